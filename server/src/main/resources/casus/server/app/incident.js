// One incident with every sentence behind it.
import {html, useRef} from "./html.js";
import {ask} from "./api.js";
import {change, said, useAnswer} from "./state.js";
import {Stance, Trouble, Waiting, capital, plural, spaced} from "./words.js";
import {inDialog, useKeys, writing} from "./keys.js";
import {mayRule, undo, useRulings} from "./rulings.js";

const LABEL = {type: "Kind", perpetrators: "Doers", sponsors: "Backers", count: "How many"};

/** The words of a report; a click shows them where they stand. */
export const Quote = ({words}) => html`<blockquote class="quote"><button type="button" class="link quote-text" onClick=${() => change({report: words.report, at: `${words.begin}-${words.end}`})}>“${words.quote}”</button>
  <cite>${words.file} ${words.begin}–${words.end}</cite></blockquote>`;

/** A field with its value and the sentence on which it rests. */
function Fields({whole, pencil}) {
  const elsewhere = name => whole.variants.filter(each => each.field === name).map(each => each.value).join("; ");
  return html`<dl class="fields">${whole.fields.filter(field => field.value || elsewhere(field.name)).map(field => html`
    <dt>${LABEL[field.name] ?? capital(field.name)}</dt>
    <dd>${field.value || html`${elsewhere(field.name)} <small>(the fullest telling leaves it open)</small>`} ${field.judged ? html`<span class="badge judged">set by an analyst</span>` : null} ${pencil?.(field, whole)}</dd>`)}</dl>`;
}

/** `tools` stand under the heading, `pencil` beside each value; both are given the incident. */
export function IncidentPane({id, onClose, tools, pencil}) {
  const rulings = useRulings();
  const {data: whole, error} = useAnswer(signal => ask(`/incidents/${encodeURIComponent(id)}`, {}, signal), id + rulings);
  const pane = useRef();
  useKeys(event => event.key === "Escape" && !writing(event) && !inDialog() && onClose());
  return html`<aside class="pane" ref=${pane} tabindex="-1" aria-label="The incident">
    <button class="close" onClick=${onClose} aria-label="Close the incident">×</button>
    <${Trouble} message=${error} />
    ${whole ? html`<${Whole} whole=${whole} tools=${tools} pencil=${pencil} />` : error ? null : html`<${Waiting} what="Opening the incident" />`}
  </aside>`;
}

/** After a ruling an incident may have another id, or be gone; who has opened another one meanwhile stays with that. */
export const stay = (made, id) => said("open") === id && change({open: made.now[0] ?? null}, {replace: true});

/** Everything behind an incident; `tools` stand under its heading. */
export function Whole({whole, tools, pencil}) {
  return html`<h2>${whole.title}</h2>
    <p class="sub"><code>${whole.line.id}</code> · ${plural(whole.line.reports, "report")}, ${plural(whole.line.origins, "independent origin")}</p>
    ${tools?.(whole)}
    <${Fields} whole=${whole} pencil=${pencil} />
    <p class="lenses">${whole.counts.map(each => html`<span class="badge ${each.counts ? "yes" : "no"}" title=${each.rule}>${each.counts ? "✓" : "✗"} ${each.lens}</span>`)}</p>
    <h3>Who says what</h3>
    ${whole.says.length ? whole.says.map(each => html`<div class="said" key=${each.id}><p><${Stance} stance=${each.stance} /> ${each.sentence}</p>${each.words.map(words => html`<${Quote} words=${words} />`)}</div>`)
      : html`<p class="unsaid">No report says who was behind it.</p>`}
    <h3>What the reports say</h3>
    ${whole.tellings.map(each => html`<div class="telling" key=${each.id}><p>${each.title}${each.published ? `, ${each.published}` : ""}</p>
      ${each.words.map(words => html`<${Quote} words=${words} />`)}
      <details><summary>Read there as</summary><dl class="fields small">${each.fields.map(field => html`<dt>${LABEL[field.name] ?? capital(field.name)}</dt><dd>${field.value}</dd>`)}
        <dt>Rule</dt><dd><code>${each.rule}</code></dd><dt>Id</dt><dd><code>${each.id}</code></dd></dl></details></div>`)}
    ${whole.variants.length ? html`<h3>Other values that reports give</h3><ul>${whole.variants.map(each => html`<li>${spaced(each.field)}: ${each.value} <small>(${each.events.join(", ")})</small></li>`)}</ul>` : null}
    ${whole.joined.length ? html`<h3>Why these are one happening</h3><ul>${whole.joined.map(each => html`<li>${each}</li>`)}</ul>` : null}
    <h3>Independent origins</h3><ul>${whole.origins.map(each => html`<li>${each}</li>`)}</ul>
    ${whole.rulings.length ? html`<h3>Rulings</h3><ul>${whole.rulings.map(each => html`<li class=${each.undone ? "undone" : ""}><code>${each.id}</code> ${each.words} – ${each.by}, ${each.at.slice(0, 10)}${each.reason ? `: ${each.reason}` : ""}${each.undone ? " (undone)" : mayRule() ? html` <button class="link" onClick=${() => undo(each.id).then(made => made && stay(made, whole.line.id))}>Undo</button>` : ""}</li>`)}</ul>` : null}`;
}
