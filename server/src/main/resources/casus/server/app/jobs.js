// Long work on the server: how far it is, as the server tells it.
import {html, useEffect, useState} from "./html.js";
import {ask, send} from "./api.js";

const over = stage => !["waiting", "running"].includes(stage);

/** The state of a job as it goes on; null without one. Where the browser loses the thread it asks again. */
export function useJob(id) {
  const [state, set] = useState(null);
  useEffect(() => {
    set(null);
    if (!id) return;
    const source = new EventSource(`/api/v1/jobs/${encodeURIComponent(id)}/events`);
    source.addEventListener("state", event => {
      const next = JSON.parse(event.data);
      set(next);
      if (over(next.stage)) source.close();
    });
    source.onerror = () => ask(`/jobs/${encodeURIComponent(id)}`).then(set, error => {
      source.close();
      set({id, stage: "failed", fraction: 0, words: "", trouble: error.message});
    });
    return () => source.close();
  }, [id]);
  return state;
}

/** How far a job is, with a way to take it back. */
export function JobProgress({state}) {
  if (!state || state.stage === "done") return null;
  if (over(state.stage)) return html`<p class=${state.stage === "failed" ? "trouble" : "sub"} role="status">${state.stage === "failed" ? state.trouble : "Taken back."}</p>`;
  return html`<div class="progress" role="status"><p>${state.stage === "waiting" ? "Waiting for other work to end" : state.words} …</p>
    <progress max="1" value=${state.fraction} aria-label="How much is done"></progress>
    <p><button onClick=${() => send(`/jobs/${state.id}/cancel`)}>Cancel</button></p></div>`;
}
