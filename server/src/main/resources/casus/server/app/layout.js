// Where the actors of a network stand: the same for the same network, since they start on a circle in the order of their names.
import {forceLink, forceManyBody, forceSimulation, forceX, forceY} from "d3";

const STEPS = 320;
const LETTER = 3.3;

/** Half the room that an actor takes with its name below it. */
const room = node => [Math.max(22, Math.min(34, node.name.length) * LETTER + 6), 26];

/** Pushes actors apart whose names would lie over one another, along the way that is shorter. */
function forceNames() {
  let nodes = [];
  const force = () => {
    for (let i = 0; i < nodes.length; i++) {
      const [wide, high] = room(nodes[i]);
      for (let j = i + 1; j < nodes.length; j++) {
        const [one, other] = [nodes[i], nodes[j]];
        const [wider, higher] = room(other);
        const dx = wide + wider - Math.abs(other.x - one.x);
        const dy = high + higher - Math.abs(other.y - one.y);
        if (dx <= 0 || dy <= 0) continue;
        if (dy < dx) {
          const push = dy / 4 * (other.y < one.y ? -1 : 1);
          one.y -= push;
          other.y += push;
        } else {
          const push = dx / 4 * (other.x < one.x ? -1 : 1);
          one.x -= push;
          other.x += push;
        }
      }
    }
  };
  force.initialize = given => { nodes = given; };
  return force;
}

/** Nodes with x and y around 0, 0; `shape` is width by height of the room there is. */
export function layOut(nodes, lines, shape) {
  const placed = nodes.map((node, i) => {
    const angle = 2 * Math.PI * i / nodes.length;
    return {...node, x: 220 * shape * Math.cos(angle), y: 220 * Math.sin(angle)};
  });
  const byKey = new Map(placed.map(node => [node.key, node]));
  const links = lines.filter(line => line.subject !== line.object).map(line => ({source: byKey.get(line.subject), target: byKey.get(line.object)}));
  forceSimulation(placed).stop()
    .force("link", forceLink(links).distance(125).strength(.35))
    .force("apart", forceManyBody().strength(-420).distanceMax(520))
    .force("x", forceX(0).strength(.055 / shape))
    .force("y", forceY(0).strength(.055 * shape))
    .force("names", forceNames())
    .tick(STEPS);
  return byKey;
}

/** Lines between the same two actors lie side by side: how far each bows out. */
export function bows(lines) {
  const pairs = new Map();
  for (const line of lines) {
    const pair = [line.subject, line.object].sort().join("|");
    if (!pairs.has(pair)) pairs.set(pair, []);
    pairs.get(pair).push(line);
  }
  const bow = new Map();
  for (const same of pairs.values()) {
    same.forEach((line, i) => bow.set(line.id, (i - (same.length - 1) / 2) * 34 * (line.subject < line.object ? 1 : -1)));
  }
  return bow;
}

/** A curve from one actor to another that stops short of both, with the tip of its arrow and the place of its label. */
export function curve(from, to, bow) {
  if (from === to) {
    const turn = Math.abs(bow);
    const r = 15 + turn / 3;
    return {d: `M${from.x - 7},${from.y - 10}C${from.x - r * 1.6},${from.y - r * 2.6} ${from.x + r * 1.6},${from.y - r * 2.6} ${from.x + 7},${from.y - 10}`, tip: [from.x + 7, from.y - 11, 1.9], label: [from.x, from.y - r * 2.1]};
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const away = Math.hypot(dx, dy) || 1;
  const [mx, my] = [(from.x + to.x) / 2 - dy / away * bow, (from.y + to.y) / 2 + dx / away * bow];
  const start = Math.atan2(my - from.y, mx - from.x);
  const end = Math.atan2(to.y - my, to.x - mx);
  const [x0, y0] = [from.x + 12 * Math.cos(start), from.y + 12 * Math.sin(start)];
  const [x1, y1] = [to.x - 15 * Math.cos(end), to.y - 15 * Math.sin(end)];
  return {d: `M${x0},${y0}Q${mx},${my} ${x1},${y1}`, tip: [x1, y1, end], label: [(x0 + 2 * mx + x1) / 4, (y0 + 2 * my + y1) / 4]};
}
