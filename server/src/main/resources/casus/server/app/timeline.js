// The timeline: bars of incidents above the table. A drag over it sets the days asked for.
import {html, useEffect, useMemo, useRef, useState} from "./html.js";
import {brushX, scaleUtc, select} from "d3";
import {afterRows, ask} from "./api.js";
import {change, useAnswer} from "./state.js";
import {useRulings} from "./rulings.js";
import {plural, number, days as dayWords, Trouble} from "./words.js";
import {without, useSize, edge, iso} from "./explore.js";

const DAY = 86400000;
const HEIGHT = 66;
const STACK = [["strict", "strict"], ["likely", "likely"], ["inclusive", "inclusive"], ["none", "not counted"]];
const EMPTY = {bars: [], vague: 0, undated: 0, until: 0, since: 0, outside: 0};

export function Timeline({values, tools}) {
  const near = values.strip === "near" && (values.from || values.to);
  const shown = near ? `${edge(values.from) === null ? "" : iso(edge(values.from))}..${edge(values.to, true) === null ? "" : iso(edge(values.to, true))}` : null;
  const asked = {...without(values, "from", "to"), shown};
  const {data, error} = useAnswer(signal => afterRows().then(() => ask("/tallies/bars", asked, signal)), JSON.stringify([asked, useRulings()]));
  const [over, setOver] = useState(null);
  const open = values.strip !== "none";
  return html`<section class="timeline" aria-label="Timeline">
    <div class="strip-head">
      <button class="quiet fold" aria-expanded=${open} onClick=${() => change({strip: open ? "none" : null}, {replace: true})}>${open ? "▾" : "▸"} Timeline</button>
      <span class="strip-words">${!data || !open ? null : over ? readout(over) : words(data)}</span>
      ${open && (values.from || values.to) ? html`<button class="quiet" aria-pressed=${!!near} onClick=${() => change({strip: near ? null : "near"}, {replace: true})}>${near ? "All days" : "These days alone"}</button>
        <button class="quiet" onClick=${() => change({from: null, to: null, strip: null})}>Any day</button>` : null}
      ${open ? html`<${Legend} vague=${data?.vague} />` : null}
      ${tools}
    </div>
    <${Trouble} message=${error} />
    ${open ? html`<${Strip} data=${data ?? EMPTY} from=${values.from} to=${values.to} near=${near} setOver=${setOver} />` : null}
  </section>`;
}

function readout(bar) {
  const sum = STACK.reduce((all, [name]) => all + bar[name], 0);
  const parts = STACK.filter(([name]) => bar[name]).map(([name, label]) => `${number(bar[name])} ${label}`).join(", ");
  return `${dayWords(bar.from, bar.to)}: ${plural(sum, "incident")}${parts ? ` (${parts})` : ""}${bar.may ? `; ${number(bar.may)} more may lie here, their days are vaguer` : ""}`;
}

/** What the bars cannot show, in words. */
function words(data) {
  if (!data.first && !data.undated) return "Nothing to show.";
  return [data.first ? `Bars of a ${data.unit}` : null,
    data.vague ? `${number(data.vague)} spread over vaguer days` : null,
    data.undated ? `${number(data.undated)} undated` : null,
    data.until ? `${number(data.until)} only known to be before some day` : null,
    data.since ? `${number(data.since)} only known to be after some day` : null,
    data.outside ? `${number(data.outside)} on other days` : null].filter(Boolean).join(" · ");
}

const Legend = ({vague}) => html`<span class="legend" aria-label="Legend">${[...STACK, ...(vague ? [["vague", "vaguer days"]] : [])].map(([name, label]) =>
  html`<span title=${name === "vague" ? "Their days do not lie within one bar: they hang below the line, spread evenly over the days in which they may lie, and are added to no bar" : null}><svg width="12" height="12" aria-hidden="true"><rect x=".5" y=".5" width="11" height="11" class=${"bar-" + name} /></svg>${label}</span>`)}</span>`;

/** The patterns by which the lenses differ without colour. */
const Patterns = () => html`<defs>
  <pattern id="bars-likely" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="bars-wash" width="4" height="4" /><rect class="bars-ink" width="2" height="4" /></pattern>
  <pattern id="bars-inclusive" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="bars-wash" width="4" height="4" /><circle class="bars-ink" cx="1.5" cy="1.5" r=".8" /></pattern>
  <pattern id="bars-vague" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="bars-soft" width="1" height="4" /></pattern>
</defs>`;

