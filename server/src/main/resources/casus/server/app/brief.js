// The brief: what Casus says, with its notes, and what the analyst writes between; in four forms.
import {html, useMemo, useState} from "./html.js";
import {Marking, MarkingField, MARKINGS} from "./marking.js";
import {ask, query, visitor} from "./api.js";
import {draft as kept, keep} from "./drafts.js";
import {filterOf, change, useAnswer} from "./state.js";
import {Filters} from "./filters.js";
import {Exports} from "./exports.js";
import {Piece, words} from "./briefpieces.js";
import {Trouble, Waiting} from "./words.js";
import {fetchFile} from "./files.js";

const FORMS = [["pdf", "PDF"], ["docx", "Word"], ["html", "HTML"], ["md", "Markdown"]];
const title = () => document.querySelector("#workbench").dataset.title;

/** Sections that take long to write, so that they are asked for by name. */
const LONG = new Set(["escalation"]);

/** The analyst's part of the brief, kept in this browser: her own texts and what she leaves out, each with the words it stands beside. */
function useDraft() {
  const [draft, set] = useState(() => ({title: "", marking: "", own: [], leftOut: [], ...kept("brief", title())}));
  return [draft, some => set(before => {
    const next = {...before, ...some};
    keep("brief", title(), next);
    return next;
  })];
}

/** Where an own text stands among the pieces there are now: beside the same words, else at the end of its section; null where that is not shown. */
function placed(own, sections) {
  const section = sections.find(each => each.id === own.section);
  if (!section) return null;
  if (own.beside === "") return section.id;
  const at = section.pieces.findIndex(each => words(each) === own.beside);
  return `${section.id}.${at >= 0 ? at : section.pieces.length - 1}`;
}

export function BriefView({place}) {
  const {values} = place;
  return html`<div class="study"><${Filters} values=${values} /><div class="study-body">
    <div class="tabs" role="group" aria-label="What to hand on"><button class=${values.part ? "" : "main"} aria-pressed=${values.part ? "false" : "true"} onClick=${() => change({part: null})}>The brief</button>
      <button class=${values.part ? "main" : ""} aria-pressed=${values.part ? "true" : "false"} onClick=${() => change({part: "exports"})}>Files for other tools</button></div>
    ${values.part === "exports" ? html`<${Exports} values=${values} />` : html`<${Brief} values=${values} />`}</div></div>`;
}

function Brief({values}) {
  const choices = useAnswer(signal => ask("/brief/choices", {}, signal), "choices");
  const all = choices.data?.sections ?? [];
  const chosen = values.sections?.split(",").filter(id => all.some(each => each.id === id)) ?? all.map(each => each.id).filter(id => !LONG.has(id));
  const asked = {...filterOf(values), fit: null, section: chosen};
  const [again, setAgain] = useState(0);
  const answer = useAnswer(signal => choices.data && chosen.length ? ask("/brief", asked, signal) : Promise.resolve(null), JSON.stringify([asked, again]));
  const [draft, setDraft] = useDraft();
  const sections = answer.data?.sections ?? [];
  const out = useMemo(() => new Set(sections.flatMap(section => section.pieces.map((piece, i) => [`${section.id}.${i}`, section.id, words(piece)]))
    .filter(([, section, text]) => draft.leftOut.some(each => each.section === section && each.words === text)).map(([key]) => key)), [sections, draft.leftOut]);
  const least = answer.data?.marking ?? null;
  const marking = least && MARKINGS.indexOf(draft.marking) <= MARKINGS.indexOf(least) ? "" : draft.marking;
  const body = {title: draft.title || null, marking: marking || null, sections: chosen, leftOut: [...out], revision: answer.data?.revision,
    own: draft.own.map(each => ({after: placed(each, sections), text: each.text})).filter(each => each.after !== null && each.text.trim())};
  return html`<div class="brief">
    <${Panel} all=${all} chosen=${chosen} draft=${draft} setDraft=${setDraft} marking=${marking} least=${least} body=${body} values=${values} ready=${!!answer.data && !answer.busy} sections=${sections} onChanged=${() => setAgain(again + 1)} />
    <div><${Trouble} message=${choices.error ?? answer.error} />
      ${!chosen.length ? html`<p class="nothing">No section is chosen.</p>` : answer.data ? html`<${Sheet} text=${answer.data} marking=${marking || least} draft=${draft} setDraft=${setDraft} out=${out} busy=${answer.busy} />` : answer.error ? null : html`<${Waiting} what="Writing the brief" />`}</div>
  </div>`;
}

