// Draws the map onto a canvas: countries, areas, spots, names, a scale.
import {scaleSqrt} from "d3";
import {projection, WORLD} from "./atlas.js";
import {number} from "./words.js";

const EARTH_KM = 40075;
const LEAST = 3.5;
const FEW = 30;

/** Where marks are, how wide, and which of them share one spot. */
export function marksOf(places, widest) {
  const most = places.reduce((max, place) => Math.max(max, place.number), FEW);
  const radius = scaleSqrt([0, most], [0, widest]);
  const spots = new Map();
  const marks = places.map(place => {
    const [x, y] = projection([place.lon, Math.max(-85, Math.min(85, place.lat))]);
    const mark = {place, x, y, r: Math.max(LEAST, radius(place.number))};
    const spot = `${place.lat.toFixed(3)} ${place.lon.toFixed(3)}`;
    if (!spots.has(spot)) spots.set(spot, []);
    spots.get(spot).push(mark);
    return mark;
  });
  for (const same of spots.values()) same.forEach((mark, i) => { mark.same = same.length; mark.turn = i; });
  return marks;
}

/** Where a mark stands on the screen; those of one spot are fanned out around it, with a line to it. */
export function seat(mark, view) {
  const x = mark.x * view.k + view.x;
  const y = mark.y * view.k + view.y;
  if (mark.same < 2) return {x, y, cx: x, cy: y};
  const angle = 2 * Math.PI * mark.turn / mark.same - Math.PI / 2;
  const away = Math.max(mark.r + 4, 7 * mark.same / Math.PI);
  return {x, y, cx: x + away * Math.cos(angle), cy: y + away * Math.sin(angle)};
}

export function hatch(context, colour) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6;
  const pen = tile.getContext("2d");
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const x of [-3, 3, 9]) { pen.moveTo(x - 4, 7); pen.lineTo(x + 4, -1); }
  pen.stroke();
  return context.createPattern(tile, "repeat");
}

/** The countries in sight; those of which incidents are told are hatched. */
export function drawLand(context, {atlas, view, size, ratio, colour, told}) {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colour.ground;
  context.fillRect(0, 0, size.width, size.height);
  if (!atlas) return;
  const inSight = atlas.countries.filter(country => {
    const [[x0, y0], [x1, y1]] = atlas.bounds(country);
    return x1 * view.k + view.x > 0 && x0 * view.k + view.x < size.width && y1 * view.k + view.y > 0 && y0 * view.k + view.y < size.height;
  });
  const world = () => context.setTransform(ratio * view.k, 0, 0, ratio * view.k, ratio * view.x, ratio * view.y);
  world();
  context.lineJoin = "round";
  context.lineWidth = 1 / view.k;
  context.strokeStyle = colour.border;
  context.fillStyle = colour.paper;
  for (const country of inSight) {
    context.fill(atlas.path(country));
    context.stroke(atlas.path(country));
  }
  const pattern = hatch(context, colour.hatch);
  for (const country of inSight) {
    if (!told.has(country.name)) continue;
    world();
    context.save();
    context.clip(atlas.path(country));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = colour.wash;
    context.fillRect(0, 0, size.width, size.height);
    context.fillStyle = pattern;
    context.fillRect(0, 0, size.width, size.height);
    context.restore();
    world();
    context.stroke(atlas.path(country));
  }
}

/** The land as it was drawn last, moved along with the view: quick while the map is being moved. */
export function moveLand(context, land, {view, ratio, colour, size}) {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colour.ground;
  context.fillRect(0, 0, size.width, size.height);
  const grown = view.k / land.view.k;
  context.drawImage(land.canvas, view.x - land.view.x * grown, view.y - land.view.y * grown, land.canvas.width / ratio * grown, land.canvas.height / ratio * grown);
}

/** A mark drawn once for each width and look, and then only copied: thousands are drawn within a frame. */
function stamp(stamps, r, area, lit, colour, ratio) {
  const key = `${r} ${area} ${lit}`;
  if (stamps.has(key)) return stamps.get(key);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.ceil((2 * r + 6) * ratio);
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  pen.beginPath();
  pen.arc(r + 3, r + 3, r, 0, 2 * Math.PI);
  if (area) {
    pen.setLineDash([4, 3]);
    pen.strokeStyle = lit ? colour.warn : colour.accent;
    pen.lineWidth = lit ? 2.5 : 1.4;
  } else {
    pen.fillStyle = lit ? colour.warn : colour.accent;
    pen.globalAlpha = .72;
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = colour.paper;
    pen.lineWidth = 1.2;
  }
  pen.stroke();
  stamps.set(key, canvas);
  return canvas;
}

