// The map: where incidents are. Spots are discs, areas are dashed rings or hatched countries, all else is said in words.
import {html, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState} from "./html.js";
import {select} from "d3";
import {afterRows, ask} from "./api.js";
import {addTo, change, filterOf, useAnswer} from "./state.js";
import {writing} from "./keys.js";
import {useRulings} from "./rulings.js";
import {plural, number, Trouble} from "./words.js";
import {colours, useScheme, useSize, without} from "./explore.js";
import {atlas as atlasOf, countryOf, WORLD} from "./atlas.js";
import {drawBox, drawMarks, drawNames, drawScale, marksOf, seat} from "./drawing.js";
import {around, hits, layLand, useMarking, useZoom} from "./moving.js";

const COLOURS = ["ground", "paper", "raised", "line", "ink", "soft", "accent", "wash", "warn"];
const PLACED = ["place", "near", "within", "box"];

/** Takes a place into the filter, or out of it. */
function toggle(values, name) {
  const before = values.place ?? [];
  if (before.includes(name)) change({place: before.length > 1 ? before.filter(each => each !== name) : null});
  else addTo("place", name);
}

/** What is where: all that fits but for the place, and of it what fits wholly. */
function usePlaces(values) {
  const around = without(values, ...PLACED);
  const narrowed = PLACED.some(name => values[name]);
  const rulings = useRulings();
  const all = useAnswer(signal => afterRows().then(() => ask("/tallies/places", around, signal)), JSON.stringify([around, rulings]));
  const asked = narrowed ? filterOf(values) : null;
  const fits = useAnswer(signal => asked ? afterRows().then(() => ask("/tallies/places", asked, signal)) : Promise.resolve(null), JSON.stringify([asked, rulings]));
  return useMemo(() => {
    const fitting = narrowed && fits.data ? new Map(fits.data.map(place => [place.key, place.number])) : null;
    const places = (all.data ?? []).map(place => fitting?.has(place.key) ? {...place, number: fitting.get(place.key)} : place);
    const located = places.filter(place => place.lat !== undefined);
    return {places, located, unlocated: places.filter(place => place.name && place.lat === undefined),
      nowhere: places.filter(place => !place.name).reduce((sum, place) => sum + place.number, 0),
      fitting, error: all.error ?? fits.error, busy: all.data === null && all.busy || narrowed && fits.data === null && fits.busy};
  }, [all.data, all.busy, fits.data, fits.busy, all.error, fits.error, narrowed]);
}

function useAtlas(fine) {
  const [state, set] = useState({atlas: null, error: null});
  useEffect(() => {
    let here = true;
    afterRows().then(() => atlasOf(fine ? "10m" : "50m")).then(atlas => here && set({atlas, error: null}), error => here && set(before => ({...before, error: error.message})));
    return () => { here = false; };
  }, [fine]);
  return state;
}

export function PlaceMap({values}) {
  const found = usePlaces(values);
  const [marking, setMarking] = useState(false);
  const [stack, setStack] = useState(null);
  const surface = useRef();
  const act = name => () => surface.current?.[name]();
  return html`<div class="map">
    <div class="map-tools" role="toolbar" aria-label="Map">
      <button onClick=${act("closer")} aria-label="Closer" title="Closer (+)">+</button><button onClick=${act("farther")} aria-label="Farther" title="Farther (−)">−</button>
      <button onClick=${act("fit")} title="Show all places that fit (0)">All</button>
      <button aria-pressed=${marking} onClick=${() => setMarking(!marking)}>${marking ? "Drag over a part …" : "Mark a part"}</button>
      ${values.box ? html`<button onClick=${() => change({box: null})}>Whole map</button>` : null}
      <button class="quiet" aria-pressed=${values.wide === "1"} onClick=${() => change({wide: values.wide === "1" ? null : "1"}, {replace: true})}>${values.wide === "1" ? "Narrower" : "Wider"}</button>
    </div>
    <${Trouble} message=${found.error} />
    <${Surface} surface=${surface} found=${found} values=${values} marking=${marking} setMarking=${setMarking} setStack=${setStack} />
    ${stack ? html`<${Stack} stack=${stack} values=${values} close=${() => setStack(null)} zoom=${() => { surface.current.to(stack.marks); setStack(null); }} />` : null}
    <${Words} found=${found} values=${values} />
  </div>`;
}

