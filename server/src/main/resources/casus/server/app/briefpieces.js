// The generated pieces of a brief as they are shown.
import {html, useState} from "./html.js";

const sentence = piece => piece.piece.sentence ?? piece.piece.quote ?? piece.piece.caption;

/** The words by which a piece is known again when the brief is written anew. */
export const words = piece => piece.kind === "grid" ? `table: ${piece.piece.caption}` : piece.kind === "remark" ? piece.piece.text : sentence(piece).text;

/** Numbers of notes that lead to the words of the report. */
function Notes({numbers, notes}) {
  const [all, setAll] = useState(false);
  const shown = all ? numbers : numbers.slice(0, 8);
  return html`<sup class="refs">${shown.map((number, i) => {
    const note = notes.get(number);
    return html`${i ? " " : ""}<a href=${`/reports/${note.report}?at=${note.begin}-${note.end}`} title=${`“${note.quote}” – ${note.source}`} target="_blank" rel="noopener">${number}</a>`;
  })}${numbers.length > shown.length ? html` <button class="link" onClick=${() => setAll(true)}>and ${numbers.length - shown.length} more</button>` : null}</sup>`;
}

const Said = ({said, notes}) => html`<span class="statement">${said.text}<${Notes} numbers=${said.notes} notes=${notes} /></span>`;

export function Piece({piece, notes}) {
  const it = piece.piece;
  if (piece.kind === "point") return html`<p><${Said} said=${it.sentence} notes=${notes} /></p>`;
  if (piece.kind === "remark") return html`<p class="sub">${it.text}</p>`;
  if (piece.kind === "quoted") return html`<blockquote class="quote brief-quote"><${Said} said=${it.quote} notes=${notes} /><cite>${it.holder}${it.tags.map(tag => html` <span class="badge">${tag}</span>`)}</cite></blockquote>`;
  if (piece.kind === "picture") return html`<figure class="plot"><img src=${"data:image/svg+xml;charset=utf-8," + encodeURIComponent(it.svg)} alt=${it.caption.text} />
    <figcaption><${Said} said=${it.caption} notes=${notes} /> <small>${it.remark}</small></figcaption></figure>`;
  return html`<div class="wide-table"><table class="plain"><caption>${it.caption}</caption><thead><tr>${it.headers.map(each => html`<th scope="col">${each}</th>`)}</tr></thead>
    <tbody>${it.rows.map(row => html`<tr>${row.map((box, i) => i ? html`<td><${Cell} box=${box} notes=${notes} /></td>` : html`<th scope="row"><${Cell} box=${box} notes=${notes} /></th>`)}</tr>`)}</tbody></table></div>`;
}

const Cell = ({box, notes}) => box.share >= 0 ? html`<meter min="0" max="1" value=${box.share}>${Math.round(100 * box.share)} %</meter>`
  : box.sentences.length ? box.sentences.map((each, i) => html`${i ? html`<br />` : null}<${Said} said=${each} notes=${notes} />`) : box.label || "–";
