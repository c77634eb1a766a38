// The table of incidents: only what is in sight is fetched and drawn, so that a hundred thousand scroll as ten do.
import {html, useEffect, useLayoutEffect, useRef, useState} from "./html.js";
import {ask, askRows} from "./api.js";
import {change, filterOf} from "./state.js";
import {inDialog, onControl, useKeys, writing} from "./keys.js";
import {useRulings} from "./rulings.js";
import {Pick, PickBar, usePicked} from "./pick.js";
import {Stance, Lens, capital, days, many} from "./words.js";

const ROW = 34;
const PAGE = 50;
const COLUMNS = [
  {name: "Days", order: "date", back: "latest", cell: line => days(line.from, line.to)},
  {name: "What", order: "kind", cell: line => many(line.number) + capital(line.act) + (line.status === "happened" ? "" : ` (${line.status})`)},
  {name: "Place", order: "place", cell: line => line.place || html`<span class="unsaid">not said</span>`},
  {name: "Doer", order: "doer", cell: line => names(line.doers) || html`<span class="unsaid">unknown</span>`},
  {name: "Backer", cell: line => names(line.backers)},
  {name: "Target", cell: line => names(line.targets)},
  {name: "Who says", cell: line => html`${line.stances.map(stance => html`<${Stance} stance=${stance} />`)} <${Lens} lens=${line.lens} />`},
  {name: "Reports", order: "reports", cell: line => html`<span class="count" title=${`${line.reports} reports, ${line.origins} independent origins`}>${line.reports}<small> / ${line.origins}</small></span>`},
];
const names = parties => parties.map(each => each.name).join(", ");

/** Where the arrows move something else than the mark. */
const OWN_ARROWS = "input:not(.pick), select, .pane, .beside";

/** What is said of the row to which the mark has moved. */
const spoken = (line, index, number) => [`Row ${index + 1} of ${number}: ${days(line.from, line.to)}`, many(line.number) + line.act, line.place || "place not said",
  names(line.doers) ? `by ${names(line.doers)}` : "doer unknown"].join(", ");

/** Keeps the pages of one question; a new question starts anew. */
function usePages(values) {
  const rulings = useRulings();
  const key = JSON.stringify([filterOf(values), values.order, rulings]);
  const [state, set] = useState({key, pages: new Map(), number: null, maybe: 0, rule: "", unknown: "", failed: new Map()});
  const asked = useRef({key, running: new Map()});
  if (asked.current.key !== key) {
    asked.current.running.forEach(stop => stop.abort());
    asked.current = {key, running: new Map()};
  }
  /** How many more may fit takes longer to count than what fits takes to find, so the rows do not wait for it. */
  const countMaybe = signal => ask("/incidents", {...filterOf(values), fit: "maybe", most: 0}, signal)
    .then(found => set(before => before.key === key ? {...before, maybe: found.number} : before), () => {});
  const fetchPage = async page => {
    const {running} = asked.current;
    if (running.has(page)) return;
    const stop = new AbortController();
    running.set(page, stop);
    try {
      const found = await askRows({...filterOf(values), order: values.order, skip: page * PAGE, most: PAGE, maybe: "false"}, stop.signal);
      set(before => {
        const pages = new Map(before.key === key ? before.pages : []);
        pages.set(page, found.lines);
        const failed = new Map(before.key === key ? before.failed : []);
        failed.delete(page);
        return {...before, key, pages, failed, number: found.number, rule: found.rule, unknown: found.unknown, ...(page === 0 ? {maybe: 0} : {})};
      });
      if (page === 0 && !values.fit) countMaybe(stop.signal);
    } catch (error) {
      running.delete(page);
      if (error.name !== "AbortError") set(before => ({...before, ...(before.key === key ? {} : {key, pages: new Map(), number: null, maybe: 0, unknown: ""}),
        failed: new Map(before.key === key ? before.failed : []).set(page, error.message)}));
    }
  };
  useEffect(() => { fetchPage(0); }, [key]);
  return [state, fetchPage, state.key === key];
}