/** Places that lie under one another where the analyst clicked. */
function Stack({stack, values, close, zoom}) {
  const box = useRef();
  useEffect(() => box.current.querySelector("button").focus(), []);
  return html`<div class="stack" ref=${box} role="dialog" aria-label="Places here" style=${{left: `${stack.x}px`, top: `${stack.y}px`}} onKeyDown=${event => event.key === "Escape" && (event.stopPropagation(), close())}>
    <ul>${stack.marks.slice(0, 12).map(mark => html`<li key=${mark.place.key}><button class="link" aria-pressed=${(values.place ?? []).includes(mark.place.name)} onClick=${() => { toggle(values, mark.place.name); close(); }}>${mark.place.name}</button> ${number(mark.place.number)}${mark.place.area ? html` <small>area</small>` : null}</li>`)}</ul>
    ${stack.marks.length > 12 ? html`<p class="sub">and ${plural(stack.marks.length - 12, "other place")}</p>` : null}
    <button onClick=${zoom}>Closer</button> <button class="quiet" onClick=${close}>Close</button></div>`;
}

/** What a map cannot show, and all of it as a list. */
function Words({found, values}) {
  const button = place => html`<button class="link" aria-pressed=${(values.place ?? []).includes(place.name)} onClick=${() => toggle(values, place.name)}>${place.name}</button> ${number(place.number)}`;
  const lost = found.unlocated.reduce((sum, place) => sum + place.number, 0);
  return html`<div class="map-words">
    <p class="legend"><span><i class="disc" /> spot</span><span><i class="ring" /> area, at its middle</span><span><i class="tint" /> country as a whole</span>
      <span title="Shapes of Natural Earth, which draws borders by who holds the ground, not by who claims it">Borders as held, by Natural Earth</span></p>
    <p>${found.fitting ? "What is pale lies outside the places asked for. " : null}${found.nowhere ? `${plural(found.nowhere, "incident")} without a place${found.fitting ? ", so in none of them" : ""}. ` : null}${lost ? html`${plural(lost, "incident")} at places whose coordinates nobody knows: ${found.unlocated.slice(0, 3).map((place, i) => html`${i ? ", " : ""}${button(place)}`)}${found.unlocated.length > 3 ? `, ${found.unlocated.length - 3} more in the list` : ""}.` : null}</p>
    <details><summary>Places as a list (${number(found.located.length + found.unlocated.length)})</summary>
      <ul class="place-list">${[...found.located, ...found.unlocated].slice(0, 400).map(place => html`<li key=${place.key}>${button(place)}${place.area ? html` <small>area</small>` : place.lat === undefined ? html` <small>no coordinates</small>` : null}</li>`)}</ul>
      ${found.located.length + found.unlocated.length > 400 ? html`<p class="sub">The 400 with most incidents; filter to see others.</p>` : null}</details>
  </div>`;
}

