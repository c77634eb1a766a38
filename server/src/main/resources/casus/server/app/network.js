// The network: who backs, directs or opposes whom, and who claims, denies or accuses, at a day. Every line leads to its sentences.
import {html, useMemo, useState} from "./html.js";
import {afterRows, ask} from "./api.js";
import {change, filterOf, useAnswer} from "./state.js";
import {Filters} from "./filters.js";
import {ReportPane} from "./report.js";
import {Trouble, Waiting, number, plural} from "./words.js";
import {inDialog, useKeys, writing} from "./keys.js";
import {useRulings} from "./rulings.js";
import {edge, iso} from "./explore.js";
import {Graph} from "./graph.js";
import {ActorSentences, LineSentences, saying, standing} from "./sentences.js";

const GROUPS = [["backing", "Backing"], ["sides", "With and against"], ["words", "Claims and accusations"], ["ranks", "Ranks"]];
const USUAL = ["backing", "sides", "words"];
const ACTORS = new Set(["doer", "backer", "target"]);
const DAY = 86400000;

/** The network as a view of its own, with filters and reports. */
export function NetworkView({place}) {
  const {values} = place;
  return html`<div class="incidents network-view">
    <${Filters} values=${values} />
    <div class="split"><${Network} values=${values} />
      ${values.report ? html`<${ReportPane} key=${values.report} id=${values.report} at=${values.at} onClose=${() => change({report: null, at: null})} />` : null}</div></div>`;
}

export function Network({values, compact = false}) {
  const groups = values.lines ? values.lines.split(" ").filter(group => GROUPS.some(([key]) => key === group)) : USUAL;
  const asked = {...filterOf(values), at: values.day, lines: groups, most: values.most ?? (compact ? 20 : 40)};
  const {data, error, busy} = useAnswer(signal => groups.length ? afterRows().then(() => ask("/network", asked, signal)) : Promise.resolve({nodes: [], lines: [], number: 0, undated: 0}), JSON.stringify([asked, useRulings()]));
  const names = useMemo(() => new Map((data?.nodes ?? []).map(node => [node.key, node.name])), [data]);
  const line = data?.lines.find(each => each.id === values.line);
  const node = data?.nodes.find(each => each.key === values.actor);
  const closed = () => change({line: null, actor: null}, {replace: true});
  useKeys(event => event.key === "Escape" && !writing(event) && !inDialog() && !values.report && (values.line || values.actor) && closed());
  return html`<div class="network ${compact ? "compact" : ""}">
    <${Controls} values=${values} data=${data} groups=${groups} most=${asked.most} compact=${compact} />
    <${Trouble} message=${error} />
    <p class="network-words" role="status">${data ? told(data, values) : ""}${busy ? `${data ? " · " : ""}Gathering who says what of whom …` : ""}</p>
    <div class="network-split">
      ${data && !data.lines.length ? html`<p class="nothing">No report says such a thing${values.day ? " for that day" : ""}. Choose other lines, another day, or take a filter away.</p>`
        : values.table === "1" ? html`<${LineTable} data=${data} names=${names} chosen=${values.line} />`
        : data ? html`<${Graph} data=${data} names=${names} line=${line} node=${node} />` : html`<${Waiting} what="Drawing" />`}
      ${line || node ? html`<aside class="network-pane" aria-label="The sentences behind it"><button class="close" onClick=${closed} aria-label="Close the sentences">×</button>
        ${line ? html`<${LineSentences} key=${line.id} line=${line} names=${names} asked=${asked} />`
          : html`<${ActorSentences} key=${node.key} node=${node} lines=${data.lines.filter(each => each.subject === node.key || each.object === node.key)} names=${names} asked=${asked} />`}</aside>` : null}
    </div></div>`;
}

function told(data, values) {
  const out = data.number - data.lines.length;
  return [`${plural(data.lines.length, "line")} between ${plural(data.nodes.length, "actor")}`,
    out ? `${number(out)} weaker ${out === 1 ? "one is" : "ones are"} left out` : null,
    values.day && data.undated ? `${number(data.undated)} say no date and are shown at every day` : null,
    values.day ? "claims and accusations are about incidents of the year before" : null,
    Object.keys(filterOf(values)).some(name => !ACTORS.has(name)) ? "relations are narrowed by actors alone, claims and accusations by every filter" : null].filter(Boolean).join(" · ");
}

function Controls({values, data, groups, most, compact}) {
  const turn = group => {
    const next = GROUPS.map(([key]) => key).filter(key => key === group ? !groups.includes(key) : groups.includes(key));
    change({lines: next.join(" ") === USUAL.join(" ") ? null : next.join(" ") || "none"}, {replace: true});
  };
  const [first, last] = [edge(data?.first), edge(data?.last, true)];
  const day = edge(values.day, true);
  const [sliding, setSliding] = useState(null);
  const slid = event => iso(+event.target.value * DAY);
  return html`<div class="network-tools" role="toolbar" aria-label="Network">
    <label>On <input type="text" class="day" inputmode="numeric" placeholder="any day" value=${sliding ?? values.day ?? ""} onChange=${event => change({day: event.target.value.trim() || null})} /></label>
    ${first !== null && last > first ? html`<input type="range" class="slide" aria-label="Day" aria-valuetext=${sliding ?? values.day ?? "any day"} min=${Math.floor(first / DAY)} max=${Math.floor(last / DAY)} step="1" value=${Math.floor((edge(sliding) ?? day ?? last) / DAY)}
      onInput=${event => setSliding(slid(event))} onChange=${event => { setSliding(null); change({day: slid(event)}, {replace: !!values.day}); }} />` : null}
    ${values.day ? html`<button class="quiet" onClick=${() => change({day: null})}>Any day</button>` : null}
    <fieldset class="groups" aria-label="Lines">${GROUPS.map(([key, label]) => html`<label key=${key}><input type="checkbox" checked=${groups.includes(key)} onChange=${() => turn(key)} /> ${label}</label>`)}</fieldset>
    <label>Strongest <select value=${String(most)} onChange=${event => change({most: event.target.value}, {replace: true})}>${[...new Set([10, 20, 40, 80, 150, 300, Number(most)])].sort((a, b) => a - b).map(each => html`<option value=${String(each)}>${each}</option>`)}</select></label>
    <button class="quiet" aria-pressed=${values.table === "1"} onClick=${() => change({table: values.table === "1" ? null : "1"}, {replace: true})}>${values.table === "1" ? "As a drawing" : "As a table"}</button>
    ${compact ? html`<button class="quiet" aria-pressed=${values.wide === "1"} onClick=${() => change({wide: values.wide === "1" ? null : "1"}, {replace: true})}>${values.wide === "1" ? "Narrower" : "Wider"}</button>` : null}
  </div>`;
}

/** The lines as a table, for those who read rather than look. */
function LineTable({data, names, chosen}) {
  if (!data) return null;
  return html`<div class="line-table" tabindex="0" role="region" aria-label="Lines"><table><thead><tr><th>Who</th><th>does</th><th>to whom</th><th>On whose word</th><th>Reports</th></tr></thead>
    <tbody>${data.lines.map(line => html`<tr key=${line.id} class=${line.id === chosen ? "opened" : ""}><td>${names.get(line.subject)}</td>
      <td><button class="link" onClick=${() => change({line: line.id, actor: null}, {replace: true})}>${saying(line)}</button></td><td>${line.subject === line.object ? "" : names.get(line.object)}</td><td>${standing(line)}</td><td>${line.reports}</td></tr>`)}</tbody></table></div>`;
}
