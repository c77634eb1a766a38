// What a measuring came to: every finding with its numbers, plots, data, and the incidents that it rests on.
import {html, useState} from "./html.js";
import {ask} from "./api.js";
import {useAnswer} from "./state.js";
import {Line} from "./held.js";
import {Trouble, Waiting, plural} from "./words.js";

export function Findings({job}) {
  const {data, error} = useAnswer(signal => ask(`/measure/${job}`, {}, signal), job);
  if (error) return html`<${Trouble} message=${error} />`;
  if (!data) return html`<${Waiting} what="Fetching the findings" />`;
  const at = `/api/v1/measure/${job}`;
  const refused = data.findings.filter(each => each.refusal).length;
  return html`<p class="hand-on"><strong>${plural(data.findings.length, "study", "studies")}, ${refused} refused</strong>
      <a href=${`${at}/findings.html`} download="findings.html">Page</a> <a href=${`${at}/findings.json`} download="findings.json">JSON</a>
      <a href=${`${at}/plan.yaml`} download="plan.yaml">The plan (YAML)</a></p>
    ${data.unknown ? html`<p class="warn">${data.unknown}</p>` : null}
    ${data.findings.map(each => html`<${Finding} key=${each.study} finding=${each} at=${at} job=${job} />`)}
    <p class="caveat">Numbers hold for what is reported, under the lens they name. Timing alone shows associations; a robust p allows for attacks that cluster, a naive one does not. q is p adjusted for the number of questions (Benjamini and Hochberg).</p>
    <details><summary>The plan, to be kept</summary><pre class="yaml">${data.plan}</pre></details>`;
}

function Finding({finding, at, job}) {
  return html`<article class=${`finding kind-${finding.kind}`}><h2>${finding.question}</h2>
    <p class="answer">${finding.sentence}</p>
    <p class="verdict"><span class="badge main-badge">${finding.verdict}</span> ${finding.trust}</p>
    ${finding.refusal && !finding.sentence.includes(finding.refusal.reason) ? html`<p class="needed"><strong>Why:</strong> ${finding.refusal.reason}<br /><strong>Needed:</strong> ${finding.refusal.needed}</p>` : null}
    <p class="sub">Lens ${finding.lens}, ${finding.period}, seed ${finding.seed}</p>
    ${finding.plots.map(plot => html`<${Plot} key=${plot.id} plot=${plot} at=${at} />`)}
    ${finding.numbers.length || finding.checks.length || finding.lenses ? html`<details open=${!finding.refusal}><summary>Numbers, tests and checks</summary><dl class="figures-list">
      ${finding.numbers.map(each => html`<div><dt>${each.words}</dt><dd>${each.how}</dd></div>`)}
      ${finding.checks.map(each => html`<div><dt><span class="badge ${each.holds ? "yes" : "no"}">${each.holds ? "✓ holds" : "✗ does not hold"}</span> ${each.name}</dt><dd>${each.said}</dd></div>`)}
      ${finding.lenses ? html`<div><dt>Under the three lenses</dt><dd>${finding.lenses}</dd></div>` : null}</dl></details>` : null}
    ${finding.tables.map(table => html`<${Data} table=${table} />`)}
    ${finding.caveats.map(each => html`<p class="caveat">${each}</p>`)}
    <${Behind} finding=${finding} job=${job} /></article>`;
}

const Data = ({table, caption}) => html`<div class="wide-table"><table class="plain">${caption ? html`<caption>${caption}</caption>` : null}<thead><tr>${table.headings.map(each => html`<th scope="col">${each}</th>`)}</tr></thead>
  <tbody>${table.rows.map(row => html`<tr>${row.map((cell, i) => i ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`)}</tr>`)}</tbody></table></div>`;

const Plot = ({plot, at}) => html`<figure class="plot"><img src=${`${at}/plots/${plot.id}.svg`} alt=${`${plot.title}. ${plot.caption}`} loading="lazy" />
  <div class="under"><details><summary>Data in figures</summary><${Data} table=${plot.table} caption=${plot.title} /></details>
    <a href=${`${at}/plots/${plot.id}.csv`} download=${`${plot.id}.csv`}>CSV</a> <a href=${`${at}/plots/${plot.id}.svg`} download=${`${plot.id}.svg`}>SVG</a></div></figure>`;

/** The incidents that a finding rests on: the first ones, then as many more as are wanted. */
function Behind({finding, job}) {
  const [more, setMore] = useState([]);
  const [error, setError] = useState(null);
  const shown = [...finding.first, ...more];
  const fetchMore = () => ask(`/measure/${job}/behind/${encodeURIComponent(finding.study)}`, {skip: shown.length, most: 100}).then(lines => setMore([...more, ...lines]), problem => setError(problem.message));
  return finding.behind ? html`<details><summary>Rests on ${plural(finding.behind, "event")}</summary>
    <ol class="held">${shown.map(line => html`<li key=${line.id}><${Line} line=${line} /><blockquote class="quote"><span class="quote-said">“${line.quote}”</span></blockquote></li>`)}</ol>
    <${Trouble} message=${error} />
    ${shown.length < finding.behind ? html`<button onClick=${fetchMore}>${finding.behind - shown.length} more</button>` : null}</details>` : null;
}