export function IncidentTable({values, onNumber}) {
  const [state, fetchPage, fresh] = usePages(values);
  const scroller = useRef();
  const [view, setView] = useState({top: 0, height: 600});
  const [mark, setMark] = useState(0);
  const [moved, setMoved] = useState(false);
  const picked = usePicked();
  const number = state.number ?? 0;
  useLayoutEffect(() => {
    const measure = () => setView({top: scroller.current.scrollTop, height: scroller.current.clientHeight});
    const watch = new ResizeObserver(measure);
    watch.observe(scroller.current);
    return () => watch.disconnect();
  }, []);
  const key = JSON.stringify([filterOf(values), values.order]);
  useEffect(() => {
    scroller.current.scrollTop = 0;
    setMark(0);
    setMoved(false);
  }, [key]);
  const [error] = state.failed.values();
  useEffect(() => onNumber?.({...state, error, again: () => state.failed.forEach((_, page) => fetchPage(page))}, fresh), [state, fresh]);
  const first = Math.max(0, Math.floor(view.top / ROW) - 6);
  const last = Math.min(number, Math.ceil((view.top + view.height) / ROW) + 6);
  useEffect(() => {
    if (!fresh || !number) return;
    const wait = setTimeout(() => {
      for (let page = Math.floor(first / PAGE); page <= Math.floor(Math.max(first, last - 1) / PAGE); page++) {
        if (!state.pages.has(page)) fetchPage(page);
      }
    }, 30);
    return () => clearTimeout(wait);
  }, [first, last, fresh, number]);
  const line = index => state.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  const open = index => line(index) && change({open: line(index).id, report: null, at: null});
  useKeys(event => {
    if (writing(event) || inDialog()) return;
    if (event.key === "x" && line(mark)) picked.toggle(line(mark));
    const step = {j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 15, PageUp: -15}[event.key];
    if (step && (event.key.length === 1 || !event.target.closest?.(OWN_ARROWS))) {
      event.preventDefault();
      setMoved(true);
      const next = Math.max(0, Math.min(number - 1, mark + step));
      setMark(next);
      const box = scroller.current;
      if (next * ROW < box.scrollTop) box.scrollTop = next * ROW;
      if ((next + 1) * ROW > box.scrollTop + box.clientHeight - ROW) box.scrollTop = (next + 2) * ROW - box.clientHeight;
    }
    if (event.key === "Enter" && !onControl(event) && !event.target.closest?.(".pane, .beside")) open(mark);
  });
  const rows = [];
  for (let index = first; index < last; index++) rows.push(row(index, line(index), {mark, open, setMark, opened: values.open, picked}));
  return html`<div class="table"><div class="rows" role="table" aria-label="Incidents" aria-rowcount=${number + 1} aria-busy=${!fresh}>
    <div class="table-head" role="row" aria-rowindex="1">${COLUMNS.map(column => heading(column, values.order ?? "date"))}</div>
    <div class="scroller" ref=${scroller} tabindex="0" aria-label="Rows; j and k move, Enter opens" role="rowgroup"
      onScroll=${event => setView({top: event.target.scrollTop, height: event.target.clientHeight})}>
      <div class="spacer" role="presentation" style=${{height: number * ROW + "px"}}>${rows}</div>
      ${fresh && state.number === 0 && !error ? html`<p class="nothing">No incident fits.${state.maybe ? " Some may, but leave something unsaid." : " Take a filter away."}</p>` : null}
    </div></div>
    <p class="heard" role="status">${moved && line(mark) ? spoken(line(mark), mark, number) : ""}</p>
    <${PickBar} picked=${picked} />
  </div>`;
}

function heading(column, order) {
  const sorted = order === column.order ? "ascending" : order === column.back ? "descending" : null;
  const next = order === column.order && column.back ? column.back : column.order;
  return html`<span role="columnheader" aria-sort=${sorted}>${column.order
    ? html`<button onClick=${() => change({order: next === "date" ? null : next})}>${column.name}${sorted ? (sorted === "ascending" ? " ▲" : " ▼") : ""}</button>` : column.name}</span>`;
}

function row(index, line, {mark, open, setMark, opened, picked}) {
  return html`<div key=${index} class="row ${index === mark ? "marked" : ""} ${line && line.id === opened ? "opened" : ""} ${line?.ruled ? "ruled" : ""}" role="row"
    aria-rowindex=${index + 2} aria-selected=${index === mark ? "true" : "false"} aria-current=${line && line.id === opened ? "true" : null} style=${{transform: `translateY(${index * ROW}px)`}}
    onClick=${() => { setMark(index); open(index); }}>
    ${line ? COLUMNS.map((column, i) => html`<span role="cell" title=${column.name === "What" ? line.quote : null}>${i === 0 ? html`<${Pick} line=${line} picked=${picked} />` : null}${column.cell(line)}</span>`) : html`<span role="cell" class="unsaid">…</span>`}</div>`;
}
