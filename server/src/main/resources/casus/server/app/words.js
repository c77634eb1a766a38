// Small words and marks that several views use.
import {html} from "./html.js";

export const number = value => new Intl.NumberFormat("en").format(value);
export const plural = (count, one, many = one + "s") => `${number(count)} ${count === 1 ? one : many}`;
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
export const spaced = text => text.replaceAll("-", " ");

/** "2021-05-03", "2021-05", "2021", or first and last day; nothing is made more exact than it is. */
export function days(from, to) {
  if (!from && !to) return "undated";
  if (from === to) return from;
  if (!from || !to) return `${from ?? "…"} – ${to ?? "…"}`;
  const next = new Date(Date.parse(to) + 86400000).toISOString().slice(0, 10);
  if (from.endsWith("-01-01") && next.endsWith("-01-01") && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (from.endsWith("-01") && next.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return `${from} – ${from.slice(0, 8) === to.slice(0, 8) ? to.slice(8) : to}`;
}

/** "3 × ", "at least 2 × ", "3 to 5 × "; nothing for one. */
export function many(number) {
  if (number === "1") return "";
  const [least, most] = number.split("..");
  return (most === undefined ? (number === "?" ? "several" : number) : !most ? "at least " + least : !least ? "at most " + most : `${least} to ${most}`) + " × ";
}

const STANCE = {claims: "claimed", denies: "denied", accuses: "accused", assesses: "assessed", disputes: "disputed", praises: "praised",
  none: "nobody claimed", reports: "reported"};

/** A stance in a word, in a badge whose shape says it as well as its colour. */
export const Stance = ({stance}) => html`<span class="badge stance-${stance}">${STANCE[stance] ?? stance}</span>`;

/** A lens in a badge; what counts under none is a plan, a threat or talks. */
export const Lens = ({lens}) => html`<span class="badge lens-${lens ?? "none"}" title=${lens ? `Counts from the lens ${lens} on` : "Counts under no lens"}>${lens ?? "not counted"}</span>`;

/** A message of what went wrong. */
export const Trouble = ({message}) => message && html`<p class="trouble" role="alert">${message}</p>`;

/** Shown while something is awaited for long. */
export const Waiting = ({what}) => html`<p class="waiting" role="status">${what} …</p>`;
