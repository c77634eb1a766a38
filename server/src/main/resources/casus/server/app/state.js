// Where the analyst is and what she asks for stands in the address bar alone: an address kept is a view saved.
import {useState, useEffect} from "./html.js";
import {query} from "./api.js";

const MANY = new Set(["place", "type", "weapon", "doer", "backer", "target", "status", "cell"]);

/** The names that filter incidents; the server knows the same ones. */
export const FILTER = ["from", "to", "place", "near", "within", "type", "weapon", "doer", "backer", "target", "status",
  "claimed", "single", "lens", "box", "text", "fit"];

const listeners = new Set();
const tell = () => listeners.forEach(listener => listener());
addEventListener("popstate", tell);

function read() {
  const search = new URLSearchParams(location.search);
  const values = {};
  for (const name of search.keys()) {
    values[name] = MANY.has(name) ? search.getAll(name) : search.get(name);
  }
  return {path: location.pathname, values};
}

/** The address as it is now, and again whenever it changes. */
export function usePlace() {
  const [place, set] = useState(read);
  useEffect(() => {
    const listener = () => set(read());
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return place;
}

/** What the address says now, for whoever was drawn under an older one. */
export const said = name => read().values[name];

/** Goes to another address of the workbench. */
export function go(path, values = {}, {replace = false} = {}) {
  const to = path + query(values);
  if (to !== location.pathname + location.search) {
    history[replace ? "replaceState" : "pushState"](null, "", to);
    tell();
  }
}

/** Changes some values of the address and keeps the others; null takes one away. */
export function change(some, options) {
  go(location.pathname, {...read().values, ...some}, options);
}

/** Adds a value to a filter that may have several. */
export function addTo(name, value) {
  const before = read().values[name] ?? [];
  if (!before.includes(value)) change({[name]: [...before, value]});
}

/** Only what filters incidents. */
export function filterOf(values) {
  return Object.fromEntries(FILTER.filter(name => values[name] !== undefined).map(name => [name, values[name]]));
}

/** The address of another view under the same filters. */
export function under(path, values) {
  return path + query(filterOf(values));
}

/** A link that stays in the page. */
export function follow(event) {
  const link = event.currentTarget;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0) return;
  event.preventDefault();
  const to = new URL(link.href);
  if (to.pathname + to.search !== location.pathname + location.search) {
    history.pushState(null, "", to.pathname + to.search);
    tell();
  }
}

/** Asks the server whenever what is asked changes: {data, error, busy}. The last answer stays until the next is there. */
export function useAnswer(asked, key) {
  const [state, set] = useState({data: null, error: null, busy: true});
  useEffect(() => {
    const stop = new AbortController();
    set(before => ({...before, busy: true}));
    asked(stop.signal).then(data => set({data, error: null, busy: false}),
      error => error.name !== "AbortError" && set({data: null, error: error.message, busy: false}));
    return () => stop.abort();
  }, [key]);
  return state;
}
