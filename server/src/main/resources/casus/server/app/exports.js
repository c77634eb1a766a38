// The case for other tools: first what a format can't hold, then the file.
import {html, useState} from "./html.js";
import {ask, query} from "./api.js";
import {filterOf, useAnswer} from "./state.js";
import {Trouble, Waiting, plural} from "./words.js";
import {fetchFile} from "./files.js";

export function Exports({values}) {
  const {data, error} = useAnswer(signal => ask("/exports", {}, signal), "exports");
  const [format, setFormat] = useState(null);
  if (error) return html`<${Trouble} message=${error} />`;
  if (!data) return html`<${Waiting} what="Asking for the formats" />`;
  return html`<p class="sub">What the filters above ask for is handed on. Before the file comes, you see what its format can’t hold.</p>
    <div class="exports"><ul class="cards">${data.map(each => html`<li key=${each.name} class=${format === each.name ? "opened" : ""}><button class="link" aria-pressed=${format === each.name ? "true" : "false"} onClick=${() => setFormat(each.name)}><strong>${each.name}</strong></button><small>${each.title}</small></li>`)}</ul>
      ${format ? html`<${Losses} key=${format} format=${format} values=${values} />` : html`<p class="nothing">Choose a format.</p>`}</div>`;
}

function Losses({format, values}) {
  const filter = {...filterOf(values), fit: null};
  const {data, error, busy} = useAnswer(signal => ask(`/exports/${format}/losses`, filter, signal), format + JSON.stringify(filter));
  const [state, setState] = useState({});
  const save = async () => {
    setState({busy: true});
    setState(await fetchFile(`/exports/${format}/zip` + query(filter), undefined, `${format}.zip`).then(() => ({}), problem => ({error: problem.message})));
  };
  if (error) return html`<${Trouble} message=${error} />`;
  if (!data) return html`<${Waiting} what="Trying the format" />`;
  return html`<div class="panel losses ${busy ? "busy" : ""}"><h2>${plural(data.incidents, "incident")} as ${format}</h2>
    ${data.marking ? html`<p class="warn">Marking: ${data.marking}</p>` : null}
    ${data.unknown ? html`<p class="warn">${data.unknown}</p>` : null}
    ${data.losses.length ? html`<p>${plural(data.losses.length, "kind")} of loss:</p><div class="wide-table"><table class="plain"><thead><tr><th scope="col">What</th><th scope="col" class="num">Records</th><th scope="col">Why</th><th scope="col">For example</th></tr></thead>
      <tbody>${data.losses.map(each => html`<tr><th scope="row">${each.field.replaceAll("_", " ")}</th><td class="num">${each.records}</td><td>${each.reason}</td><td>${each.examples.map((id, i) => html`${i ? ", " : ""}${id.startsWith("in-") ? html`<a href=${`/incidents?open=${id}`}><code>${id}</code></a>` : html`<code>${id}</code>`}`)}</td></tr>`)}</tbody></table></div>` : html`<p>Nothing is lost.</p>`}
    <p><button class="main" disabled=${state.busy} onClick=${save}>${state.busy ? "Writing …" : "Save the zip file, with this list"}</button></p><${Trouble} message=${state.error} /></div>`;
}
