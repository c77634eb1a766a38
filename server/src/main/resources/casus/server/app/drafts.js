// What somebody has written and not sent is kept in the browser under her name, so that nobody else at it is given it as his own.
import {visitor} from "./api.js";

const key = (what, of) => `casus ${what} ${JSON.stringify([visitor.name, of])}`;

/** What is kept, or null. */
export function draft(what, of) {
  try {
    return JSON.parse(localStorage.getItem(key(what, of)));
  } catch {
    return null;
  }
}

/** Keeps it, or with null throws it away; where the browser keeps nothing, it lives as long as the page. */
export function keep(what, of, value) {
  try {
    if (value) localStorage.setItem(key(what, of), JSON.stringify(value));
    else localStorage.removeItem(key(what, of));
  } catch { /* the page still has it */ }
}
