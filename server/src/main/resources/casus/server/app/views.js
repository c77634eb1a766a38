// The views of the workbench: one line each.
import {IncidentsView} from "./incidents.js";
import {ReportsView} from "./reports.js";
import {CountView} from "./count.js";
import {MeasureView} from "./measure.js";
import {BriefView} from "./brief.js";
import {ReviewView} from "./review.js";
import {HypothesesView} from "./hypotheses.js";
import {NetworkView} from "./network.js";
import {AddView} from "./add.js";
import {AuditView} from "./audit.js";

/** `filtered` says whether the filters of the address hold there, so that a change of view keeps them; `hidden` views stand in no list. */
export const VIEWS = [
  {path: "/incidents", label: "Incidents", key: "i", filtered: true, view: IncidentsView},
  {path: "/network", label: "Network", key: "n", filtered: true, view: NetworkView},
  {path: "/reports", label: "Reports", key: "r", filtered: false, view: ReportsView},
  {path: "/review", label: "Review", key: "v", filtered: false, view: ReviewView},
  {path: "/hypotheses", label: "Hypotheses", key: "h", filtered: false, view: HypothesesView},
  {path: "/count", label: "Count", key: "c", filtered: true, view: CountView},
  {path: "/measure", label: "Measure", key: "m", filtered: true, view: MeasureView},
  {path: "/brief", label: "Brief", key: "b", filtered: true, view: BriefView},
  {path: "/add", label: "Add", key: "a", filtered: false, view: AddView},
  {path: "/audit", label: "Audit", key: "u", filtered: false, hidden: true, view: AuditView},
];
