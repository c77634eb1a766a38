// The views of the workbench: one line each. All but the first are fetched when somebody goes there.
import {IncidentsView} from "./incidents.js";
import {later} from "./later.js";

/** `filtered` says whether the filters of the address hold there, so that a change of view keeps them; `hidden` views stand in no list. */
export const VIEWS = [
  {path: "/incidents", label: "Incidents", key: "i", filtered: true, view: IncidentsView},
  {path: "/network", label: "Network", key: "n", filtered: true, view: later(() => import("./network.js"), "NetworkView")},
  {path: "/reports", label: "Reports", key: "r", filtered: false, view: later(() => import("./reports.js"), "ReportsView")},
  {path: "/review", label: "Review", key: "v", filtered: false, view: later(() => import("./review.js"), "ReviewView")},
  {path: "/hypotheses", label: "Hypotheses", key: "h", filtered: false, view: later(() => import("./hypotheses.js"), "HypothesesView")},
  {path: "/count", label: "Count", key: "c", filtered: true, view: later(() => import("./count.js"), "CountView")},
  {path: "/measure", label: "Measure", key: "m", filtered: true, view: later(() => import("./measure.js"), "MeasureView")},
  {path: "/brief", label: "Brief", key: "b", filtered: true, view: later(() => import("./brief.js"), "BriefView")},
  {path: "/add", label: "Add", key: "a", filtered: false, view: later(() => import("./add.js"), "AddView")},
  {path: "/audit", label: "Audit", key: "u", filtered: false, hidden: true, view: later(() => import("./audit.js"), "AuditView")},
];
