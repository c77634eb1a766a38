// Analysis of competing hypotheses on who is behind an incident: evidence against hypotheses, and what comes of it.
import {html, useState} from "./html.js";
import {ask} from "./api.js";
import {change, follow, go, useAnswer} from "./state.js";
import {useRulings} from "./rulings.js";
import {Quote} from "./incident.js";
import {ReportPane} from "./report.js";
import {inDialog, useKeys, writing} from "./keys.js";
import {Stance, Trouble, Waiting, days, plural} from "./words.js";

const MARK = {"1": ["+", "consistent: what one would expect if it were true"], "0": ["·", "no bearing on it"], "-1": ["−", "inconsistent: speaks against it"]};
const NEXT = {"1": 0, "0": -1, "-1": 1};

export function HypothesesView({place}) {
  const {open, report, at} = place.values;
  return html`<div class="hypotheses ${report ? "with-pane" : ""}"><div class="review-split">
    <section class="card-pane ach-pane">${open ? html`<${Laid} values=${place.values} />` : html`<${Choose} />`}</section>
    ${report ? html`<${ReportPane} key=${report} id=${report} at=${at} onClose=${() => change({report: null, at: null})} />` : null}</div></div>`;
}

/** Incidents to choose from, those with most independent origins first. */
function Choose() {
  const [text, setText] = useState("");
  const found = useAnswer(signal => ask("/incidents", {text, order: "origins", most: 60}, signal), text);
  return html`<h2>Who is said to be behind it?</h2>
    <p class="sub">Choose an incident. Everybody’s word on it is laid against everybody who is named, so that what speaks against each can be seen.</p>
    <input type="search" class="search" aria-label="Search incidents" placeholder="Search sentences and names" value=${text} onChange=${event => setText(event.target.value.trim())} />
    <${Trouble} message=${found.error} />
    <ul class="cards">${(found.data?.lines ?? []).map(line => html`<li key=${line.id}><button class="link" onClick=${() => go("/hypotheses", {open: line.id})}>${days(line.from, line.to)} · ${line.act}${line.place ? `, ${line.place}` : ""}</button>
      <small>${plural(line.doers.length, "name")} as doer, ${plural(line.origins, "independent origin")}</small> ${line.stances.map(stance => html`<${Stance} stance=${stance} />`)}<p class="snippet">${line.quote}</p></li>`)}</ul>
    ${found.data && !found.data.lines.length ? html`<p class="nothing">No incident fits. Take words away.</p>` : null}`;
}

function Laid({values}) {
  const {open, question = "doer", cell = []} = values;
  const rulings = useRulings();
  const {data: table, error} = useAnswer(signal => ask(`/hypotheses/${encodeURIComponent(open)}`, {question, cell}, signal), JSON.stringify([open, question, cell, rulings]));
  useKeys(event => event.key === "Escape" && !values.report && !writing(event) && !inDialog() && go("/hypotheses"));
  if (!table) return error ? html`<${Trouble} message=${error} />` : html`<${Waiting} what="Laying out the evidence" />`;
  const ask0 = (key, label) => html`<button role="tab" aria-selected=${question === key} onClick=${() => change({question: key === "doer" ? null : key, cell: null})}>${label}</button>`;
  return html`<p class="sub"><button class="quiet" onClick=${() => go("/hypotheses")}>← Other incidents</button> <a href=${`/incidents?open=${table.incident}`} onClick=${follow}>The incident</a></p>
    <h2>${table.title}</h2>
    <div class="review-bar plain"><div role="tablist" aria-label="What is asked">${ask0("doer", "Who carried it out?")}${ask0("backer", "Who directed or supported it?")}</div>
      ${cell.length ? html`<button class="quiet" onClick=${() => change({cell: null})}>Take back ${plural(cell.length, "change")} of mine</button>` : null}</div>
    <p class="conclusion" role="status">${table.conclusion}</p>
    ${table.hypotheses.length ? html`<${Ranking} table=${table} /><${Matrix} table=${table} cell=${cell} /><${Without} table=${table} />` : null}
    <details class="method"><summary>How this is reckoned</summary>
      <p>Analysis of competing hypotheses (Heuer 1999, chapter 8). Evidence that fits every hypothesis tells nothing; what counts is what speaks against one. A cell weighs as much as its words are sure: the natural logarithm of their odds, at most 10 to 1, of somebody who gains from being believed at most 3 to 1, and nothing for a denial by the accused, who would deny in either case. Each independent origin has one vote, shared among its rows; copies add nothing. The numbers rank, they do not measure. What you change stands in the address alone: keep the address to keep it.</p></details>`;
}

