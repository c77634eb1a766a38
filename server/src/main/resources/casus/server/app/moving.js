// How the map is moved, pointed at and marked.
import {useEffect, useRef, useState} from "./html.js";
import {select, zoom as zooming, zoomIdentity} from "d3";
import {change} from "./state.js";
import {projection, WORLD} from "./atlas.js";
import {drawLand, moveLand, seat} from "./drawing.js";

const FINE = 12;
const CLOSEST = 8000;

/** The land is drawn anew when the map rests; while it moves, what was drawn before moves along. */
export function layLand(context, all, live) {
  const key = [all.atlas, all.told, all.colour, all.size.width, all.size.height];
  const same = live.land && key.every((each, i) => each === live.land.key[i]);
  const {view} = all;
  const grown = same ? view.k / live.land.view.k : 0;
  if (same && (view === live.land.view || live.moving && grown > .3 && grown < 6)) return moveLand(context, live.land, all);
  const canvas = live.land?.canvas ?? document.createElement("canvas");
  [canvas.width, canvas.height] = [context.canvas.width, context.canvas.height];
  drawLand(canvas.getContext("2d", {alpha: false}), all);
  live.land = {canvas, view, key};
  moveLand(context, live.land, all);
}

/** Wheel, touch and drag move the map; the finer shapes come when it is close. */
export function useZoom({canvas, size, live, again, setFine, marking}) {
  const [zoom, set] = useState(null);
  const mark = useRef();
  mark.current = marking;
  useEffect(() => {
    if (!size.width) return;
    const made = zooming().scaleExtent([Math.min(size.width, size.height) / WORLD * .9, CLOSEST]).extent([[0, 0], [size.width, size.height]]).translateExtent([[-60, -60], [WORLD + 60, WORLD + 60]])
      .filter(event => !mark.current && (!event.ctrlKey || event.type === "wheel") && !event.button)
      .on("start", event => { live.current.moving = event.sourceEvent !== null && event.sourceEvent !== undefined; })
      .on("end", () => { live.current.moving = false; again(); })
      .on("zoom", event => {
        live.current.view = event.transform;
        setFine(event.transform.k > FINE);
        again();
      });
    select(canvas.current).call(made).on("dblclick.zoom", null);
    set(() => made);
  }, [size.width, size.height]);
  return zoom;
}

/** The view in which some marks lie, not closer than a town. */
export function around(marks, size) {
  const [x0, x1] = [Math.min(...marks.map(mark => mark.x)), Math.max(...marks.map(mark => mark.x))];
  const [y0, y1] = [Math.min(...marks.map(mark => mark.y)), Math.max(...marks.map(mark => mark.y))];
  const k = Math.min(1500, .84 * Math.min(size.width / Math.max(.05, x1 - x0), size.height / Math.max(.05, y1 - y0)));
  return zoomIdentity.translate(size.width / 2 - k * (x0 + x1) / 2, size.height / 2 - k * (y0 + y1) / 2).scale(k);
}

/** The marks under a point, the smallest first. */
export function hits(marks, view, [x, y]) {
  return marks.filter(mark => {
    const {cx, cy} = seat(mark, view);
    return Math.hypot(cx - x, cy - y) <= (mark.country ? 14 : mark.r + 2);
  }).sort((one, other) => one.r - other.r);
}

/** A drag that marks a part of the map. */
export function useMarking({at, live, again, setMarking}) {
  const start = useRef(null);
  const degrees = ([x, y]) => projection.invert([(x - live.current.view.x) / live.current.view.k, (y - live.current.view.y) / live.current.view.k]);
  const boxOf = (one, other) => {
    const [a, b] = [degrees(one), degrees(other)];
    return [Math.max(-180, Math.min(a[0], b[0])), Math.max(-85, Math.min(a[1], b[1])), Math.min(180, Math.max(a[0], b[0])), Math.min(85, Math.max(a[1], b[1]))];
  };
  return {
    down: event => { start.current = at(event); event.currentTarget.setPointerCapture(event.pointerId); },
    move: event => { if (start.current) { live.current.drag = boxOf(start.current, at(event)); again(); } },
    up: event => {
      const [one, other] = [start.current, at(event)];
      start.current = null;
      live.current.drag = null;
      setMarking(false);
      if (one && Math.hypot(one[0] - other[0], one[1] - other[1]) > 5) change({box: boxOf(one, other).map(each => each.toFixed(live.current.view.k > 300 ? 4 : 2)).join(",")});
    },
  };
}
