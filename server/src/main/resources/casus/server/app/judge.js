// The forms in which an analyst rules on an incident: in its pane and in the queue.
import {html, useEffect, useRef, useState} from "./html.js";
import {ask} from "./api.js";
import {follow, useAnswer} from "./state.js";
import {rule, mayRule} from "./rulings.js";
import {Quote, stay} from "./incident.js";
import {Trouble, capital, days, many, plural} from "./words.js";

const TYPES = ["ASSAULT", "COERCE", "THREATEN", "SANCTION", "MOBILIZE", "PROTEST", "REQUEST", "ACCUSE", "AGREE", "CONSULT", "SUPPORT", "AID", "RETREAT", "REJECT", "CONCEDE", "COOPERATE"];
const STATUSES = ["happened", "planned", "denied", "hypothetical"];
const NAMES = "Several names: a semicolon between. Nothing said: leave it empty.";
const NUMBER = "3, 3..5, 3.. (at least) or ..5 (at most).";

/** The fields that can be corrected, with how to write them. */
export const SLOTS = {
  type: {label: "Kind", choices: TYPES, hint: "The kind of act."},
  mode: {label: "Mode", hint: "Such as abduct or arrest; empty for none."},
  status: {label: "Status", choices: STATUSES, hint: "Whether it took place."},
  date: {label: "Date", hint: "2021-05-03, 2021-05, 2021, or 2021-05-01..2021-05-09."},
  place: {label: "Place", hint: "The most exact place, by its name alone, such as Erbil."},
  perpetrators: {label: "Doers", hint: NAMES},
  sponsors: {label: "Backers", hint: NAMES},
  targets: {label: "Targets", hint: NAMES},
  weapons: {label: "Weapons", hint: "rocket, mortar, missile, drone, airstrike, artillery, ied, vehicle-bomb, firearm, …; a comma between."},
  count: {label: "How many", hint: NUMBER},
  killed: {label: "Killed", hint: `How many people: ${NUMBER}`},
  injured: {label: "Injured", hint: `How many people: ${NUMBER}`},
};

/** The value of a field as it has to be written. */
function written(field) {
  if (!field?.value) return "";
  if (field.name === "place") return field.value.split(",")[0];
  if (field.name === "killed" || field.name === "injured") return field.value.match(/^(\d*(\.\.)?\d*)/)?.[1] ?? "";
  return field.value === "undated" ? "" : field.value;
}

/** A form that rules when it is sent: Escape leaves it, the first field has the focus. */
export function RulingForm({title, button, bad, disabled, asked, told, onDone, onClose, children}) {
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const form = useRef();
  useEffect(() => {
    (form.current.querySelector("[data-first]") ?? form.current.querySelector("input:not([type=checkbox]):not([type=radio]), select"))?.focus();
  }, []);
  const sent = async event => {
    event.preventDefault();
    if (busy || disabled) return;
    setBusy(true);
    try {
      const made = await rule({...asked(), reason}, told);
      onDone?.(made);
      onClose?.();
    } catch {
      setBusy(false);
    }
  };
  return html`<form class="ruling" ref=${form} onSubmit=${sent} onKeyDown=${event => { if (event.key === "Escape") { event.stopPropagation(); onClose?.(); } }} aria-label=${title}>
    <h3>${title}</h3>
    ${children}
    <label class="reason">Why (optional) <input value=${reason} maxlength="2000" onInput=${event => setReason(event.target.value)} /></label>
    <div class="buttons"><button class=${bad ? "main bad" : "main"} disabled=${busy || disabled}>${busy ? "…" : button}</button>
      <button type="button" class="quiet" onClick=${onClose}>Leave it</button></div>
  </form>`;
}

function Correct({whole, slot: first = "date", fixed, ...rest}) {
  const [slot, setSlot] = useState(first);
  const field = whole.fields.find(each => each.name === slot);
  const [value, setValue] = useState(written(field));
  const choose = name => {
    setSlot(name);
    setValue(written(whole.fields.find(each => each.name === name)));
  };
  const {label, choices, hint} = SLOTS[slot];
  return html`<${RulingForm} title="Correct a field" button="Set it" told=${`${label} set to ${value || "none"}.`}
      asked=${() => ({rules: "correct", ids: [whole.line.id], slot, value})} ...${rest}>
    ${fixed ? null : html`<label>Field <select value=${slot} onChange=${event => choose(event.target.value)}>${Object.entries(SLOTS).map(([name, each]) => html`<option value=${name}>${each.label}</option>`)}</select></label>`}
    <label>${label} <${Value} choices=${choices} value=${value} onValue=${setValue} /></label>
    <p class="hint">${hint} Now: ${field?.value || "nothing"}.</p>
  <//>`;
}

