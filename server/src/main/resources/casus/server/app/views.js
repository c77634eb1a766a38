// The views of the workbench: one line each.
import {IncidentsView} from "./incidents.js";
import {ReportsView} from "./reports.js";
import {NetworkView} from "./network.js";

/** `filtered` says whether the filters of the address hold there, so that a change of view keeps them. */
export const VIEWS = [
  {path: "/incidents", label: "Incidents", key: "i", filtered: true, view: IncidentsView},
  {path: "/network", label: "Network", key: "n", filtered: true, view: NetworkView},
  {path: "/reports", label: "Reports", key: "r", filtered: false, view: ReportsView},
];
