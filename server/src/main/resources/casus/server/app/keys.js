// Keys that work everywhere but where something is being written.
import {useEffect, useRef} from "./html.js";

/** Whether a key belongs to what is being written, or to the browser. */
export const writing = event => event.target.closest?.("input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]") || event.metaKey || event.ctrlKey || event.altKey;

/** Whether a dialog is open, which then has all keys. */
export const inDialog = () => document.querySelector("dialog[open]") !== null;

/** Whether a key is pressed on something that Enter works by itself. */
export const onControl = event => event.target.closest?.("a, button, summary, input, select, [role=button]");

/** Of `g` and a letter: whether `g` was the key before, and whether the key pressed now is the letter. */
let after = false;
let letter = false;

addEventListener("keydown", event => {
  if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
  const free = !writing(event) && !inDialog();
  letter = free && after && /^[a-z]$/i.test(event.key);
  after = free && event.key === "g";
}, true);

/**
 * Hears every key pressed, as what is drawn now would: a key that follows quickly on another never meets an older state. The
 * letter after `g` names a view and nothing else, so that it is heard only where `going` is true, and nothing else is heard there.
 */
export function useKeys(press, going = false) {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listener = event => going === letter && latest.current(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, [going]);
}
