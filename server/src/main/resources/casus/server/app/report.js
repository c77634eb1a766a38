// A report's text with all that was read of it, in place: click words to see what was read, click what was read to see the words.
import {html, useEffect, useMemo, useRef, useState} from "./html.js";
import {ask} from "./api.js";
import {follow, useAnswer} from "./state.js";
import {inDialog, useKeys, writing} from "./keys.js";
import {Marking} from "./marking.js";
import {Trouble, Waiting} from "./words.js";

/** The text cut where a reading begins or ends: each piece with the readings that cover it. */
export function pieces(text, body, read) {
  const cuts = new Set();
  read.forEach(each => each.spans.forEach(span => cuts.add(span.begin).add(span.end)));
  return body.map(range => {
    const inside = [range.begin, ...[...cuts].filter(cut => cut > range.begin && cut < range.end).sort((a, b) => a - b), range.end];
    return inside.slice(1).map((end, i) => {
      const begin = inside[i];
      return {begin, end, text: text.slice(begin, end), read: read.filter(each => each.spans.some(span => span.begin < end && span.end > begin))};
    }).filter(piece => piece.end > piece.begin);
  });
}

const KINDS = ["event", "attribution", "relation", "figure", "judgment"];

function Piece({piece, chosen, choose, at}) {
  const lit = at && piece.begin < at[1] && piece.end > at[0];
  if (!piece.read.length) return lit ? html`<mark class="at">${piece.text}</mark>` : piece.text;
  const kind = KINDS.find(each => piece.read.some(read => read.kind === each));
  const here = piece.read.some(read => read.id === chosen);
  return html`<mark class="read ${kind} ${here ? "chosen" : ""} ${lit ? "at" : ""} ${piece.read.every(read => read.rejected) ? "rejected" : ""}"
    tabindex="0" role="button" aria-label=${`${piece.text}: ${piece.read.map(read => read.kind).join(", ")}`} data-begin=${piece.begin}
    onClick=${() => choose(piece.read)} onKeyDown=${event => event.key === "Enter" && choose(piece.read)}>${piece.text}</mark>`;
}

export function ReportPane({id, at, onClose, wide = false}) {
  const {data: report, error} = useAnswer(signal => ask(`/reports/${encodeURIComponent(id)}`, {}, signal), id);
  useKeys(event => event.key === "Escape" && onClose && !writing(event) && !inDialog() && onClose());
  return html`<aside class="pane report ${wide ? "wide" : ""}" tabindex="-1" aria-label="The report">
    ${onClose ? html`<button class="close" onClick=${onClose} aria-label="Close the report">×</button>` : null}
    <${Trouble} message=${error} />
    ${report ? html`<${Marked} report=${report} at=${at} />` : error ? null : html`<${Waiting} what="Opening the report" />`}
  </aside>`;
}

function Marked({report, at}) {
  const lit = useMemo(() => at?.match(/^\d+-\d+$/) ? at.split("-").map(Number) : null, [at]);
  const under = read => lit && read.spans.some(span => span.begin < lit[1] && span.end > lit[0]);
  const [chosen, setChosen] = useState(() => report.read.filter(under));
  const [one, setOne] = useState(null);
  const parts = useMemo(() => pieces(report.text, report.body, report.read), [report]);
  const box = useRef();
  useEffect(() => {
    setChosen(report.read.filter(under));
    box.current.querySelector("mark.at")?.scrollIntoView({block: "center"});
  }, [at, report]);
  const choose = read => { setChosen(read); setOne(null); };
  const show = read => {
    setOne(read.id);
    box.current.querySelector(`mark[data-begin="${read.spans[0].begin}"]`)?.scrollIntoView({block: "center", behavior: "smooth"});
  };
  const list = chosen.length ? chosen : report.read;
  return html`<h2>${report.title ?? report.file}</h2>
    <p class="sub">${[report.publisher, report.author, report.published, report.file].filter(Boolean).join(" · ")} <${Marking} marking=${report.marking} /> <a class="button small" href=${`/reports/${report.id}?annotate=yes`} onClick=${follow}>Annotate</a></p>
    <div class="marked-report" ref=${box}>
      <div class="text">${parts.map((line, i) => html`<p key=${i}>${line.map(piece => html`<${Piece} key=${piece.begin} piece=${piece} chosen=${one} choose=${choose} at=${lit} />`)}</p>`)}</div>
      <div class="reads" aria-live="polite"><h3>${chosen.length ? "Read from these words" : `All that was read (${report.read.length})`}
        ${chosen.length ? html` <button class="link" onClick=${() => setChosen([])}>show all</button>` : null}</h3>
        <ul>${list.map(read => html`<li key=${read.id} class="${read.kind} ${read.id === one ? "chosen" : ""} ${read.rejected ? "rejected" : ""}">
          <button class="link" onClick=${() => show(read)}><span class="badge kind">${read.kind}</span> ${read.words}</button>
          <small>${read.likelihood} · <code>${read.rule}</code>${read.rejected ? " · rejected" : ""}
          ${read.incident ? html` · <a href=${`/incidents?open=${read.incident}`} onClick=${follow}>incident</a>` : null}</small></li>`)}</ul></div>
    </div>`;
}
