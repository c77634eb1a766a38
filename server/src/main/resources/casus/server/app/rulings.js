// Rulings: sending one, telling everybody who shows incidents that something changed, and the bar that offers to take it back.
import {html, useEffect, useState} from "./html.js";
import {send, may} from "./api.js";

const listeners = new Set();
let version = 0;
let last = null;
const tell = () => listeners.forEach(listener => listener());

function useListening(value) {
  const [seen, set] = useState(value);
  useEffect(() => {
    const listener = () => set(value());
    listeners.add(listener);
    listener();
    return () => listeners.delete(listener);
  }, []);
  return seen;
}

/** A number that grows with every ruling, for whatever must be asked again after one. */
export const useRulings = () => useListening(() => version);

/** Whether whoever is here may rule at all. */
export const mayRule = () => may("analyst");

/** Shows a message, with a way to undo what it tells where there is one. */
export function say(message) {
  last = message;
  tell();
}

/** What the rulings that are under way are about, each with its ruling. */
const underWay = new Map();

const about = asked => [...(asked.ids ?? []), asked.name, asked.judgement].filter(Boolean);

/**
 * Makes a ruling: {id, words, now, unknown}. `told` is what the bar says; what went wrong is said there too. While one is under
 * way there is no second one on the same.
 */
export function rule(asked, told) {
  const matters = about(asked);
  if (matters.some(each => underWay.has(each))) return refused();
  const made = sent(asked, told).finally(() => matters.forEach(each => underWay.delete(each)));
  matters.forEach(each => underWay.set(each, made));
  return made;
}

async function refused() {
  const message = "A ruling on the same is under way. Wait until it is made, then rule again.";
  say({text: message, bad: true});
  throw new Error(message);
}

async function sent(asked, told) {
  try {
    const made = await send("/judgements", asked);
    version++;
    say({text: told ?? `Ruled: ${made.words}.`, note: made.unknown, undo: asked.rules === "undo" ? null : made.id, now: made.now});
    return made;
  } catch (error) {
    say({text: error.message, bad: true});
    throw error;
  }
}

/** Takes a ruling back, the last one when none is named, also where it is still under way; answers what came of it or null. */
export async function undo(id = null) {
  if (!id) await Promise.allSettled(underWay.values());
  const judgement = id ?? last?.undo;
  return judgement && !underWay.has(judgement) ? rule({rules: "undo", judgement}, "Taken back. Everything is as it was.").catch(() => null) : null;
}

/** The bar at the foot of the page that says what was done. */
export function MessageBar({onUndone}) {
  const message = useListening(() => last);
  useEffect(() => {
    if (!message || message.bad || message.note) return;
    const wait = setTimeout(() => last === message && say(null), 12000);
    return () => clearTimeout(wait);
  }, [message]);
  return html`<div class="message-bar" role="status" aria-live="polite">${message ? html`<div class="message ${message.bad ? "bad" : ""}">
    <span>${message.text}${message.note ? html` <small>${message.note}</small>` : null}</span>
    ${message.undo ? html`<button onClick=${() => undo(message.undo).then(made => made && onUndone?.(made))}>Undo</button>` : null}
    <button class="quiet" onClick=${() => say(null)} aria-label="Close the message">×</button></div>` : null}</div>`;
}
