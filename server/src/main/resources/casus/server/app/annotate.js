// Annotating a report by hand: select words, say what they are, keep it as a file that `casus evaluate` measures against.
import {html, useEffect, useMemo, useRef, useState} from "./html.js";
import {ask} from "./api.js";
import {draft, keep} from "./drafts.js";
import {change, useAnswer} from "./state.js";
import {KINDS, blank, find, fresh, quotes, read, set, withWords, written} from "./annotation.js";
import {pieces} from "./report.js";
import {Trouble, Waiting, plural} from "./words.js";

/** A draft outlives a reload. */
function kept(id) {
  try {
    const gold = draft("annotation", id);
    return gold && read(JSON.stringify(gold));
  } catch {
    return null;
  }
}

export function Annotate({id}) {
  const {data: report, error} = useAnswer(signal => ask(`/reports/${encodeURIComponent(id)}`, {}, signal), id);
  const [gold, setGold] = useState(() => kept(id));
  const [trouble, setTrouble] = useState(null);
  useEffect(() => keep("annotation", id, gold), [gold]);
  const load = async event => {
    try {
      setGold(read(await event.target.files[0].text()));
      setTrouble(null);
    } catch (wrong) {
      setTrouble(wrong.message);
    }
  };
  const machine = () => ask(`/reports/${encodeURIComponent(id)}/annotation`).then(draft => setGold(read(JSON.stringify(draft))), wrong => setTrouble(wrong.message));
  return html`<aside class="pane report wide annotate" aria-label="Annotate the report">
    <button class="close" onClick=${() => change({annotate: null})} aria-label="Stop annotating">×</button>
    <${Trouble} message=${error ?? trouble} />
    ${!report ? error ? null : html`<${Waiting} what="Opening the report" />` : html`
      <h2>Annotate: ${report.title ?? report.file}</h2>
      <div class="tools">${gold ? html`<button class="main" onClick=${() => download(gold, report)}>Download</button>
          <button class="quiet" onClick=${() => confirm("Throw this draft away?") && setGold(null)}>Start again</button>`
        : html`<button class="main" onClick=${machine}>Start from what was read</button><button onClick=${() => setGold(blank(report))}>Start from nothing</button>`}
        <label class="file">Load a file <input type="file" accept=".json,application/json" onChange=${load} /></label></div>
      ${gold ? html`<${Desk} gold=${gold} setGold=${setGold} report=${report} />`
        : html`<p class="hint">Select words in the text, say what they are, and download the file. With the report beside it, <code>casus evaluate</code> then measures how well reports like yours are read. Annotating from nothing is slower and fairer.</p>`}`}
  </aside>`;
}

function download(gold, report) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(gold, null, 1) + "\n"], {type: "application/json"}));
  link.download = report.file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "") + ".json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Every record with its kind and where its words stand. */
function records(gold, text) {
  return Object.entries(KINDS).flatMap(([kind, {list}]) => gold[list].map((record, i) => ({kind, list, i, record, id: `${kind} ${i}`,
    spans: quotes(record).map(words => find(text, words)).filter(Boolean).map(([begin, end]) => ({begin, end}))})));
}

/** The words that are selected in an element whose paragraphs say where they begin. */
function selected(box, text) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  const place = (node, offset) => {
    const paragraph = (node.nodeType === 1 ? node : node.parentElement).closest("p[data-begin]");
    if (!paragraph) return null;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return Number(paragraph.dataset.begin) + before.toString().length;
  };
  const begin = place(range.startContainer, range.startOffset);
  const end = place(range.endContainer, range.endOffset);
  return begin === null || end === null || end <= begin ? null : text.slice(begin, end).trim();
}

