// What stands beside the table while nothing is open: the map, the network, or nothing.
import {html} from "./html.js";
import {change} from "./state.js";
import {PlaceMap} from "./map.js";
import {Network} from "./network.js";

const TABS = [["map", "Map"], ["network", "Network"], ["none", "Table alone"]];

export const besideOf = values => values.beside ?? "map";

/** Which of them is shown. */
export const BesideTabs = ({values}) => html`<span class="beside-tabs" role="group" aria-label="Beside the table">${TABS.map(([key, label]) => html`
  <button key=${key} class="quiet" aria-pressed=${besideOf(values) === key && !values.open && !values.report}
    onClick=${() => change({beside: key === "map" ? null : key, open: null, report: null, at: null}, {replace: true})}>${label}</button>`)}</span>`;

export function Beside({values}) {
  const beside = besideOf(values);
  if (beside === "none") return null;
  return html`<aside class="beside" aria-label=${beside === "map" ? "Map" : "Network"}>${beside === "network" ? html`<${Network} values=${values} compact=${true} />` : html`<${PlaceMap} values=${values} />`}</aside>`;
}