const Value = ({choices, value, onValue}) => choices
  ? html`<select data-first value=${value} onChange=${event => onValue(event.target.value)}>${choices.map(each => html`<option value=${each}>${each}</option>`)}</select>`
  : html`<input data-first value=${value} onInput=${event => onValue(event.target.value)} />`;

const Reject = ({whole, ...rest}) => html`<${RulingForm} title="Reject it: it is read wrongly and counts for nothing" button="Reject" bad=${true}
  told="Rejected; it counts for nothing." asked=${() => ({rules: "reject", ids: [whole.line.id]})} ...${rest} />`;

function near(date, by) {
  return date ? new Date(Date.parse(date) + by * 86400000).toISOString().slice(0, 10) : null;
}

function Merge({whole, ...rest}) {
  const {line} = whole;
  const [text, setText] = useState("");
  const [from, setFrom] = useState(near(line.from, -3) ?? "");
  const [to, setTo] = useState(near(line.to, 3) ?? "");
  const [other, setOther] = useState(null);
  const found = useAnswer(signal => ask("/incidents", {text, from, to, most: 40}, signal), JSON.stringify([text, from, to]));
  const lines = (found.data?.lines ?? []).filter(each => each.id !== line.id);
  return html`<${RulingForm} title="Merge it with another incident" button="They are one happening" told="Merged." disabled=${!other}
      asked=${() => ({rules: "same", ids: [line.id, other]})} ...${rest}>
    <div class="search-row"><input type="search" aria-label="Words" placeholder="Words" value=${text} onChange=${event => setText(event.target.value.trim())} />
      <label>From <input class="day" value=${from} onChange=${event => setFrom(event.target.value.trim())} /></label>
      <label>to <input class="day" value=${to} onChange=${event => setTo(event.target.value.trim())} /></label></div>
    <${Trouble} message=${found.error} />
    <ul class="choices">${lines.map(each => html`<li key=${each.id}><label><input type="radio" name="other" checked=${other === each.id} onChange=${() => setOther(each.id)} />
      <span>${days(each.from, each.to)} · ${many(each.number)}${each.act} · ${each.place || "place not said"}<small>${each.quote}</small></span></label></li>`)}
      ${found.data && !lines.length ? html`<li class="unsaid">Nothing else there. Widen the days or take words away.</li>` : null}</ul>
    ${other ? html`<${SideBySide} ids=${[line.id, other]} />` : null}
  <//>`;
}

/** Incidents beside each other, what differs marked by a sign and not by colour alone. */
export function SideBySide({ids}) {
  const {data, error} = useAnswer(signal => Promise.all(ids.map(id => ask(`/incidents/${id}`, {}, signal))), ids.join());
  if (!data) return html`<${Trouble} message=${error} />`;
  const names = data[0].fields.map(field => field.name).filter(name => data.some(each => each.fields.find(field => field.name === name)?.value));
  const value = (each, name) => each.fields.find(field => field.name === name)?.value || "–";
  return html`<div class="wide-scroll"><table class="side-by-side"><thead><tr><th scope="col">Field</th>${data.map(each => html`<th scope="col">${each.title}</th>`)}</tr></thead>
    <tbody>${names.map(name => {
      const differs = new Set(data.map(each => value(each, name))).size > 1;
      return html`<tr class=${differs ? "differs" : ""}><th scope="row">${SLOTS[name]?.label ?? capital(name)}${differs ? " ≠" : ""}</th>${data.map(each => html`<td>${value(each, name)}</td>`)}</tr>`;
    })}
    <tr><th scope="row">Sentence</th>${data.map(each => html`<td>${each.tellings.slice(0, 3).map(telling => html`<${Quote} words=${telling.words[0]} />`)}</td>`)}</tr></tbody></table></div>`;
}

function Split({whole, ...rest}) {
  const [some, setSome] = useState([]);
  const others = whole.tellings.map(each => each.id).filter(id => !some.includes(id));
  const toggle = id => setSome(some.includes(id) ? some.filter(each => each !== id) : [...some, id]);
  if (whole.tellings.length < 2) return html`<p class="hint ruling">One report tells of it once, so there is nothing to split.</p>`;
  return html`<${RulingForm} title="Split it: which tellings are of another happening?" button=${some.length ? `Set ${plural(some.length, "telling")} apart` : "Choose tellings"}
      told="Split." disabled=${!some.length || !others.length} asked=${() => ({rules: "apart", ids: some, others})} ...${rest}>
    <ul class="choices">${whole.tellings.map(each => html`<li key=${each.id}><label><input type="checkbox" checked=${some.includes(each.id)} onChange=${() => toggle(each.id)} />
      <span>${each.title}<small>“${each.words[0]?.quote}”</small></span></label></li>`)}</ul>
  <//>`;
}

