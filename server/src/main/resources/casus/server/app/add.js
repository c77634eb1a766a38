// Adding reports: files, text, or an address; how far it is; what came of it.
import {html, useRef, useState} from "./html.js";
import {ask, send, may} from "./api.js";
import {follow, useAnswer} from "./state.js";
import {JobProgress, over, useJob} from "./jobs.js";
import {MarkingField} from "./marking.js";
import {Lens, plural, Trouble} from "./words.js";

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const size = bytes => bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;

/** A day, month or year; whatever else is said to be none. */
function DateField({value, onChange, label}) {
  const wrong = value !== "" && !DATE.test(value);
  return html`<input class="day" value=${value} placeholder="2021-04-13" aria-label=${label} aria-invalid=${wrong} title="Year, month or day: 2021, 2021-04 or 2021-04-13"
    onInput=${event => onChange(event.target.value.trim())} />`;
}

function Files({most, start, busy}) {
  const [files, setFiles] = useState([]);
  const [over, setOver] = useState(false);
  const input = useRef();
  const take = list => setFiles(before => [...before, ...[...list].map(file => ({file, published: ""}))]);
  const drop = event => { event.preventDefault(); setOver(false); take(event.dataTransfer.files); };
  const tooBig = files.filter(each => each.file.size > most.fileMb * 1048576);
  const all = files.reduce((sum, each) => sum + each.file.size, 0);
  const wrong = tooBig.length ? `${tooBig[0].file.name} has ${size(tooBig[0].file.size)}; at most ${most.fileMb} MB are read.`
    : all > most.callMb * 1048576 ? `Together they have ${size(all)}; at most ${most.callMb} MB are taken at once.`
    : files.length > most.files ? `These are ${files.length} files; at most ${most.files} are taken at once. Put them into a zip archive.` : null;
  const submit = event => {
    event.preventDefault();
    const form = new FormData();
    files.forEach(each => { form.append("files", each.file); form.append("published", each.published); });
    start("/intake/files", form).then(done => done && setFiles([]));
  };
  return html`<form class="way" onSubmit=${submit}><h2>Files</h2>
    <div class="drop ${over ? "over" : ""}" onDragOver=${event => { event.preventDefault(); setOver(true); }} onDragLeave=${() => setOver(false)} onDrop=${drop}>
      <p>Drop files here, or <button type="button" class="link" onClick=${() => input.current.click()}>choose them</button></p>
      <p class="sub">Text, HTML, PDF, Word (docx), mail (eml), or a zip archive of them. At most ${most.fileMb} MB each, ${most.callMb} MB and ${most.files} files at once.</p>
      <input ref=${input} type="file" multiple hidden aria-label="Files" onChange=${event => { take(event.target.files); event.target.value = ""; }} /></div>
    ${files.length ? html`<table class="lot"><thead><tr><th>File</th><th>Size</th><th>Came out on</th><th></th></tr></thead><tbody>${files.map((each, i) => html`<tr key=${i}>
      <td>${each.file.name}</td><td>${size(each.file.size)}</td>
      <td><${DateField} value=${each.published} label=${`When ${each.file.name} came out`} onChange=${published => setFiles(files.map((one, n) => n === i ? {...one, published} : one))} /></td>
      <td><button type="button" class="quiet" aria-label=${`Leave out ${each.file.name}`} onClick=${() => setFiles(files.filter((_, n) => n !== i))}>×</button></td></tr>`)}</tbody></table>
      <p class="sub">A date outranks what a report says of itself; leave it empty where you do not know it.</p>` : null}
    <${Trouble} message=${wrong} />
    <button class="main" disabled=${busy || !files.length || wrong || files.some(each => each.published && !DATE.test(each.published))}>Add ${files.length ? plural(files.length, "file") : "files"}</button></form>`;
}

function Text({most, start, busy}) {
  const [text, setText] = useState("");
  const [title, setTitle] = useState("");
  const [published, setPublished] = useState("");
  const submit = event => { event.preventDefault(); start("/intake/text", {text, title: title || null, published: published || null}).then(done => done && (setText(""), setTitle(""), setPublished(""))); };
  return html`<form class="way" onSubmit=${submit}><h2>Text</h2>
    <label>Title <input value=${title} maxlength="300" onInput=${event => setTitle(event.target.value)} /></label>
    <label>Came out on <${DateField} value=${published} label="Came out on" onChange=${setPublished} /></label>
    <label>Text <textarea rows="7" value=${text} onInput=${event => setText(event.target.value)}></textarea></label>
    <p class="sub">At most ${most.textCharacters.toLocaleString("en")} characters.</p>
    <button class="main" disabled=${busy || !text.trim() || text.length > most.textCharacters || (published && !DATE.test(published))}>Add the text</button></form>`;
}