function Desk({gold, setGold, report}) {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState(null);
  const box = useRef();
  const all = useMemo(() => records(gold, report.text), [gold, report]);
  const parts = useMemo(() => pieces(report.text, report.body, all), [all, report]);
  const one = all.find(each => each.id === chosen);
  useEffect(() => {
    const listener = () => {
      const now = box.current && selected(box.current, report.text);
      if (now) setWords(now);
    };
    document.addEventListener("selectionchange", listener);
    return () => document.removeEventListener("selectionchange", listener);
  }, [report]);
  const add = kind => {
    const {list} = KINDS[kind];
    setGold({...gold, [list]: [...gold[list], fresh(kind, words, gold)]});
    setChosen(`${kind} ${gold[list].length}`);
    setWords("");
  };
  const replace = (whole, record) => setGold({...whole, [one.list]: whole[one.list].map((each, i) => i === one.i ? record : each)});
  const remove = () => {
    setGold({...gold, [one.list]: gold[one.list].filter((each, i) => i !== one.i)});
    setChosen(null);
  };
  return html`<div class="marked-report"><div class="text" ref=${box}>${parts.map((line, i) => html`<p key=${i} data-begin=${report.body[i].begin}>${line.map(piece => {
      const kind = piece.read[0]?.kind;
      return kind ? html`<mark key=${piece.begin} class="read ${kind} ${piece.read.some(each => each.id === chosen) ? "chosen" : ""}" onClick=${() => getSelection().isCollapsed && setChosen(piece.read[0].id)}>${piece.text}</mark>` : piece.text;
    })}</p>`)}</div>
    <div class="reads">
      <form class="ruling" onSubmit=${event => event.preventDefault()} aria-label="What the words are"><label>Words selected <textarea rows="2" value=${words} placeholder="Select words in the text, or write them here" onInput=${event => setWords(event.target.value)}></textarea></label>
        <div class="tools">${Object.entries(KINDS).map(([kind, {label}]) => html`<button type="button" disabled=${!words} onClick=${() => add(kind)}>${label}</button>`)}
          ${one ? html`<button type="button" disabled=${!words} onClick=${() => { replace(gold, withWords(one.kind, one.record, words)); setWords(""); }}>Add to the one below</button>` : null}</div></form>
      ${one ? html`<${Record} key=${one.id} one=${one} gold=${gold} replace=${replace} remove=${remove} onClose=${() => setChosen(null)} />` : null}
      <h3>${plural(all.length, "record")}</h3>
      <ul>${all.map(each => html`<li key=${each.id} class="${each.kind} ${each.id === chosen ? "chosen" : ""}"><button class="link" onClick=${() => setChosen(each.id)}><span class="badge kind">${each.kind}</span> ${summary(gold, each)}</button>
        ${each.spans.length < quotes(each.record).length || !quotes(each.record).length ? html`<small class="warn">its words do not stand in the text</small>` : null}</li>`)}</ul>
    </div></div>`;
}

function summary(gold, {kind, record}) {
  const value = field => written(gold, record, KINDS[kind].fields.find(each => each.name === field) ?? {});
  return {
    event: () => [`${record.id}: ${value("type").toLowerCase()}`, value("perpetrators"), value("targets"), value("place"), value("date")].filter(Boolean).join(" · "),
    attribution: () => `${value("by")} ${record.stance} ${value("accused") || "nobody"} of ${record.event ?? "?"}`,
    relation: () => `${value("subject")} ${record.relation} ${value("object")}`,
    figure: () => `${record.measures}: ${written(gold, record, {as: "own-amount"})} ${record.of ?? ""}`,
    judgment: () => `${value("holder")} on ${record.about}`,
  }[kind]();
}

/** The fields of one record. */
function Record({one, gold, replace, remove, onClose}) {
  const {kind, record} = one;
  const put = (field, text) => {
    const [whole, next] = set(gold, record, field, text);
    replace(whole, next);
  };
  const names = [...gold.actors, ...gold.places].flatMap(each => each.names.slice(0, 1));
  return html`<form class="ruling record" onSubmit=${event => event.preventDefault()} aria-label=${KINDS[kind].label}><h3>${KINDS[kind].label} ${record.id ?? ""}</h3>
    ${KINDS[kind].fields.map(field => html`<label key=${field.label}>${field.label} <${Box} field=${field} gold=${gold} value=${written(gold, record, field)} onPut=${text => put(field, text)} /></label>`)}
    <datalist id="annotated-names">${names.map(each => html`<option value=${each} />`)}</datalist>
    ${quotes(record).map((words, i) => html`<p class="quote" key=${i}>“${words}” ${KINDS[kind].quotes && quotes(record).length > 1 ? html`<button type="button" class="quiet" aria-label="Take these words away"
      onClick=${() => replace(gold, {...record, quotes: record.quotes.filter((each, at) => at !== i)})}>×</button>` : null}</p>`)}
    <div class="buttons"><button type="button" onClick=${onClose}>Done</button><button type="button" class="quiet" onClick=${remove}>Remove</button></div></form>`;
}

function Box({field, gold, value, onPut}) {
  if (field.as === "choice" || field.as === "event") {
    const choices = field.as === "event" ? gold.events.map(each => each.id) : field.choices;
    return html`<select value=${value} onChange=${event => onPut(event.target.value)}>${choices.includes(value) ? null : html`<option value="">–</option>`}${choices.map(each => html`<option value=${each}>${each}</option>`)}</select>`;
  }
  if (field.as === "yes") return html`<input type="checkbox" checked=${value !== false} onChange=${event => onPut(event.target.checked)} />`;
  return html`<input value=${value} placeholder=${field.hint} list=${/^(actor|place)/.test(field.as) ? "annotated-names" : null} onChange=${event => onPut(event.target.value)} />`;
}