function Panel({all, chosen, draft, setDraft, marking, least, body, values, ready, sections, onChanged}) {
  const [busy, setBusy] = useState(null);
  const [trouble, setTrouble] = useState(null);
  const order = [...chosen.map(id => all.find(each => each.id === id)), ...all.filter(each => !chosen.includes(each.id))];
  const set = ids => change({sections: ids.join(",") || "none"});
  const move = (id, by) => {
    const ids = [...chosen];
    const at = ids.indexOf(id);
    ids.splice(at, 1);
    ids.splice(at + by, 0, id);
    set(ids);
  };
  const save = async form => {
    setBusy(form);
    setTrouble(null);
    await fetchFile(`/brief/${form}` + query({...filterOf(values), fit: null}), body, `brief.${form}`).catch(problem => {
      setTrouble(problem.message);
      if (problem.status === 409) onChanged();
    });
    setBusy(null);
  };
  const lost = draft.own.filter(each => each.text.trim() && placed(each, sections) === null).length;
  return html`<div class="panel brief-panel"><label class="stacked">Title <input type="text" value=${draft.title} placeholder="as generated" onInput=${event => setDraft({title: event.target.value})} /></label>
    <${MarkingField} label="Marking on every page" value=${marking} least=${least} onChange=${marking => setDraft({marking})} />
    <fieldset><legend>Sections</legend><ol class="sections">${order.map(each => {
      const on = chosen.includes(each.id);
      const at = chosen.indexOf(each.id);
      return html`<li key=${each.id}><label><input type="checkbox" checked=${on} onChange=${() => set(on ? chosen.filter(id => id !== each.id) : [...chosen, each.id])} /> <span>${each.heading}${LONG.has(each.id) && !on ? html`<small> measures anew, may take a minute</small>` : null}</span></label>
        ${on ? html`<span class="moves"><button class="quiet" aria-label=${`${each.heading}: earlier`} disabled=${at === 0} onClick=${() => move(each.id, -1)}>↑</button>
          <button class="quiet" aria-label=${`${each.heading}: later`} disabled=${at === chosen.length - 1} onClick=${() => move(each.id, 1)}>↓</button></span>` : null}</li>`;
    })}</ol></fieldset>
    <div class="forms" role="group" aria-label="Save the brief">${FORMS.map(([form, label]) => html`<button class=${form === "pdf" ? "main" : ""} disabled=${!ready || busy !== null} onClick=${() => save(form)}>${busy === form ? "Writing …" : label}</button>`)}</div>
    ${lost ? html`<p class="warn">${lost === 1 ? "A text of yours stands in a section that is not shown; it is" : `${lost} texts of yours stand in sections that are not shown; they are`} kept but not printed.</p>` : null}
    <${Trouble} message=${trouble} />
    <p class="sub">Your own text is marked as yours (${visitor.name}) wherever it stands, and is kept in this browser. Generated sentences can be left out, not rewritten.</p></div>`;
}

function Sheet({text, marking, draft, setDraft, out, busy}) {
  const notes = useMemo(() => new Map(text.notes.map(note => [note.number, note])), [text]);
  const add = (section, beside) => setDraft({own: [...draft.own, {id: Date.now(), section, beside, text: ""}]});
  const write = (id, some) => setDraft({own: draft.own.map(each => each.id === id ? {...each, ...some} : each)});
  const own = key => draft.own.filter(each => placed(each, text.sections) === key).map(each => html`<${Own} key=${each.id} own=${each} write=${some => write(each.id, some)} remove=${() => setDraft({own: draft.own.filter(one => one.id !== each.id)})} />`);
  const toggle = (section, piece, off) => setDraft({leftOut: off ? draft.leftOut.filter(each => !(each.section === section && each.words === words(piece))) : [...draft.leftOut, {section, words: words(piece)}]});
  return html`<article class="sheet ${busy ? "busy" : ""}">
    ${marking ? html`<p class="sheet-marking"><${Marking} marking=${marking} /></p>` : null}
    <h1>${draft.title || text.title}</h1>${text.unknown ? html`<p class="warn">${text.unknown}</p>` : null}
    <dl class="facts">${text.facts.map(each => html`<div><dt>${each.name}</dt><dd>${each.value}</dd></div>`)}</dl>
    ${text.sections.map(section => html`<section key=${section.id}><h2>${section.heading}</h2>${own(section.id)}<${Write} onClick=${() => add(section.id, "")} />
      ${section.pieces.map((piece, i) => {
        const key = `${section.id}.${i}`;
        const off = out.has(key);
        return html`<div class="piece ${piece.kind} ${off ? "off" : ""}" key=${key}><div class="piece-body"><${Piece} piece=${piece} notes=${notes} /></div>
          <button class="quiet leave" onClick=${() => toggle(section.id, piece, off)}>${off ? "Put back" : "Leave out"}</button></div>
          ${own(key)}<${Write} onClick=${() => add(section.id, words(piece))} />`;
      })}</section>`)}
    <details class="sheet-notes"><summary>Notes (${text.notes.length})</summary><ol>${text.notes.map(note => html`<li value=${note.number}><a href=${`/reports/${note.report}?at=${note.begin}-${note.end}`}>${note.quote}</a> <small>${note.source}</small></li>`)}</ol></details>
  </article>`;
}

const Write = ({onClick}) => html`<div class="write"><button class="quiet" onClick=${onClick}>+ Write here</button></div>`;

const Own = ({own, write, remove}) => html`<div class="own-text"><label><span>Analyst’s own text · ${visitor.name}</span>
  <textarea value=${own.text} rows=${Math.max(3, own.text.split("\n").length + 1)} placeholder="Blank lines part paragraphs" onInput=${event => write({text: event.target.value})}></textarea></label>
  <button class="quiet" onClick=${remove}>Remove</button></div>`;
