// The queue of what is least certain or matters most, worked by keyboard alone.
import {html, useEffect, useMemo, useRef, useState} from "./html.js";
import {ask} from "./api.js";
import {change, useAnswer} from "./state.js";
import {mayRule, rule, undo, useRulings} from "./rulings.js";
import {Actors, Form, Pencil, SideBySide, Tools} from "./judge.js";
import {IncidentPane, Quote} from "./incident.js";
import {ReportPane} from "./report.js";
import {inDialog, onControl, useKeys, writing} from "./keys.js";
import {Lens, Stance, Trouble, Waiting, capital, days, number, plural} from "./words.js";

const KINDS = {new: "New incidents", merge: "Merges", value: "Values that differ", actor: "Unknown actors"};
const KIND = {new: "new", merge: "merge?", value: "differs", actor: "who?"};

/** The keys of each kind of matter, in the order in which they are shown. */
const KEYS = {
  new: [["a", "accept"], ["r", "reject"], ["c", "correct"], ["m", "merge"], ["s", "split"], ["e", "same actor"]],
  merge: [["m", "one happening"], ["s", "keep apart"], ["r", "reject the first"], ["c", "correct the first"]],
  value: [["a", "the first is right"], ["1–9", "take that value"], ["c", "write another"], ["s", "split"], ["r", "reject"]],
  actor: [["e", "same actor"], ["f", "a facade"]],
};

const PAUSE = 1200;

/** Waits, unless it is taken back meanwhile. */
const pause = (time, signal) => new Promise((done, fail) => {
  const wait = setTimeout(done, time);
  signal.addEventListener("abort", () => { clearTimeout(wait); fail(new DOMException("Taken back", "AbortError")); });
});

/**
 * The queue; what has just been ruled on leaves it at once, the rest is asked for again when the analyst pauses, so that
 * ruling on one after the other waits for nothing.
 */
function useQueue(kind) {
  const rulings = useRulings();
  const first = useRef(rulings);
  const [gone, setGone] = useState(() => new Set());
  const queue = useAnswer(signal => pause(rulings === first.current ? 0 : PAUSE, signal).then(() => ask("/review", {kind}, signal)), `${kind ?? ""} ${rulings}`);
  useEffect(() => setGone(new Set()), [queue.data]);
  const items = useMemo(() => (queue.data?.items ?? []).filter(item => !gone.has(item.id)), [queue.data, gone]);
  const looked = (queue.data?.looked ?? 0) + [...gone].filter(id => id.startsWith("new:")).length;
  return {...queue, items, looked, leave: id => setGone(before => new Set([...before, id])), back: () => setGone(new Set())};
}

export function ReviewView({place}) {
  const {kind, item: chosen, report, at, open} = place.values;
  const queue = useQueue(kind);
  const {items} = queue;
  const at0 = useRef(0);
  const found = items.findIndex(each => each.id === chosen);
  const index = found >= 0 ? found : Math.min(at0.current, items.length - 1);
  at0.current = Math.max(0, index);
  const item = items[index];
  const [opened, setOpened] = useState(null);
  const form = opened && opened.id === item?.id ? opened.kind : null;
  const setForm = kind => setOpened(before => kind ? {id: item.id, kind} : before?.id === item.id ? null : before);
  useEffect(() => setOpened(before => before?.id === item?.id ? before : null), [item?.id]);
  const go = step => items[index + step] && change({item: items[index + step].id, report: null, at: null, open: null}, {replace: true});
  const now = useRef();
  now.current = {items, index, item};
  const done = id => {
    queue.leave(id);
    setOpened(before => before?.id === id ? null : before);
    const {items, index, item} = now.current;
    if (item?.id === id) change({item: items[index + 1]?.id ?? items[index - 1]?.id ?? null, report: null, at: null, open: null}, {replace: true});
  };
  const ruling = useRef(new Set());
  const rules = async (asked, told) => {
    ruling.current.add(item.id);
    await rule(asked, told).then(() => done(item.id), () => {});
    ruling.current.delete(item.id);
  };
  const act = key => item && mayRule() && !ruling.current.has(item.id) && press(item, key, {rules, setForm});
  useKeys(event => {
    if (writing(event) || inDialog()) return;
    const step = {j: 1, ArrowDown: 1, k: -1, ArrowUp: -1}[event.key];
    if (step && !(event.key.startsWith("Arrow") && event.target.closest(".card-pane, .pane"))) {
      event.preventDefault();
      go(step);
    } else if (event.key === "u") event.repeat || undo().then(made => made && queue.back());
    else if (event.key === "o" && item) change({...source(item), open: null});
    else if (event.key === "Enter" && item?.incidents[0] && !onControl(event) && !event.target.closest(".pane")) change({open: item.incidents[0].line.id, report: null, at: null});
    else if (!event.repeat && act(event.key)) event.preventDefault();
  });
  return html`<div class="review ${report || open ? "with-pane" : ""}">
    <${Progress} queue=${queue} kind=${kind} />
    <${Trouble} message=${queue.error} />
    <div class="review-split">
      <${List} items=${items} index=${index} />
      <section class="card-pane" tabindex="-1" aria-label="What to look at" aria-live="polite">${item
        ? html`<${Card} key=${item.id} item=${item} index=${index} total=${items.length} form=${form} setForm=${setForm} act=${act} done=${() => done(item.id)} go=${go} />`
        : queue.data && !queue.busy ? html`<p class="nothing">${kind ? "Nothing of this kind is left." : "All of it has been looked at."}</p>` : html`<${Waiting} what="Looking for what matters most" />`}</section>
      ${report ? html`<${ReportPane} key=${report} id=${report} at=${at} onClose=${() => change({report: null, at: null})} />`
        : open ? html`<${IncidentPane} key=${open} id=${open} onClose=${() => change({open: null})}
          tools=${whole => html`<${Tools} whole=${whole} />`} pencil=${(field, whole) => html`<${Pencil} field=${field} whole=${whole} />`} />` : null}
    </div>
  </div>`;
}