function Ranking({table}) {
  const most = Math.max(...table.ranking.map(each => each.against), .1);
  return html`<h3>Least evidence against it first</h3><ol class="ranking">${table.ranking.map(each => html`<li key=${each.key}><span class="who-name">${each.name}</span>
    <meter min="0" max=${most} value=${each.against} aria-label=${`Evidence against ${each.name}`}></meter><span>${each.against.toFixed(1)} against <small>${each.support.toFixed(1)} for</small></span></li>`)}</ol>`;
}

function Matrix({table, cell}) {
  let before = null;
  const set = (row, i) => {
    const key = `${row.id}:${table.hypotheses[i].key}`;
    const next = NEXT[row.cells[i]];
    const others = cell.filter(each => !each.startsWith(key + ":"));
    change({cell: next === row.preset[i] ? others : [...others, `${key}:${next}`]}, {replace: true});
  };
  return html`<div class="wide-scroll"><table class="ach"><caption>Evidence by independent origin. A click on a cell changes it: + consistent, · no bearing, − inconsistent.</caption>
    <thead><tr><th scope="col">Evidence</th>${table.hypotheses.map(each => html`<th scope="col">${each.name}</th>`)}<th scope="col">Weighs</th><th scope="col">Tells apart</th></tr></thead>
    ${table.rows.map(row => {
      const head = row.origin !== before ? html`<tr class="origin"><th colspan=${table.hypotheses.length + 3} scope="colgroup">${row.origin}</th></tr>` : null;
      before = row.origin;
      return html`<tbody key=${row.id}>${head}<tr class=${row.diagnosticity < 1e-9 ? "tells-nothing" : ""}>
        <th scope="row">${row.kind === "relation" ? html`<span class="badge">relation</span>` : html`<${Stance} stance=${row.kind} />`} ${row.says.join(" ")}
          <details><summary>${plural(row.words.length, "sentence")}</summary>${row.words.map(words => html`<${Quote} words=${words} />`)}</details></th>
        ${row.cells.map((value, i) => html`<td class="cell v${value}"><button onClick=${() => set(row, i)} title=${MARK[value][1]}
          aria-label=${`${table.hypotheses[i].name}: ${MARK[value][1]}. Change it`}>${MARK[value][0]}${value !== row.preset[i] ? html`<sup title="set by you">✎</sup>` : null}</button></td>`)}
        <td class="figure" title=${row.standing}>${row.weight.toFixed(1)}</td><td class="figure">${row.diagnosticity < 1e-9 ? html`<span class="unsaid">nothing</span>` : row.diagnosticity.toFixed(1)}</td></tr></tbody>`;
    })}</table></div>`;
}

function Without({table}) {
  const shaky = table.without.filter(each => each.changes);
  return html`<h3>If one origin were left out</h3>
    <p class=${shaky.length ? "warn" : ""}>${shaky.length ? `It hangs on ${plural(shaky.length, "origin")}: without ${shaky.length === 1 ? "it" : "one of them"} the first place changes.` : "No single origin decides who stands first."}</p>
    <ul>${table.without.map(each => html`<li>Without ${each.origin}: ${each.changes ? html`<strong>${each.first}</strong> would have least against them.` : each.reorders ? "the first stays, later places change." : "nothing changes."}</li>`)}</ul>`;
}
