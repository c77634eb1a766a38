// The sentences behind the lines of the network.
import {html, useState} from "./html.js";
import {ask} from "./api.js";
import {addTo, change, follow} from "./state.js";
import {Stance, Trouble, days, plural, spaced} from "./words.js";

/** What a line says, between its two actors. */
export const SAYS = {
  "part-of": "is part of", leads: "leads", directs: "directs", backs: "backs", arms: "arms", funds: "funds", trains: "trains", "front-for": "is a front for",
  "coordinates-with": "coordinates with", "allied-with": "is allied with", opposes: "opposes", designates: "lists as terrorist", hosts: "hosts", "member-of": "is a member of",
  claims: "claims attacks on", denies: "denies attacks on", accuses: "accuses", assesses: "assesses that it was", reports: "says it was", disputes: "disputes that it was", praises: "praises attacks of",
};
const ALONE = {claims: "claims an attack", denies: "denies an attack"};

export const saying = line => line.subject === line.object ? ALONE[line.kind] ?? SAYS[line.kind] ?? spaced(line.kind) : SAYS[line.kind] ?? spaced(line.kind);
export const isWord = line => line.group === "words";

/** "stated as fact", or on whose word it stands and how sure that is. */
export function standing(line) {
  const sure = line.likelihood === "fact" ? "" : line.likelihood === "unscaled" ? ", hedged" : `, ${spaced(line.likelihood)}`;
  return line.fact ? "stated as fact" : `says ${line.says.slice(0, 2).join(", ")}${line.says.length > 2 ? ` and ${line.says.length - 2} more` : ""}${sure}`;
}

/** A sentence of a report; a click shows it where it stands. */
function Sentence({each, line}) {
  const open = () => change({report: each.report, at: `${each.begin}-${each.end}`});
  const when = each.from || each.to ? days(each.from, each.to) : null;
  return html`<blockquote class="quote"><button class="link quote-text" onClick=${open}>“${each.quote}”</button>
    <cite>${isWord(line) ? html`<${Stance} stance=${line.kind} /> ` : null}${each.who}${each.likelihood === "fact" ? "" : ` · ${spaced(each.likelihood)}`}${when ? ` · ${when}` : ""}
      ${each.incident ? html` · <a href=${`/incidents?open=${each.incident}`} onClick=${follow}>${each.what}</a>` : null} · ${each.file} ${each.begin}–${each.end}</cite></blockquote>`;
}

/** A line in words with the sentences behind it; all of them when asked. */
export function LineSentences({line, names, asked, level = 3}) {
  const [all, setAll] = useState(null);
  const [error, setError] = useState(null);
  const more = () => ask("/network/line", {...asked, id: line.id, most: 500}).then(setAll, problem => setError(problem.message));
  const shown = (all ?? line).sentences;
  return html`<section class="line-sentences"><h3>${names.get(line.subject)} <em>${saying(line)}</em> ${line.subject === line.object ? null : names.get(line.object)}</h3>
    <p class="sub">${standing(line)} · ${plural(line.number, "sentence")} in ${plural(line.reports, "report")}</p>
    ${shown.map(each => html`<${Sentence} key=${each.id + each.begin} each=${each} line=${line} />`)}
    <${Trouble} message=${error} />
    ${line.number > shown.length && !all ? html`<button onClick=${more}>Show all ${line.number}</button>` : null}</section>`;
}

/** What stands behind an actor's lines, and ways to its incidents. */
export function ActorSentences({node, lines, names, asked}) {
  return html`<h2>${node.name} <small>${spaced(node.kind)}</small></h2>
    <p class="tools">Incidents: ${[["doer", "carried out by it"], ["backer", "backed by it"], ["target", "against it"]].map(([part, label]) => html`<button key=${part} onClick=${() => addTo(part, node.name)}>${label}</button> `)}</p>
    ${lines.map(line => html`<${LineSentences} key=${line.id} line=${line} names=${names} asked=${asked} />`)}`;
}