function Address({most, start, busy}) {
  const [address, setAddress] = useState("");
  const [published, setPublished] = useState("");
  const submit = event => { event.preventDefault(); start("/intake/address", {address, published: published || null}).then(done => done && (setAddress(""), setPublished(""))); };
  return html`<form class="way" onSubmit=${submit}><h2>Address</h2>
    <label>Address <input type="url" value=${address} placeholder="https://" maxlength="2000" onInput=${event => setAddress(event.target.value.trim())} /></label>
    <label>Came out on <${DateField} value=${published} label="Came out on" onChange=${setPublished} /></label>
    <p class="sub">The server fetches the page itself, so the site sees this workbench’s network and when it came. Public http and https pages only, at most ${most.pageMb} MB.</p>
    <button class="main" disabled=${busy || !address || (published && !DATE.test(published))}>Fetch and add</button></form>`;
}

const Incidents = ({title, lines}) => lines.length ? html`<h3>${title} (${lines.length})</h3><ul class="cards">${lines.map(line => html`<li key=${line.id}>
  <a href=${`/incidents?open=${line.id}`} onClick=${follow}>${line.number === "1" ? "" : line.number + " × "}${line.act}, ${line.days}${line.place ? `, ${line.place}` : ""}</a> <${Lens} lens=${line.lens} />
  <p class="snippet">“${line.quote}”</p></li>`)}</ul>` : null;

function Result({id}) {
  const {data: added, error} = useAnswer(signal => ask(`/intake/${encodeURIComponent(id)}`, {}, signal), id);
  if (!added) return html`<${Trouble} message=${error} />`;
  const fresh = added.reports.filter(each => !each.known);
  const known = added.reports.filter(each => each.known);
  return html`<div class="result"><p role="status">${plural(fresh.length, "report")} added${known.length ? `, ${known.length} in the case already` : ""}; ${plural(added.fresh.length, "new incident")}, ${added.joined.length} more told of again.</p>
    ${added.reports.length ? html`<h3>Reports</h3><ul class="cards">${added.reports.map(each => html`<li key=${each.id}><a href=${`/reports/${each.id}`} onClick=${follow}>${each.title ?? each.file}</a>
      <small>${[each.published ?? "undated", each.file, each.known ? "in the case already" : null].filter(Boolean).join(" · ")}</small></li>`)}</ul>` : null}
    ${added.issues.length ? html`<h3>What was wrong</h3>${added.issues.map(kind => html`<details key=${kind.code} open=${kind.severity !== "note"}><summary><span class="badge severity-${kind.severity}">${kind.severity}</span> ${kind.code} (${kind.number})</summary>
      <ul>${kind.cases.map(each => html`<li><b>${each.file}</b>: ${each.message}</li>`)}</ul></details>`)}` : null}
    <${Incidents} title="New incidents" lines=${added.fresh} /><${Incidents} title="Incidents that were known and are told of here too" lines=${added.joined} /></div>`;
}

export function AddView() {
  const {data: most, error} = useAnswer(signal => ask("/intake", {}, signal), "intake");
  const [job, setJob] = useState(null);
  const [trouble, setTrouble] = useState(null);
  const [sending, setSending] = useState(false);
  const state = useJob(job);
  const start = async (path, body) => {
    setTrouble(null);
    setSending(true);
    try {
      setJob((await send(path, body)).id);
      return true;
    } catch (e) {
      setTrouble(e.message);
      return false;
    } finally {
      setSending(false);
    }
  };
  const [marking, setMarking] = useState("");
  const marked = (path, body) => {
    if (marking && body instanceof FormData) body.append("marking", marking);
    return start(path, body instanceof FormData ? body : {...body, marking: marking || null});
  };
  const busy = sending || (job && (!state || !over(state.stage)));
  if (!may("analyst")) return html`<p class="nothing">Adding reports needs the role analyst.</p>`;
  return html`<div class="add"><div class="ways">
    <${Trouble} message=${error} />
    ${most ? html`<div class="way"><${MarkingField} label="To whom the reports may go on" value=${marking} onChange=${setMarking} />
      <p class="sub">Where a line of a report itself says so, leave it. What is made of a marked report carries its marking.</p></div>
      <${Files} most=${most} start=${marked} busy=${busy} /><${Text} most=${most} start=${marked} busy=${busy} /><${Address} most=${most} start=${marked} busy=${busy} />` : null}</div>
    <section class="came" aria-label="What came of it"><h2>What came of it</h2>
      <${Trouble} message=${trouble} />
      ${sending ? html`<p role="status">Sending …</p>` : null}
      ${state ? html`<${JobProgress} state=${state} cancelled="Taken back; what was read before stays in the case." />` : !sending && !trouble ? html`<p class="sub">Reports and incidents that were added stand here. Documents are opened in a process of their own${most && !most.network ? " without a network" : ""}; what can’t be read is counted with the reason.</p>` : null}
      ${state?.stage === "done" ? html`<${Result} id=${job} key=${job} />` : null}
      ${may("editor") ? html`<p class="sub"><a href="/audit" onClick=${follow}>Who did what: the audit trail</a></p>` : null}</section></div>`;
}