/** Where the first sentence of a matter stands. */
function source(item) {
  const words = item.incidents[0]?.words[0];
  return words ? {report: words.report, at: `${words.begin}-${words.end}`} : {};
}

/** What a key does to a matter; whether it does anything. */
function press(item, key, {rules, setForm}) {
  const ids = item.incidents.map(each => each.line.id);
  const accept = () => rules({rules: "accept", ids: ids.slice(0, 1)}, "Accepted: read rightly.");
  const forms = {new: {r: "reject", c: "correct", m: "merge", s: "split", e: "actor"}, merge: {r: "reject", c: "correct"},
    value: {r: "reject", c: "correct", s: "split"}, actor: {e: "actor", f: "front"}}[item.kind];
  if (forms[key]) setForm(forms[key]);
  else if (item.kind === "merge" && (key === "m" || key === "a")) rules({rules: "same", ids}, "Merged: one happening.");
  else if (item.kind === "merge" && key === "s") rules({rules: "apart", ids}, "Kept apart.");
  else if (item.kind === "value" && /^[1-9]$/.test(key) && item.values[key - 1]) rules({rules: "correct", ids, slot: item.field, value: item.values[key - 1].value}, `${capital(item.field)} set to ${item.values[key - 1].value}.`);
  else if (key === "a" && (item.kind === "new" || item.kind === "value")) accept();
  else return false;
  return true;
}

function Progress({queue, kind}) {
  const {data, looked} = queue;
  const all = data ? Object.values(data.numbers).reduce((sum, each) => sum + each, 0) : 0;
  const tab = (key, label, many) => html`<button role="tab" aria-selected=${(kind ?? null) === key} onClick=${() => change({kind: key, item: null})}>${label}${many === undefined ? "" : html` <small>${number(many)}</small>`}</button>`;
  return html`<div class="review-bar"><div role="tablist" aria-label="Which matters">${tab(null, "All", data ? all : undefined)}${Object.entries(KINDS).map(([key, label]) => tab(key, label, data?.numbers[key]))}</div>
    ${data ? html`<span class="looked" role="status"><progress aria-label="Incidents looked at" max=${Math.max(1, data.incidents)} value=${looked}></progress> ${number(looked)} of ${plural(data.incidents, "incident")} looked at${data.items.length === 500 ? "; the first 500 matters are shown" : ""}</span>` : null}</div>`;
}

function List({items, index}) {
  const list = useRef();
  useEffect(() => list.current?.querySelector("[aria-current]")?.scrollIntoView({block: "nearest"}), [index, items]);
  return html`<ol class="queue" ref=${list} aria-label="The queue">${items.map((item, i) => html`<li key=${item.id}><button aria-current=${i === index ? "true" : null}
    onClick=${() => change({item: item.id, report: null, at: null, open: null}, {replace: true})}><span class="badge kind-${item.kind}">${KIND[item.kind]}</span> <span>${item.kind === "value" ? `${capital(item.field)}: ` : ""}${item.title}</span></button></li>`)}</ol>`;
}

