// What the timeline, the map and the network share.
import {useEffect, useLayoutEffect, useState} from "./html.js";
import {filterOf} from "./state.js";

/** The filters of the address without some of them: what a view asks for that sets these itself and shows what is around them. */
export function without(values, ...names) {
  return Object.fromEntries(Object.entries(filterOf(values)).filter(([name]) => !names.includes(name)));
}

/** Width and height of an element, and again whenever they change. */
export function useSize(ref) {
  const [size, set] = useState({width: 0, height: 0});
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => set({width: Math.floor(entry.contentRect.width), height: Math.floor(entry.contentRect.height)}));
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, []);
  return size;
}

/** Goes up whenever the colours change between light and dark. */
export function useScheme() {
  const [times, set] = useState(0);
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const turn = () => set(before => before + 1);
    dark.addEventListener("change", turn);
    return () => dark.removeEventListener("change", turn);
  }, []);
  return times;
}

/** The colours of casus.css as they are now, for a canvas. */
export function colours(element, names) {
  const probe = element.ownerDocument.createElement("i");
  element.parentNode.append(probe);
  const found = {};
  for (const name of names) {
    probe.style.color = `var(--${name})`;
    found[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return found;
}

const DAY = 86400000;
export const iso = date => new Date(date).toISOString().slice(0, 10);

/** The first or last day of "2021", "2021-04" or "2021-04-18" as a time; null for anything else. */
export function edge(text, last = false) {
  const [, year, month, day] = /^\s*(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?\s*$/.exec(text ?? "") ?? [];
  if (!year) return null;
  const from = Date.UTC(+year, month ? month - 1 : 0, day ? +day : 1);
  if (!last || day) return from;
  return (month ? Date.UTC(+year, +month, 1) : Date.UTC(+year + 1, 0, 1)) - DAY;
}
