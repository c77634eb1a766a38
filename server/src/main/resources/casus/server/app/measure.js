// Measuring: what is asked on the left, what came of it on the right.
import {html, useState} from "./html.js";
import {ask, query, send, may} from "./api.js";
import {change, filterOf, useAnswer} from "./state.js";
import {Filters} from "./filters.js";
import {Findings} from "./findings.js";
import {JobProgress, over, useJob} from "./jobs.js";
import {Trouble, capital} from "./words.js";

const lines = text => (text ?? "").split(/\n/).map(line => line.trim()).filter(Boolean);

/** "2020-06-11 Talks, known 2020-04-07" */
function anchor(line) {
  const found = line.match(/^(\S+)\s*(.*?)(?:,?\s*known\s+(\S+))?$/);
  return {date: found[1], label: found[2] || undefined, known: found[3]};
}

export function MeasureView({place}) {
  const {values} = place;
  const job = useJob(values.job);
  return html`<div class="study"><${Filters} values=${values} />
    <div class="study-body"><div class="measure">
      <${Wish} values=${values} running=${job && !over(job.stage)} />
      <div><${JobProgress} state=${job} />
        ${job?.stage === "done" ? html`<${Findings} job=${values.job} />` : values.job ? null
          : html`<div class="progress"><h2>Nothing is measured yet</h2><p>The main series is what the filters above ask for; attacks, where they name no kind of event.
            Every finding says how many events it rests on and leads to them, and where the record can’t bear an answer it says what would be needed.</p></div>`}</div>
    </div></div></div>`;
}

/** What the address keeps of a wish. */
const KEPT = ["analyses", "after", "strikes", "dates", "start", "seed"];

function Wish({values, running}) {
  const {data: analyses, error} = useAnswer(signal => ask("/analyses", {}, signal), "analyses");
  const second = useAnswer(signal => ask("/tallies/actors", {...filterOf(values), doer: null, role: "doer"}, signal), "second" + JSON.stringify({...filterOf(values), doer: null}));
  const [wish, setWish] = useState(() => Object.fromEntries(KEPT.map(name => [name, values[name] ?? ""])));
  const [plan, setPlan] = useState(null);
  const [trouble, setTrouble] = useState(null);
  const set = some => setWish(before => ({...before, ...some}));
  const chosen = wish.analyses ? wish.analyses.split(",") : [];
  const toggle = name => set({analyses: (chosen.includes(name) ? chosen.filter(each => each !== name) : [...chosen, name]).join(",")});
  const run = async event => {
    event.preventDefault();
    setTrouble(null);
    const body = plan === null ? {analyses: chosen, afterThoseBy: lines(wish.after), strikes: lines(wish.strikes), anchors: lines(wish.dates).map(anchor),
      start: wish.start || null, lens: values.lens ?? "likely", seed: wish.seed ? Number(wish.seed) : 1} : {plan};
    try {
      const {job} = await send("/measure" + query(filterOf(values)), body);
      change({...(plan === null ? Object.fromEntries(KEPT.map(name => [name, wish[name] || null])) : {}), job});
    } catch (problem) {
      setTrouble(problem.message);
    }
  };
  const load = async event => setPlan(await event.target.files[0].text());
  return html`<form class="panel" onSubmit=${run} aria-label="What to measure">
    <div class="tabs" role="group" aria-label="How to ask"><button type="button" class=${plan === null ? "main" : ""} aria-pressed=${plan === null ? "true" : "false"} onClick=${() => setPlan(null)}>Choose</button>
      <button type="button" class=${plan !== null ? "main" : ""} aria-pressed=${plan !== null ? "true" : "false"} onClick=${() => setPlan(plan ?? "")}>A plan in YAML</button></div>
    ${plan !== null ? html`<label class="stacked">The plan; every choice but the filters stands in it
        <textarea class="plan" spellcheck=${false} value=${plan} onInput=${event => setPlan(event.target.value)}></textarea></label>
      <label class="stacked">or load one <input type="file" accept=".yaml,.yml,text/plain" onChange=${load} /></label>` : html`
    <fieldset><legend>Analyses <small>${chosen.length ? `${chosen.length} chosen` : "all, where none is chosen"}</small></legend>
      <${Trouble} message=${error} />
      ${(analyses ?? []).map(each => html`<label class="analysis" key=${each.name}><input type="checkbox" checked=${chosen.includes(each.name)} onChange=${() => toggle(each.name)} />
        <span>${capital(each.name.replaceAll("-", " "))}<small>${each.asks}${each.paired ? " Needs a second side." : ""}</small></span></label>`)}</fieldset>
    <label class="stacked">Second side: attacks by, one a line
      <textarea value=${wish.after} onInput=${event => set({after: event.target.value})} placeholder="an actor"></textarea></label>
    ${second.data?.length ? html`<select aria-label="Add an actor to the second side" value="" onChange=${event => { set({after: [...lines(wish.after), event.target.value].join("\n")}); event.target.value = ""; }}>
      <option value="">Add an actor …</option>${second.data.slice(0, 100).map(each => html`<option value=${each.name}>${each.name} (${each.number})</option>`)}</select>` : null}
    <label class="stacked">or single days, one a line
      <textarea value=${wish.strikes} onInput=${event => set({strikes: event.target.value})} placeholder="2020-01-03"></textarea></label>
    <label class="stacked">Dates that might matter, one a line
      <textarea value=${wish.dates} onInput=${event => set({dates: event.target.value})} placeholder="2020-06-11 Talks, known 2020-04-07"></textarea></label>
    <div class="pair"><label class="stacked">Campaign begins <input type="text" value=${wish.start} placeholder="2020-01-01" onInput=${event => set({start: event.target.value})} /></label>
      <label class="stacked">Seed <input type="number" min="0" value=${wish.seed} placeholder="1" onInput=${event => set({seed: event.target.value})} /></label></div>
    <p class="sub">Lens: ${values.lens ?? "likely"}${values.lens ? "" : ", since none is chosen above"}. Window: ${values.from || values.to ? `${values.from ?? "first event"} to ${values.to ?? "last report"}` : "from the first event to the last report"}.</p>`}
    <div class="panel-foot"><${Trouble} message=${trouble} />
    <button class="main" disabled=${running || !may("analyst") || plan === ""}>${running ? "Measuring …" : "Measure"}</button>
    ${may("analyst") ? null : html`<p class="sub">Measuring needs the role analyst.</p>`}</div>
  </form>`;
}