function Surface({surface, found, values, marking, setMarking, setStack}) {
  const box = useRef();
  const canvas = useRef();
  const size = useSize(box);
  const scheme = useScheme();
  const [fine, setFine] = useState(false);
  const {atlas, error} = useAtlas(fine);
  const [over, setOver] = useState(null);
  const live = useRef({view: null, frame: 0, drag: null});
  const marks = useMemo(() => marksOf(found.located, 20), [found.located]);
  const told = useMemo(() => {
    const names = new Set();
    for (const mark of atlas ? marks : []) {
      mark.country = countryOf(mark.place, atlas.countries);
      if (mark.country && (found.fitting === null || found.fitting.has(mark.place.key))) names.add(mark.country.name);
    }
    return names;
  }, [marks, atlas, found.fitting]);
  const colour = useMemo(() => {
    if (!canvas.current) return null;
    const found = colours(canvas.current, COLOURS);
    return {...found, border: found.line, hatch: found.line, halo: found.paper};
  }, [scheme, size.width > 0]);
  const stamps = useMemo(() => new Map(), [colour]);
  const draw = () => {
    live.current.frame = 0;
    const {view} = live.current;
    if (!view || !size.width || !colour || !canvas.current) return; // a frame or a movement may outlive the map
    const context = canvas.current.getContext("2d");
    const ratio = Math.min(2, devicePixelRatio || 1);
    const all = {atlas, view, size, ratio, colour, told, over, stamps, font: getComputedStyle(canvas.current).fontFamily, most: size.width > 700 ? 60 : 34,
      marks: marks.filter(mark => !mark.country), chosen: new Set(values.place ?? []), pale: mark => found.fitting !== null && !found.fitting.has(mark.place.key)};
    layLand(context, all, live.current);
    const seen = drawMarks(context, all);
    const countries = marks.filter(mark => mark.country).map(mark => ({mark, at: seat(mark, view)}));
    drawNames(context, [...seen, ...countries], all);
    drawScale(context, all);
    drawBox(context, live.current.drag ?? values.box?.split(",").map(Number), all);
  };
  live.current.draw = draw;
  const again = useCallback(() => { live.current.frame ||= requestAnimationFrame(() => live.current.draw()); }, []);
  useLayoutEffect(() => {
    if (!size.width) return;
    const ratio = Math.min(2, devicePixelRatio || 1);
    canvas.current.width = size.width * ratio;
    canvas.current.height = size.height * ratio;
    draw();
  }, [size.width, size.height]);
  useEffect(again);
  const zoom = useZoom({canvas, size, live, again, setFine, marking});
  const to = some => some.length && size.width && zoom && select(canvas.current).call(zoom.transform, around(some, size));
  const first = useRef(true);
  const fitting = marks.filter(mark => found.fitting?.has(mark.place.key));
  const fit = () => to(fitting.length ? fitting : marks.length ? marks : [{x: 0, y: 150}, {x: WORLD, y: 750}]);
  useEffect(() => {
    if (!zoom || !size.width || !first.current) return;
    if (marks.length && !found.busy) first.current = false;
    fit();
  }, [zoom, size.width > 0, marks, found.busy]);
  const by = factor => select(canvas.current).call(zoom.scaleBy, factor);
  surface.current = {closer: () => by(1.6), farther: () => by(1 / 1.6), fit, to: some => to(some)};
  const at = event => {
    const rim = canvas.current.getBoundingClientRect();
    return [event.clientX - rim.left, event.clientY - rim.top];
  };
  const under = event => hits(marks, live.current.view, at(event));
  const press = event => {
    if (writing(event)) return;
    const step = {ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60]}[event.key];
    const does = {"+": surface.current.closer, "=": surface.current.closer, "-": surface.current.farther, 0: surface.current.fit}[event.key];
    if (!step && !does) return;
    event.preventDefault();
    event.stopPropagation();
    if (step) select(canvas.current).call(zoom.translateBy, step[0] / live.current.view.k, step[1] / live.current.view.k);
    else does();
  };
  const click = event => {
    if (marking || live.current.view === null) return;
    const marks = under(event);
    const [x, y] = at(event);
    if (marks.length === 1) toggle(values, marks[0].place.name);
    setStack(marks.length > 1 ? {marks, x: Math.max(4, Math.min(x, size.width - 230)), y: Math.min(y + 44, size.height - 40)} : null);
  };
  const drag = useMarking({canvas, at, live, again, setMarking});
  return html`<div class="map-surface" ref=${box}>
    ${error ? html`<${Trouble} message=${error} />` : null}
    <canvas ref=${canvas} class=${marking ? "marking" : over ? "pointing" : ""} tabindex="0" role="application"
      aria-label=${`Map of ${plural(found.located.length, "place")}. Arrows move it, plus and minus zoom, 0 shows all. All places stand in the list below.`}
      onKeyDown=${press} onClick=${click} onPointerDown=${marking ? drag.down : null}
      onPointerMove=${event => marking ? drag.move(event) : live.current.view && setOver(under(event)[0] ?? null)} onPointerUp=${marking ? drag.up : null} onPointerLeave=${() => setOver(null)} />
    ${over ? html`<p class="map-over" role="status">${over.place.name}${over.place.area ? " (area)" : ""}: ${plural(over.place.number, "incident")}</p>` : null}
    ${found.busy ? html`<p class="map-over" role="status">Looking for places …</p>` : null}</div>`;
}
