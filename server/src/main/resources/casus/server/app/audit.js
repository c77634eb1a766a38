// The audit trail, for editors.
import {html} from "./html.js";
import {ask, may} from "./api.js";
import {useAnswer} from "./state.js";
import {plural, Trouble} from "./words.js";

export function AuditView() {
  const {data: lines, error} = useAnswer(signal => may("editor") ? ask("/audit", {most: 1000}, signal) : Promise.resolve([]), "audit");
  if (!may("editor")) return html`<p class="nothing">The audit trail needs the role editor.</p>`;
  return html`<div class="audit"><h2>Audit trail</h2><${Trouble} message=${error} />
    <p class="sub" role="status">${lines ? `The last ${plural(lines.length, "line")}, latest first. Rulings with their reasons stand in the case itself.` : "Opening …"}</p>
    ${lines?.length ? html`<table class="lot"><thead><tr><th>When (UTC)</th><th>Who</th><th>What</th><th>About</th><th>Answer</th><th>From</th></tr></thead>
      <tbody>${lines.map((line, i) => html`<tr key=${i}><td>${line.at.replace("T", " ").slice(0, 19)}</td><td>${line.who}</td><td><span class="badge did-${line.what}">${line.what}</span></td>
        <td>${line.what === "added" ? html`<a href=${`/reports/${line.about}`}>${line.about}</a>` : line.about}</td><td>${line.status || ""}</td><td>${line.from}</td></tr>`)}</tbody></table>` : null}</div>`;
}