/** Areas as dashed rings, spots as discs, the larger ones first so that the smaller lie on top. */
export function drawMarks(context, {marks, view, size, ratio, colour, pale, chosen, over, stamps}) {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const seen = marks.map(mark => ({mark, at: seat(mark, view)}))
    .filter(({at}) => at.cx > -40 && at.cy > -40 && at.cx < size.width + 40 && at.cy < size.height + 40);
  context.strokeStyle = colour.soft;
  context.lineWidth = .8;
  context.beginPath();
  for (const {mark, at} of seen) {
    if (mark.same < 2) continue;
    context.moveTo(at.x, at.y);
    context.lineTo(at.cx, at.cy);
  }
  context.stroke();
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const {mark, at} of seen) {
    const r = Math.round(mark.r * 2) / 2;
    const lit = chosen.has(mark.place.name) || over === mark;
    context.globalAlpha = pale(mark) ? .35 : 1;
    context.drawImage(stamp(stamps, r, mark.place.area, lit, colour, ratio), Math.round((at.cx - r - 3) * ratio), Math.round((at.cy - r - 3) * ratio));
  }
  context.globalAlpha = 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return seen;
}

/** Names beside the marks in sight, the most told first, where there is room for them. */
export function drawNames(context, seen, {size, colour, font, pale, most}) {
  context.font = `12px ${font}`;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = colour.halo;
  const taken = [];
  let drawn = 0;
  for (const {mark, at} of [...seen].sort((one, other) => other.mark.place.number - one.mark.place.number)) {
    if (drawn >= most) return;
    if (pale(mark)) continue;
    const text = `${mark.place.name} ${number(mark.place.number)}`;
    const wide = context.measureText(text).width;
    const places = mark.place.area && mark.country ? [at.cx - wide / 2] : [at.cx + mark.r + 3, at.cx - mark.r - 3 - wide];
    for (const x of places) {
      const box = [x - 1, at.cy - 8, x + wide + 1, at.cy + 8];
      if (box[0] < 0 || box[2] > size.width || box[1] < 0 || box[3] > size.height) continue;
      if (taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
      taken.push(box);
      drawn++;
      context.strokeText(text, x, at.cy);
      context.fillStyle = mark.place.area ? colour.soft : colour.ink;
      context.fillText(text, x, at.cy);
      break;
    }
  }
}

/** A length of the ground, as it is in the middle of the view. */
export function drawScale(context, {view, size, colour, font}) {
  const [, lat] = projection.invert([0, (size.height / 2 - view.y) / view.k]);
  const km = EARTH_KM / WORLD * Math.cos(lat * Math.PI / 180) / view.k;
  const wanted = km * 110;
  const tens = 10 ** Math.floor(Math.log10(wanted));
  const length = [5, 2, 1].map(each => each * tens).find(each => each <= wanted) ?? tens;
  const [x, y] = [10, size.height - 10];
  context.strokeStyle = colour.soft;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x, y - 4);
  context.lineTo(x, y);
  context.lineTo(x + length / km, y);
  context.lineTo(x + length / km, y - 4);
  context.stroke();
  context.font = `11px ${font}`;
  context.textBaseline = "alphabetic";
  context.fillStyle = colour.soft;
  context.fillText(length >= 1 ? `${number(length)} km` : `${number(Math.round(length * 1000))} m`, x + 5, y - 5);
}

/** The part of the map that is marked, or being marked, from one corner to the other in degrees. */
export function drawBox(context, box, {view, colour}) {
  if (!box) return;
  const [west, south, east, north] = box;
  const [x0, y0] = projection([west, Math.min(85, north)]);
  const [x1, y1] = projection([east, Math.max(-85, south)]);
  context.strokeStyle = colour.warn;
  context.lineWidth = 2;
  context.setLineDash([6, 4]);
  for (const turn of x1 >= x0 ? [0] : [0, -WORLD]) {
    context.strokeRect((x0 + turn) * view.k + view.x, y0 * view.k + view.y, ((x1 >= x0 ? x1 : x1 + WORLD) - x0) * view.k, (y1 - y0) * view.k);
  }
  context.setLineDash([]);
}
