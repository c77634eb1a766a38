// The filters that all views of incidents share.
import {html, useRef, useState} from "./html.js";
import {ask} from "./api.js";
import {addTo, change, filterOf, useAnswer} from "./state.js";
import {spaced, number} from "./words.js";
import {useKeys, writing} from "./keys.js";

const LENSES = [[null, "All"], ["inclusive", "Inclusive"], ["likely", "Likely"], ["strict", "Strict"]];
const RULES = {
  null: "Every incident, also talks, threats and plans",
  inclusive: "Everything that is said to have happened, however unsure",
  likely: "Act and doer stated with “likely” or a stronger term",
  strict: "Claimed, or stated as fact by a source",
};
const TYPES = ["ASSAULT", "COERCE", "THREATEN", "SANCTION", "MOBILIZE", "PROTEST", "REQUEST", "ACCUSE", "AGREE", "CONSULT", "SUPPORT", "AID", "RETREAT", "REJECT", "CONCEDE", "COOPERATE"];
const WEAPONS = ["rocket", "mortar", "missile", "ballistic-missile", "drone", "airstrike", "artillery", "ied", "efp", "iram", "suicide-bomb",
  "vehicle-bomb", "firearm", "grenade", "knife", "arson", "cyber", "naval"];
const STATUSES = ["happened", "planned", "denied", "hypothetical"];
const NAMES = {doer: "Doer", backer: "Backer", target: "Target", place: "Place", weapon: "Weapon", type: "Kind", status: "Status"};

/** A value of a filter that can be taken away. */
function Chip({name, label, value, text}) {
  const off = () => {
    const values = new URLSearchParams(location.search).getAll(name).filter(each => each !== value);
    change({[name]: values.length ? values : null});
  };
  return html`<span class="chip"><span class="chip-name">${label}</span> ${text ?? value}
    <button aria-label=${`Take away ${label} ${text ?? value}`} onClick=${off}>×</button></span>`;
}

/** One more condition: first of what, then which. */
function More({values}) {
  const [name, setName] = useState("doer");
  const [word, setWord] = useState("");
  const [wanted, setWanted] = useState(false);
  const known = useAnswer(signal => wanted ? choices(name, values, signal) : Promise.resolve([]), wanted && name + JSON.stringify(filterOf(values)));
  const add = event => {
    event.preventDefault();
    if (word.trim()) addTo(name, word.trim());
    setWord("");
  };
  return html`<form class="more" onSubmit=${add}>
    <select aria-label="Of what" value=${name} onChange=${event => setName(event.target.value)}>
      ${Object.entries(NAMES).map(([key, label]) => html`<option value=${key}>${label}</option>`)}</select>
    <input aria-label=${`Which ${NAMES[name].toLowerCase()}`} list="more-choices" value=${word} placeholder=${`Add a ${NAMES[name].toLowerCase()}`}
      onFocus=${() => setWanted(true)} onBlur=${() => setWanted(false)} onInput=${event => setWord(event.target.value)} />
    <datalist id="more-choices">${(known.data ?? []).map(each => html`<option value=${each.name} label=${each.number === undefined ? null : number(each.number)} />`)}</datalist>
    <button>Add</button></form>`;
}

const fixed = {weapon: WEAPONS, type: TYPES, status: STATUSES};

/** Who or what there is to choose from, the most frequent first. */
async function choices(name, values, signal) {
  if (fixed[name]) return fixed[name].map(each => ({name: each}));
  return name === "place" ? (await ask("/tallies/places", filterOf(values), signal)).filter(each => each.name).slice(0, 300)
    : (await ask("/tallies/actors", {...filterOf(values), role: name}, signal)).slice(0, 300);
}

export function Filters({values}) {
  const search = useRef();
  useKeys(event => {
    if (event.key === "/" && !writing(event)) {
      event.preventDefault();
      search.current.focus();
    }
  });
  const lens = values.lens ?? null;
  const chips = Object.entries(NAMES).flatMap(([name, label]) => (values[name] ?? []).map(value => html`<${Chip} key=${name + value} name=${name} label=${label} value=${value} text=${spaced(value)} />`));
  if (values.near) chips.push(html`<${Chip} name="near" label="Within" value=${values.near} text=${`${values.within ?? 25} km of ${values.near}`} />`);
  if (values.box) chips.push(html`<${Chip} name="box" label="Map" value=${values.box} text="the part marked" />`);
  if (values.claimed) chips.push(html`<${Chip} name="claimed" label="Claimed" value=${values.claimed} text=${values.claimed === "true" ? "yes" : "by nobody"} />`);
  if (values.single) chips.push(html`<${Chip} name="single" label="Single" value=${values.single} text=${values.single === "true" ? "yes" : "sets only"} />`);
  if (values.fit) chips.push(html`<${Chip} name="fit" label="Showing" value="maybe" text="what may fit" />`);
  const any = chips.length || values.text || values.from || values.to;
  const clear = () => change({...Object.fromEntries(Object.keys(filterOf(values)).map(name => [name, null])), lens});
  return html`<section class="filters" aria-label="Filters">
    <div class="filter-row">
      <input ref=${search} type="search" class="search" aria-label="Search the sentences and names" placeholder="Search words ( / )"
        value=${values.text ?? ""} onChange=${event => change({text: event.target.value.trim() || null})} />
      <label>From <input type="text" class="day" inputmode="numeric" placeholder="2021-04" value=${values.from ?? ""} onChange=${event => change({from: event.target.value.trim() || null})} /></label>
      <label>to <input type="text" class="day" inputmode="numeric" placeholder="2021-12-31" value=${values.to ?? ""} onChange=${event => change({to: event.target.value.trim() || null})} /></label>
      <fieldset class="lens" aria-label="Lens">${LENSES.map(([key, label]) => html`<label title=${RULES[key]}>
        <input type="radio" name="lens" checked=${lens === key} onChange=${() => change({lens: key})} /><span>${label}</span></label>`)}</fieldset>
      <select aria-label="Claimed or not" value=${values.claimed ?? ""} onChange=${event => change({claimed: event.target.value || null})}>
        <option value="">Claimed or not</option><option value="true">Claimed</option><option value="false">Claimed by nobody</option></select>
      <${More} values=${values} />
    </div>
    <div class="chips" role="group" aria-label="What is asked for">${chips}${any ? html`<button class="quiet" onClick=${clear}>Clear all</button>` : null}
      <span class="rule">${RULES[lens]}.</span></div>
  </section>`;
}