function Card({item, index, total, form, setForm, act, done, go}) {
  return html`<article class="card"><p class="sub">${index + 1} of ${number(total)} · ${KINDS[item.kind]}
      <span class="steps"><button class="quiet" disabled=${index === 0} onClick=${() => go(-1)}>Previous <kbd>k</kbd></button><button class="quiet" disabled=${index === total - 1} onClick=${() => go(1)}>Next <kbd>j</kbd></button></span></p>
    <h2>${item.kind === "merge" ? "Are these one happening?" : item.kind === "value" ? html`${item.title}: which ${item.field}?` : item.kind === "actor" ? html`Who is “${item.title}”?` : item.title}</h2>
    <p class="why">${item.why}</p>
    ${item.reasons.length ? html`<ul class="for-against">${item.reasons.map(each => html`<li class="for">${each}</li>`)}${item.against.map(each => html`<li class="against">${each}</li>`)}</ul>` : null}
    ${mayRule() ? html`<div class="tools" role="toolbar" aria-label="Rule on it">${KEYS[item.kind].map(([key, what]) => html`<button disabled=${key === "1–9"} onClick=${() => act(key)}><kbd>${key}</kbd> ${what}</button>`)}
      <button class="quiet" onClick=${() => undo()}><kbd>u</kbd> undo</button><button class="quiet" onClick=${() => change({...source(item), open: null})}><kbd>o</kbd> open the report</button>
      <button class="quiet" onClick=${() => item.incidents[0] && change({open: item.incidents[0].line.id, report: null, at: null})}><kbd>Enter</kbd> all of it</button></div>` : null}
    ${form ? item.kind === "actor" ? html`<${Actors} key=${form} names=${[item.name]} front=${form === "front"} onDone=${done} onClose=${() => setForm(null)} />`
      : html`<${Loaded} id=${item.incidents[0].line.id} form=${form} slot=${item.field} onDone=${done} onClose=${() => setForm(null)} />` : null}
    ${item.kind === "merge" ? html`<${SideBySide} ids=${item.incidents.map(each => each.line.id)} />`
      : item.kind === "value" ? html`<${Values} item=${item} act=${act} />`
      : item.incidents.map(side => html`<${Side} key=${side.line.id} side=${side} titled=${item.kind === "actor"} />`)}
  </article>`;
}

/** A form needs all of an incident, which is fetched when the form is opened. */
function Loaded({id, form, ...rest}) {
  const {data, error} = useAnswer(signal => ask(`/incidents/${id}`, {}, signal), id);
  return data ? html`<${Form} key=${form} kind=${form} whole=${data} ...${rest} />` : html`<${Trouble} message=${error} />`;
}

const list = parties => parties.map(each => each.name).join(", ");

function Side({side: {line, title, words}, titled}) {
  return html`<section class="side">${titled ? html`<h3>${title}</h3>` : null}
    <p class="review-facts"><span>${days(line.from, line.to)}</span><span>${line.place || html`<span class="unsaid">place not said</span>`}</span>
      <span>Doer: ${list(line.doers) || html`<span class="unsaid">unknown</span>`}</span>${line.backers.length ? html`<span>Backer: ${list(line.backers)}</span>` : null}
      ${line.targets.length ? html`<span>Target: ${list(line.targets)}</span>` : null}<${Lens} lens=${line.lens} />${line.stances.map(stance => html`<${Stance} stance=${stance} />`)}</p>
    ${words.map(each => html`<${Quote} words=${each} />`)}</section>`;
}

/** Each value with the sentence that gives it. */
function Values({item, act}) {
  const id = item.incidents[0].line.id;
  const {data, error} = useAnswer(signal => ask(`/incidents/${id}`, {}, signal), id);
  const told = events => (data?.tellings ?? []).filter(each => events.includes(each.id));
  return html`<${Trouble} message=${error} /><ol class="values">${item.values.map((each, i) => html`<li key=${each.value}><button onClick=${() => act(String(i + 1))} disabled=${!mayRule()}><kbd>${i + 1}</kbd> ${each.value}</button>
    ${i === 0 ? html`<small> settled on</small>` : null}${told(each.events).map(telling => html`<div><small>${telling.title}</small>${telling.words.map(words => html`<${Quote} words=${words} />`)}</div>`)}</li>`)}</ol>`;
}
