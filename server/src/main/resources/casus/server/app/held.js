// Incidents behind a number, each with its sentences.
import {html} from "./html.js";
import {follow} from "./state.js";
import {capital, days, many} from "./words.js";

/** The words of a report as a link to where they stand. */
export const Words = ({words}) => html`<blockquote class="quote"><a class="quote-text" href=${`/reports/${words.report}?at=${words.begin}-${words.end}`} onClick=${follow}>“${words.quote}”</a>
  <cite>${words.file} ${words.begin}–${words.end}</cite></blockquote>`;

/** An incident in a line, as a link to all that is behind it. */
export const Line = ({line}) => html`<a class="held-line" href=${`/incidents?open=${line.id}`} onClick=${follow}><span class="held-days">${days(line.from, line.to)}</span>
  ${" "}<strong>${many(line.number)}${capital(line.act)}</strong>${line.status === "happened" ? "" : ` (${line.status})`}${line.place ? `, ${line.place}` : ""}${" "}
  <span class="held-who">${line.doers.length ? `by ${line.doers.map(each => each.name).join(", ")}` : "doer unknown"}</span></a>`;

/** Some of them, each with the sentences that make it count and with why it only may. */
export const HeldList = ({held}) => html`<ol class="held">${held.map(each => html`<li key=${each.line.id}><${Line} line=${each.line} />
  ${each.why.length ? html`<p class="why">${each.why.join("; ")}</p>` : null}
  ${each.words.slice(0, 2).map(words => html`<${Words} words=${words} />`)}
  ${each.words.length > 2 ? html`<details><summary>${each.words.length - 2} more ${each.words.length === 3 ? "sentence" : "sentences"}</summary>${each.words.slice(2).map(words => html`<${Words} words=${words} />`)}</details>` : null}</li>`)}</ol>`;
