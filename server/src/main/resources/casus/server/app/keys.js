// Keys that work everywhere but where something is being written.
import {useEffect, useRef} from "./html.js";

/** Whether a key belongs to what is being written, or to the browser. */
export const writing = event => event.target.closest?.("input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]") || event.metaKey || event.ctrlKey || event.altKey;

/** Whether a dialog is open, which then has all keys. */
export const inDialog = () => document.querySelector("dialog[open]") !== null;

/** Hears every key pressed, as what is drawn now would: a key that follows quickly on another never meets an older state. */
export function useKeys(press) {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listener = event => latest.current(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}