function Strip({data, from, to, near, setOver}) {
  const box = useRef();
  const {width} = useSize(box);
  const scale = useMemo(() => scaleUtc([edge(data.first) ?? 0, (edge(data.last) ?? 0) + DAY], [4, Math.max(5, width - 4)]), [data.first, data.last, width]);
  const {paths, line} = useMemo(() => draw(data.bars, scale), [data, scale]);
  const at = event => {
    const time = +scale.invert(event.clientX - box.current.getBoundingClientRect().left);
    setOver(data.bars.find(bar => edge(bar.from) <= time && time < edge(bar.to) + DAY) ?? null);
  };
  return html`<div class="strip" ref=${box} onPointerMove=${at} onPointerLeave=${() => setOver(null)}>
    ${width && data.first ? html`<svg width=${width} height=${HEIGHT + 16} role="img" aria-label=${`Incidents in bars of a ${data.unit}; drag to choose days, or use the fields From and To`}>
      <${Patterns} />
      ${paths.map(([name, d]) => html`<path key=${name} class=${"bar-" + name} d=${d} />`)}
      <line class="base" x1="0" x2=${width} y1=${line} y2=${line} />
      ${scale.ticks(Math.max(2, Math.floor(width / 90))).filter(tick => scale(tick) > 18 && scale(tick) < width - 18).map(tick => html`<text key=${+tick} class="tick" x=${scale(tick)} y=${HEIGHT + 13} text-anchor="middle">${scale.tickFormat()(tick)}</text>`)}
      <${Brush} scale=${scale} width=${width} bars=${data} from=${from} to=${to} near=${near} />
    </svg>` : null}</div>`;
}

/** A path for each lens; what is vaguer hangs below the line, on the same scale. */
function draw(bars, scale) {
  const sums = bars.map(bar => STACK.reduce((all, [name]) => all + bar[name], 0));
  const up = Math.max(0, ...sums);
  const down = Math.max(0, ...bars.map(bar => bar.spread));
  const unit = (HEIGHT - 4) / Math.max(1, up + down);
  const line = Math.round(2 + up * unit) + .5;
  const paths = Object.fromEntries([...STACK.map(([name]) => [name, []]), ["vague", []]]);
  for (const bar of bars) {
    const x = scale(edge(bar.from));
    const wide = Math.max(1, scale(edge(bar.to) + DAY) - x - (scale(edge(bar.to) + DAY) - x > 4 ? 1 : 0));
    let y = line;
    for (const [name] of STACK) {
      if (!bar[name]) continue;
      const high = bar[name] * unit;
      y -= high;
      paths[name].push(`M${x},${y}h${wide}v${high}h${-wide}z`);
    }
    if (bar.spread) paths.vague.push(`M${x},${line + 1}h${wide}v${Math.max(2, bar.spread * unit)}h${-wide}z`);
  }
  return {paths: Object.entries(paths).map(([name, d]) => [name, d.join("")]), line};
}

/** What is dragged over snaps to whole bars; a click on a bar chooses it, a click beside what is chosen takes the days away. */
function Brush({scale, width, bars, from, to, near}) {
  const group = useRef();
  const first = edge(from);
  const last = edge(to, true);
  useEffect(() => {
    const chosen = near || (first === null && last === null) ? null
      : [first === null ? scale.range()[0] : scale(first), last === null ? scale.range()[1] : scale(last + DAY)].map(x => Math.max(0, Math.min(width, x)));
    const brush = brushX().extent([[0, 0], [width, HEIGHT]]).on("end", event => {
      if (!event.sourceEvent) return;
      if (!event.selection) {
        const time = +scale.invert(event.sourceEvent.clientX - group.current.ownerSVGElement.getBoundingClientRect().left);
        const bar = first === null && last === null && bars.bars.find(each => edge(each.from) <= time && time < edge(each.to) + DAY);
        return change(bar ? {from: bar.from, to: bar.to} : {from: null, to: null, strip: null});
      }
      const [one, other] = event.selection.map(x => +scale.invert(x));
      change({from: iso(snap(one, bars.unit)), to: iso(snap(Math.max(one, other - 1), bars.unit, true) - DAY)});
    });
    select(group.current).call(brush).call(brush.move, chosen && chosen[1] > chosen[0] ? chosen : null);
  }, [scale, width, first, last, near, bars.unit]);
  return html`<g class="brush" ref=${group} />`;
}

/** The beginning of the bar in which a time lies, or of the next one. */
function snap(time, unit, next = false) {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const more = next ? 1 : 0;
  if (unit === "year") return Date.UTC(year + more, 0, 1);
  if (unit === "month") return Date.UTC(year, month + more, 1);
  if (unit === "week") return Date.UTC(year, month, day - (date.getUTCDay() + 6) % 7 + 7 * more);
  return Date.UTC(year, month, day + more);
}
