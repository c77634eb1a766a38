// The view of incidents: filters, table, and beside it what is open.
import {html, useState, useCallback} from "./html.js";
import {change} from "./state.js";
import {Filters} from "./filters.js";
import {IncidentTable} from "./table.js";
import {IncidentPane} from "./incident.js";
import {ReportPane} from "./report.js";
import {Pencil, Tools} from "./judge.js";
import {Timeline} from "./timeline.js";
import {Beside, BesideTabs, besideOf} from "./beside.js";
import {plural, number, Trouble} from "./words.js";

export function IncidentsView({place}) {
  const {values} = place;
  const [found, setFound] = useState({number: null});
  const onNumber = useCallback((state, fresh) => fresh && setFound(state), []);
  return html`<div class="incidents ${values.open || values.report ? "with-pane" : besideOf(values) === "none" ? "" : values.wide === "1" ? "with-side wide-side" : "with-side"} ${values.report ? "with-report" : ""}">
    <${Filters} values=${values} />
    <p class="found" role="status">${found.number === null ? (found.error ? "" : "Counting …") : plural(found.number, "incident")}
      ${found.maybe ? html`; <button class="link" onClick=${() => change({fit: "maybe"})}>${number(found.maybe)} more may fit</button> but leave something unsaid` : null}
      ${found.unknown ? html` · <span class="warn">${found.unknown}</span>` : null}</p>
    <${Trouble} message=${found.error && html`${found.error} <button class="link" onClick=${found.again}>Ask again</button>`} />
    <${Timeline} values=${values} tools=${html`<${BesideTabs} values=${values} />`} />
    <div class="split">
      <${IncidentTable} values=${values} onNumber=${onNumber} />
      ${values.report ? html`<${ReportPane} key=${values.report} id=${values.report} at=${values.at} onClose=${() => change({report: null, at: null})} />`
        : values.open ? html`<${IncidentPane} key=${values.open} id=${values.open} onClose=${() => change({open: null})}
          tools=${whole => html`<${Tools} whole=${whole} />`} pencil=${(field, whole) => html`<${Pencil} field=${field} whole=${whole} />`} />` : html`<${Beside} values=${values} />`}
    </div>
  </div>`;
}
