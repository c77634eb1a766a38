// Counting under the three lenses, facades folded or not, and the figures of reports held against the incidents.
import {html} from "./html.js";
import {ask} from "./api.js";
import {change, filterOf, follow, under, useAnswer} from "./state.js";
import {Filters} from "./filters.js";
import {HeldList, Words} from "./held.js";
import {Reconcile} from "./reconcile.js";
import {Trouble, Waiting, capital, number, plural} from "./words.js";

const PARTS = [[undefined, "The count"], ["facades", "Facades"], ["figures", "Figures of reports"]];

export function CountView({place}) {
  const {values} = place;
  const part = values.part;
  return html`<div class="study">
    ${part === "figures" ? null : html`<${Filters} values=${values} />`}
    <div class="study-body">
      <div class="tabs" role="group" aria-label="What to count">${PARTS.map(([key, label]) => html`<button aria-pressed=${part === key ? "true" : "false"} class=${part === key ? "main" : ""}
        onClick=${() => change({part: key ?? null, skip: null, report: null})}>${label}</button>`)}</div>
      ${part === "figures" ? html`<${Reconcile} values=${values} />` : part === "facades" ? html`<${Facades} values=${values} />` : html`<${Lenses} values=${values} />`}
    </div></div>`;
}

/** The address of the table with just the incidents behind a number. */
const table = (values, more) => under("/incidents", {...filterOf(values), ...more});

function Lenses({values}) {
  const {data, error, busy} = useAnswer(signal => ask("/count", {...filterOf(values), lens: null, fit: null}, signal), JSON.stringify({...filterOf(values), lens: 0, fit: 0}));
  if (error) return html`<${Trouble} message=${error} />`;
  if (!data) return html`<${Waiting} what="Counting" />`;
  return html`${data.unknown ? html`<p class="warn">${data.unknown}</p>` : null}
    <p class="sub">One number for each lens. Incidents told one by one are counted; sets that reports only number (“eleven attacks”) are never added to them.</p>
    <div class="numbers ${busy ? "busy" : ""}">${data.lenses.map(lens => html`<${Under} key=${lens.lens} lens=${lens} values=${values} />`)}</div>`;
}

function Under({lens, values}) {
  const at = {lens: lens.lens, fit: null};
  const unsaid = Object.entries(lens.unsaid).map(([what, often]) => `${what} (${often})`).join(", ");
  return html`<section class="number-card" aria-label=${`Under the lens ${lens.lens}`}>
    <h2>${capital(lens.lens)}</h2>
    <a class="big-number" href=${table(values, {...at, single: "true"})} onClick=${follow}>${number(lens.number)}</a>
    <p class="beside-count">${lens.maybe ? html`<a href=${table(values, {...at, single: "true", fit: "maybe"})} onClick=${follow}>${number(lens.maybe)} more may fit</a>, so up to ${number(lens.number + lens.maybe)}` : "none further may fit"}<br />
      ${lens.sets ? html`<a href=${table(values, {...at, single: "false"})} onClick=${follow}>${plural(lens.sets, "set")} only numbered</a>, not added` : "no set is only numbered"}</p>
    <p class="rule-sentence">${lens.rule}</p>
    ${lens.first.length ? html`<h3>The first ${lens.first.length === lens.number ? "" : `${lens.first.length} of ${number(lens.number)}`}</h3><${HeldList} held=${lens.first} />
      <p><a href=${table(values, {...at, single: "true"})} onClick=${follow}>All ${number(lens.number)} in the table</a></p>` : html`<p class="unsaid">No incident plainly fits under this lens.</p>`}
    ${lens.maybe ? html`<details><summary>May fit (${number(lens.maybe)}) ${unsaid ? html`– unsaid: ${unsaid}` : ""}</summary><${HeldList} held=${lens.firstMaybe} />
      <p><a href=${table(values, {...at, single: "true", fit: "maybe"})} onClick=${follow}>All ${number(lens.maybe)} in the table</a></p></details>` : null}
    ${lens.sets ? html`<details><summary>Only numbered (${plural(lens.sets, "set")})</summary>
      ${lens.firstSets.map(each => html`<p class="why">${each.stated} stated, ${each.told} told one by one, at least ${each.untold} untold</p><${HeldList} held=${[each.set]} />`)}
      <p><a href=${table(values, {...at, single: "false"})} onClick=${follow}>In the table</a></p></details>` : null}
  </section>`;
}

function Facades({values}) {
  const {data, error} = useAnswer(signal => ask("/count/facades", {...filterOf(values), lens: null, fit: null}, signal), "facades" + JSON.stringify(filterOf(values)));
  if (error) return html`<${Trouble} message=${error} />`;
  if (!data) return html`<${Waiting} what="Counting with facades folded and not" />`;
  return html`<h2>${data.facades.length ? plural(data.facades.length, "facade") : "No facade is ruled, and none was read in the reports"}</h2>
    <p class="sub">A facade is a name under which another group acts. Each count is given twice: every group on its own, and every facade as the one it stands for.</p>
    ${data.circles.map(circle => html`<p class="warn">Said to be each other’s facades, so not folded under the lens ${circle.lens}: ${circle.keys.join(", ")}</p>`)}
    ${data.actors.length ? html`<div class="wide-table"><table class="plain"><caption>Incidents on its own → with facades folded</caption><thead><tr><th scope="col">Group</th>${data.actors[0].lenses.map(each => html`<th scope="col" class="num">${capital(each.lens)}</th>`)}</tr></thead>
      <tbody>${data.actors.map(each => html`<tr key=${each.actor.key}><th scope="row">${each.actor.name}</th>${each.lenses.map(side => html`<td class="num">${number(side.own)} → <strong>${number(side.folded)}</strong></td>`)}</tr>`)}</tbody></table></div>` : null}
    <h3>On whose word</h3>
    ${data.facades.map(each => html`<details class="facade"><summary>${each.facade} stands for ${each.stands}${each.from ? html` <span class="badge">folded from ${each.from} on</span>` : html` <span class="badge no">folded by no lens</span>`}</summary>
      <p>${each.reason}</p>${each.words.map(said => said.words ? html`<${Words} words=${said.words} />` : html`<p>Ruled by ${said.by} (<code>${said.source}</code>)${said.reason ? `: ${said.reason}` : ""}</p>`)}</details>`)}
    <h3>What moves</h3>
    ${data.actors.flatMap(each => each.lenses.filter(side => side.moved.length).map(side => html`<details key=${each.actor.key + side.lens}><summary>${each.actor.name}, ${side.lens}: ${plural(side.moved.length, "incident")}${side.moved.length === 5 ? " and perhaps more" : ""}</summary>
      ${side.moved.map(moved => html`<p class="why">${moved.gained ? "Gained" : "Lost"}: ${moved.reason}</p><${HeldList} held=${[moved.incident]} />`)}</details>`))}`;
}