/** Two names are one actor, or one stands in for the other. */
export function Actors({names, front, ...rest}) {
  const [name, setName] = useState(names[0] ?? "");
  const [as, setAs] = useState("");
  const known = useAnswer(signal => ask("/tallies/actors", {role: "doer"}, signal), "actors");
  return html`<${RulingForm} title=${front ? "A group is a facade of another" : "Two names are one actor"} button=${front ? "It is a facade" : "They are one"}
      told=${front ? `${name} is held for a facade of ${as}.` : `${name} is called ${as} from now on.`} disabled=${!name || !as}
      asked=${() => ({rules: front ? "front" : "same-actor", name, as})} ...${rest}>
    <label>${front ? "The facade" : "This name"} <input list="actor-here" value=${name} onInput=${event => setName(event.target.value)} /></label>
    <label>${front ? "stands in for" : "is"} <input data-first list="actor-known" value=${as} onInput=${event => setAs(event.target.value)} /></label>
    <datalist id="actor-here">${names.map(each => html`<option value=${each} />`)}</datalist>
    <datalist id="actor-known">${(known.data ?? []).slice(0, 400).map(each => html`<option value=${each.name} />`)}</datalist>
    <p class="hint">${front ? "What the facade does can then be counted as the other’s." : "The second name stays. Names of the registers are known by every spelling they have there."}</p>
  <//>`;
}

const parties = whole => [...new Set([...whole.line.doers, ...whole.line.backers, ...whole.line.targets].map(each => each.name))];

/** The form of a kind of ruling on an incident. */
export function Form({kind, whole, slot, fixed, ...rest}) {
  return kind === "correct" ? html`<${Correct} key=${slot} whole=${whole} slot=${slot} fixed=${fixed} ...${rest} />`
    : kind === "reject" ? html`<${Reject} whole=${whole} ...${rest} />`
    : kind === "merge" ? html`<${Merge} whole=${whole} ...${rest} />`
    : kind === "split" ? html`<${Split} whole=${whole} ...${rest} />`
    : html`<${Actors} names=${parties(whole)} front=${kind === "front"} ...${rest} />`;
}

const BUTTONS = [["correct", "Correct"], ["merge", "Merge"], ["split", "Split"], ["actor", "Same actor"], ["front", "Front"]];

/** The tools under the heading of an incident that is open. */
export function Tools({whole}) {
  const [form, setForm] = useState(null);
  const accepting = useRef(false);
  if (!mayRule()) return null;
  const accept = async () => {
    if (accepting.current) return;
    accepting.current = true;
    await rule({rules: "accept", ids: [whole.line.id]}, "Accepted: read rightly.").then(made => stay(made, whole.line.id), () => {});
    accepting.current = false;
  };
  const toggle = kind => setForm(form === kind ? null : kind);
  return html`<div class="tools" role="toolbar" aria-label="Rule on it"><button onClick=${accept}>Accept</button>
      <button aria-expanded=${form === "reject"} onClick=${() => toggle("reject")}>Reject</button>
      ${BUTTONS.map(([kind, label]) => html`<button aria-expanded=${form === kind} onClick=${() => toggle(kind)}>${label}</button>`)}
      <a class="button" href=${`/hypotheses?open=${whole.line.id}`} onClick=${follow}>Hypotheses</a></div>
    ${form ? html`<${Form} key=${form} kind=${form} whole=${whole} onDone=${made => stay(made, whole.line.id)} onClose=${() => setForm(null)} />` : null}`;
}

/** A pencil beside a value, which opens the form for it in place. */
export function Pencil({field, whole}) {
  const [open, setOpen] = useState(false);
  if (!mayRule() || !SLOTS[field.name]) return null;
  return html`<button class="pencil" aria-label=${`Correct ${SLOTS[field.name].label}`} aria-expanded=${open} onClick=${() => setOpen(!open)}>✎</button>
    ${open ? html`<${Form} kind="correct" fixed slot=${field.name} whole=${whole} onDone=${made => stay(made, whole.line.id)} onClose=${() => setOpen(false)} />` : null}`;
}
