// Markings of the Traffic Light Protocol 2.0: a label, and a field to choose one.
import {html} from "./html.js";

export const MARKINGS = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"];

const style = marking => marking.slice(4).toLowerCase().replace("+", "-");

/** Stands beside what is marked; nothing where there is no marking. */
export const Marking = ({marking}) => marking ? html`<span class=${`tlp ${style(marking)}`}>${marking}</span>` : null;

/** A field to choose a marking that is at least as strict as another; "" stands for none, or for that one. */
export const MarkingField = ({label, value, least, onChange}) => html`<label class="stacked">${label} <select value=${value} onChange=${event => onChange(event.target.value)}>
  <option value="">${least ? `${least}, as its reports` : "none"}</option>${MARKINGS.filter(each => !least || MARKINGS.indexOf(each) > MARKINGS.indexOf(least)).map(each => html`<option key=${each}>${each}</option>`)}</select></label>`;
