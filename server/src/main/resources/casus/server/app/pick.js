// Choosing several incidents in the table, to be merged.
import {html, useEffect, useRef, useState} from "./html.js";
import {change} from "./state.js";
import {inDialog, useKeys, writing} from "./keys.js";
import {mayRule} from "./rulings.js";
import {RulingForm, SideBySide} from "./judge.js";
import {plural} from "./words.js";

/** The chosen lines, and a way to choose one or let it go. */
export function usePicked() {
  const [lines, setLines] = useState([]);
  return {
    lines,
    has: line => lines.some(each => each.id === line.id),
    toggle: line => setLines(before => before.some(each => each.id === line.id) ? before.filter(each => each.id !== line.id) : [...before, line]),
    clear: () => setLines([]),
  };
}

/** The box with which a row is chosen. */
export const Pick = ({line, picked}) => mayRule() ? html`<input type="checkbox" class="pick" aria-label=${`Choose ${line.act}, ${line.days}`} checked=${picked.has(line)}
  onClick=${clicked} onChange=${() => picked.toggle(line)} />` : null;

/** A click leaves the keys to the table; who comes by keyboard stays in the box. */
function clicked(event) {
  event.stopPropagation();
  if (event.detail) setTimeout(() => event.target.blur());
}

/** Says how many are chosen, and merges them. */
export function PickBar({picked}) {
  const dialog = useRef();
  const [open, setOpen] = useState(false);
  const many = picked.lines.length;
  useKeys(event => {
    if (event.key === "m" && !writing(event) && !inDialog() && many > 1) setOpen(true);
  });
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (!many) return null;
  const merged = made => {
    picked.clear();
    change({open: made.now[0] ?? null});
  };
  return html`<div class="pick-bar" role="status"><span>${plural(many, "incident")} chosen</span>
    <button class="main" disabled=${many < 2} onClick=${() => setOpen(true)}>Merge <kbd>m</kbd></button>
    <button class="quiet" onClick=${picked.clear}>Let go</button>
    ${open ? html`<dialog ref=${dialog} class="merge" onClose=${() => setOpen(false)} aria-label="Merge the chosen incidents">
      <${RulingForm} title=${`Are these ${many} one happening?`} button="They are one happening" told="Merged."
        asked=${() => ({rules: "same", ids: picked.lines.map(line => line.id)})} onDone=${merged} onClose=${() => setOpen(false)}>
        <${SideBySide} ids=${picked.lines.map(line => line.id)} />
      <//></dialog>` : null}</div>`;
}
