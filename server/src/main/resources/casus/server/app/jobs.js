// Long work on the server: how far it is, as the server tells it.
import {html, useEffect, useState} from "./html.js";
import {ask, send} from "./api.js";
import {say} from "./rulings.js";

const PAUSE = 3000;

export const over = stage => !["waiting", "running"].includes(stage);

/**
 * Tells the states of a job until it is over; answers what stops that. A thread that is lost is taken up again and again: only
 * where the server says that there is no such job is it over.
 */
function watch(id, tell) {
  const path = `/jobs/${encodeURIComponent(id)}`;
  let source = null;
  let wait = null;
  let stopped = false;
  const stop = () => {
    stopped = true;
    source?.close();
    clearTimeout(wait);
  };
  const take = state => {
    if (stopped) return;
    tell(() => state);
    if (over(state.stage)) stop();
  };
  const pause = next => { if (!stopped) wait = setTimeout(next, PAUSE); };
  const lost = () => {
    source.close();
    ask(path).then(state => { take(state); pause(listen); }, error => {
      if (error.status === 404) return take({id, stage: "failed", fraction: 0, words: "", trouble: error.message});
      if (!stopped) tell(before => ({stage: "waiting", fraction: 0, words: "", ...before, id, lost: error.message}));
      pause(lost);
    });
  };
  const listen = () => {
    source = new EventSource(`/api/v1${path}/events`);
    source.addEventListener("state", event => take(JSON.parse(event.data)));
    source.onerror = lost;
  };
  listen();
  return stop;
}

/** The state of a job as it goes on; null without one. */
export function useJob(id) {
  const [state, set] = useState(null);
  useEffect(() => {
    set(null);
    return id ? watch(id, set) : undefined;
  }, [id]);
  return state?.id === id ? state : null;
}

/** How far a job is, with a way to take it back; `cancelled` says what it means that it was. */
export function JobProgress({state, cancelled = "Taken back."}) {
  if (!state || state.stage === "done") return null;
  if (state.stage === "failed") return html`<p class="trouble" role="alert">${state.trouble}</p>`;
  if (over(state.stage)) return html`<p class="sub" role="status">${cancelled}</p>`;
  const cancel = () => send(`/jobs/${encodeURIComponent(state.id)}/cancel`).catch(error => say({text: error.message, bad: true}));
  return html`<div class="progress" role="status"><p>${state.lost ? "The workbench does not answer; it is asked again" : state.stage === "waiting" ? "Waiting for other work to end" : state.words} …</p>
    <progress max="1" value=${state.fraction} aria-label="How much is done"></progress>
    <p><button onClick=${cancel}>Cancel</button></p></div>`;
}
