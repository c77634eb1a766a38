// The network as a drawing: actors as shapes by their kind, lines with what they say and on whose word.
import {html, useEffect, useMemo, useRef, useState} from "./html.js";
import {select, zoom as zooming, zoomIdentity} from "d3";
import {change} from "./state.js";
import {spaced} from "./words.js";
import {useSize} from "./explore.js";
import {bows, curve, layOut} from "./layout.js";
import {isWord, saying, standing} from "./sentences.js";

const SHAPES = {state: "square", "government-body": "diamond", military: "diamond", intelligence: "diamond", militia: "triangle", party: "triangle", person: "circle", media: "flag"};
const SHAPE_WORDS = [["square", "state"], ["diamond", "its organ"], ["triangle", "armed group, party"], ["circle", "person"], ["flag", "press"], ["hexagon", "other"]];
const OUTLINES = {
  square: "M-8,-8H8V8H-8Z", diamond: "M0,-10L10,0L0,10L-10,0Z", triangle: "M0,-10L10,8H-10Z", circle: "M0,-9A9,9 0 1 1 0,9A9,9 0 1 1 0,-9Z",
  flag: "M-9,-7H9V5H2L-4,10V5H-9Z", hexagon: "M-9,0L-4.5,-8H4.5L9,0L4.5,8H-4.5Z",
};
const FEW = 24;
const MANY = 60;

const press = does => event => {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  event.stopPropagation();
  does();
};

export function Graph({data, names, line, node}) {
  const box = useRef();
  const svg = useRef();
  const size = useSize(box);
  const wide = size.width > 0;
  const shape = size.height ? Math.min(2, Math.max(.7, size.width / size.height)) : 1.3;
  const rough = Math.round(shape * 2) / 2;
  const placed = useMemo(() => layOut(data.nodes, data.lines, rough), [data, rough]);
  const bow = useMemo(() => bows(data.lines), [data]);
  const [, moved] = useState(0);
  const [view, setView] = useState(zoomIdentity);
  const [over, setOver] = useState(null);
  const zoom = useRef();
  const fit = () => wide && select(svg.current).call(zoom.current.transform, whole([...placed.values()], size));
  useEffect(() => {
    if (!wide) return;
    zoom.current = zooming().scaleExtent([.2, 4]).extent([[0, 0], [size.width, size.height]]).filter(event => !event.button && !event.target.closest?.(".node")).on("zoom", event => setView(event.transform));
    select(svg.current).call(zoom.current).on("dblclick.zoom", null);
    fit();
  }, [size.width, size.height, placed]);
  const lit = over ?? line?.id ?? null;
  const near = node && new Set(data.lines.filter(each => each.subject === node.key || each.object === node.key).map(each => each.id));
  const faint = each => (near && !near.has(each.id)) || (line && !node && each.id !== line.id);
  const beside = node ? new Set(data.lines.filter(each => near.has(each.id)).flatMap(each => [each.subject, each.object]).concat(node.key)) : line ? new Set([line.subject, line.object]) : null;
  const drag = useDrag(view, () => moved(before => before + 1));
  const key = event => {
    const does = {"+": () => select(svg.current).call(zoom.current.scaleBy, 1.4), "=": () => select(svg.current).call(zoom.current.scaleBy, 1.4), "-": () => select(svg.current).call(zoom.current.scaleBy, 1 / 1.4), 0: fit}[event.key];
    if (does) { event.preventDefault(); does(); }
  };
  const labels = data.lines.length <= MANY || view.k > 1.2;
  const shown = each => !faint(each) && (labels || near || each.id === lit);
  return html`<div class="graph-column"><div class="graph" ref=${box} onKeyDown=${key}>
    <svg ref=${svg} width=${size.width} height=${size.height} aria-label=${`${data.lines.length} lines between ${data.nodes.length} actors; the table says the same in words`} role="group">
      <g transform=${String(view)}>
        ${data.lines.map(each => html`<${Edge} key=${each.id} line=${each} way=${curve(placed.get(each.subject), placed.get(each.object), bow.get(each.id))} lit=${each.id === lit} faint=${faint(each)} setOver=${setOver}
          name=${`${names.get(each.subject)} ${saying(each)} ${each.subject === each.object ? "" : names.get(each.object)}, ${standing(each)}`} />`)}
        ${data.lines.filter(shown).map(each => html`<${EdgeLabel} key=${each.id} line=${each} way=${curve(placed.get(each.subject), placed.get(each.object), bow.get(each.id))} scale=${view.k} full=${each.id === lit || near || data.lines.length <= FEW} />`)}
        ${[...placed.values()].map(each => html`<${Node} key=${each.key} node=${each} chosen=${node?.key === each.key} faint=${beside && !beside.has(each.key)} scale=${view.k} drag=${drag} />`)}
      </g></svg>
    <div class="graph-tools"><button onClick=${() => select(svg.current).call(zoom.current.scaleBy, 1.4)} aria-label="Closer">+</button><button onClick=${() => select(svg.current).call(zoom.current.scaleBy, 1 / 1.4)} aria-label="Farther">−</button><button onClick=${fit}>All</button></div>
  </div>
    <p class="legend graph-legend">${SHAPE_WORDS.map(([key, label]) => html`<span key=${key}><svg width="16" height="16" viewBox="-11 -11 22 22" aria-hidden="true"><path class="shape" d=${OUTLINES[key]} /></svg>${label}</span>`)}
      <span><svg width="26" height="8" aria-hidden="true"><path class="edge fact group-ranks" d="M0,4H26" /></svg>stated as fact</span><span><svg width="26" height="8" aria-hidden="true"><path class="edge words group-ranks" d="M0,4H26" /></svg>somebody’s word</span>
      ${COLOURED.map(([key, label]) => html`<span key=${key}><svg width="26" height="8" aria-hidden="true"><path class=${`edge group-${key}`} d="M0,4H26" /></svg>${label}</span>`)}</p></div>`;
}

