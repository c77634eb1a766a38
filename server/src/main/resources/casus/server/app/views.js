// The views of the workbench: one line each.
import {IncidentsView} from "./incidents.js";
import {ReportsView} from "./reports.js";
import {AddView} from "./add.js";
import {AuditView} from "./audit.js";

/** `filtered` says whether the filters of the address hold there, so that a change of view keeps them; `hidden` views stand in no list. */
export const VIEWS = [
  {path: "/incidents", label: "Incidents", key: "i", filtered: true, view: IncidentsView},
  {path: "/reports", label: "Reports", key: "r", filtered: false, view: ReportsView},
  {path: "/add", label: "Add", key: "a", filtered: false, view: AddView},
  {path: "/audit", label: "Audit", key: "u", filtered: false, hidden: true, view: AuditView},
];
