// The figures that reports give for events, each held against the incidents of the case.
import {html} from "./html.js";
import {ask} from "./api.js";
import {change, useAnswer} from "./state.js";
import {HeldList, Words} from "./held.js";
import {Trouble, Waiting, capital, number, plural} from "./words.js";

const MOST = 10;
const LENSES = ["inclusive", "likely", "strict"];

export function Reconcile({values}) {
  const skip = Number(values.skip ?? 0) || 0;
  const lens = values.lens ?? "inclusive";
  const asked = {lens, report: values.report, skip, most: MOST};
  const {data, error, busy} = useAnswer(signal => ask("/reconcile", asked, signal), JSON.stringify(asked));
  const reports = useAnswer(signal => ask("/reports", {}, signal), "reports");
  return html`<div class="study-tools"><label>Report <select value=${values.report ?? ""} onChange=${event => change({report: event.target.value || null, skip: null})}>
      <option value="">every report</option>${(reports.data ?? []).map(card => html`<option value=${card.id}>${card.title ?? card.file}</option>`)}</select></label>
    <label>Lens <select value=${lens} onChange=${event => change({lens: event.target.value, skip: null})}>${LENSES.map(each => html`<option value=${each}>${capital(each)}</option>`)}</select></label>
    ${data ? html`<span class="rule">${data.rule}</span>` : null}</div>
    <${Trouble} message=${error} />
    ${!data ? error ? null : html`<${Waiting} what="Holding the figures against the incidents" />` : html`
      <p class="sub" role="status">${plural(data.number, "figure counts", "figures count")} events${data.number > MOST ? `; ${skip + 1} to ${Math.min(skip + MOST, data.number)} are shown` : ""}. A figure may count by rules of its own: what is unexplained is a question, not an error.</p>
      <div class=${busy ? "busy" : ""}>${data.figures.map(each => html`<${Figure} key=${each.id} figure=${each} />`)}</div>
      ${data.number > MOST ? html`<p class="pager"><button disabled=${skip === 0} onClick=${() => change({skip: Math.max(0, skip - MOST) || null})}>Earlier</button>
        <button disabled=${skip + MOST >= data.number} onClick=${() => change({skip: skip + MOST})}>Later</button></p>` : null}`}`;
}

const Quantity = ({name, value, strong}) => html`<div class="quantity ${strong ? "strong" : ""}"><dd>${typeof value === "number" ? number(value) : value}</dd><dt>${name}</dt></div>`;

const Quantities = ({part}) => html`<dl class="quantities"><${Quantity} name="stated" value=${part.stated} /><${Quantity} name="itemised" value=${part.itemised} />
  <${Quantity} name="may fit" value=${part.mayFit} /><${Quantity} name="unexplained" value=${part.unexplained} strong=${part.unexplained > 0} />
  ${part.beyond ? html`<${Quantity} name="beyond it" value=${part.beyond} strong=${true} />` : null}</dl>`;

function Figure({figure}) {
  const {whole} = figure;
  return html`<article class="figure-card"><${Words} words=${figure.words} />
    <p class="sub">${figure.by}${figure.chain.length > 1 ? `, by way of ${figure.chain.join(", ")}` : ""} · <code>${figure.id}</code></p>
    ${figure.refused ? html`<p class="unsaid">Not checked: ${figure.refused}</p>` : null}
    ${whole ? html`<${Quantities} part=${whole} /><p>${whole.verdict}</p>
      ${figure.parts.map(part => html`<p class="why">${part.words}: stated ${part.stated}, itemised ${part.itemised}, may fit ${part.mayFit}, unexplained ${part.unexplained}. ${part.verdict}</p>`)}
      <details><summary>What is asked: ${whole.asked}</summary><div class="wide-table"><table class="plain"><thead><tr><th scope="col">Asks</th><th scope="col">For</th><th scope="col">From the words</th><th scope="col">How</th></tr></thead>
        <tbody>${whole.conditions.map(each => html`<tr><th scope="row">${each.asks}</th><td>${each.value}</td><td>${each.words ? `“${each.words}”` : html`<span class="unsaid">assumed</span>`}</td><td>${each.how}</td></tr>`)}</tbody></table></div></details>
      <${Fits} label="Fits" held=${whole.fits} number=${whole.itemised} /><${Fits} label="May fit" held=${whole.maybe} number=${whole.mayFit} />
      <${Fits} label="Only numbered, not counted" held=${whole.sets} number=${whole.sets.length} />` : null}</article>`;
}

const Fits = ({label, held, number: all}) => all ? html`<details><summary>${label} (${all})</summary><${HeldList} held=${held} />${held.length < all ? html`<p class="sub">The first ${held.length} of ${all}.</p>` : null}</details>` : null;