const COLOURED = [["backing", "backing"], ["sides", "with and against"], ["words", "claims and accusations"]];

/** Letters that stay readable when the drawing shrinks, and do not grow with it. */
const size = (scale, pixels) => `${Math.max(pixels - 2, pixels * Math.min(1, scale)) / scale}px`;

function whole(nodes, size) {
  if (!nodes.length) return zoomIdentity;
  const [x0, x1] = [Math.min(...nodes.map(node => node.x)) - 60, Math.max(...nodes.map(node => node.x)) + 60];
  const [y0, y1] = [Math.min(...nodes.map(node => node.y)) - 40, Math.max(...nodes.map(node => node.y)) + 60];
  const k = Math.min(1.3, size.width / (x1 - x0), size.height / (y1 - y0));
  return zoomIdentity.translate(size.width / 2 - k * (x0 + x1) / 2, size.height / 2 - k * (y0 + y1) / 2).scale(k);
}

/** Moves an actor with the pointer; a press that does not move it chooses it. */
function useDrag(view, moved) {
  const held = useRef(null);
  return {
    down: (event, node) => { held.current = {x: event.clientX, y: event.clientY, far: false}; event.currentTarget.setPointerCapture(event.pointerId); event.stopPropagation(); },
    move: (event, node) => {
      if (!held.current) return;
      const [dx, dy] = [event.clientX - held.current.x, event.clientY - held.current.y];
      if (!held.current.far && Math.hypot(dx, dy) < 4) return;
      held.current = {x: event.clientX, y: event.clientY, far: true};
      node.x += dx / view.k;
      node.y += dy / view.k;
      moved();
    },
    up: (event, node) => {
      if (held.current && !held.current.far) chooseActor(node.key);
      held.current = null;
    },
  };
}

const chooseActor = key => change({actor: key, line: null}, {replace: true});
const chooseLine = id => change({line: id, actor: null}, {replace: true});

function Edge({line, way, lit, faint, name, setOver}) {
  const [x, y, angle] = way.tip;
  const width = Math.min(5, 1 + Math.log2(line.reports + line.number / 4 + .5));
  return html`<g class="edge-group ${lit ? "lit" : ""} ${faint ? "faint" : ""}" tabindex="0" role="button" aria-label=${name} onClick=${() => chooseLine(line.id)} onKeyDown=${press(() => chooseLine(line.id))}
    onPointerEnter=${() => setOver(line.id)} onPointerLeave=${() => setOver(null)} onFocus=${() => setOver(line.id)} onBlur=${() => setOver(null)}>
    <title>${name}</title><path class="edge-hit" d=${way.d} /><path class="edge ${line.fact ? "fact" : "words"} group-${line.group}" d=${way.d} style=${{strokeWidth: width}} />
    <path class="edge-tip group-${line.group}" d="M6,0L-4,-4.5L-4,4.5Z" transform=${`translate(${x},${y}) rotate(${angle * 180 / Math.PI})`} /></g>`;
}

/** What the line says; of somebody's word also whose, unless the line itself goes out from whoever speaks. */
function EdgeLabel({line, way, scale, full}) {
  const [x, y] = way.label;
  const whose = !line.fact && !isWord(line) && full ? ` – ${standing(line)}` : "";
  return html`<text class="edge-label" x=${x} y=${y} style=${{fontSize: size(scale, 10)}}>${saying(line)}${whose}</text>`;
}

function Node({node, chosen, faint, scale, drag}) {
  return html`<g class="node ${chosen ? "chosen" : ""} ${faint ? "faint" : ""}" transform=${`translate(${node.x},${node.y})`} tabindex="0" role="button" aria-label=${`${node.name}, ${spaced(node.kind)}`}
    onPointerDown=${event => drag.down(event, node)} onPointerMove=${event => drag.move(event, node)} onPointerUp=${event => drag.up(event, node)} onKeyDown=${press(() => chooseActor(node.key))}>
    <title>${node.name}, ${spaced(node.kind)}</title><path class="shape" d=${OUTLINES[SHAPES[node.kind] ?? "hexagon"]} />
    <text class="node-label" y="22" style=${{fontSize: size(scale, 12)}}>${node.name.length > 34 ? node.name.slice(0, 32) + "…" : node.name}</text></g>`;
}
