import {html} from "./html.js"; export const BriefView = () => html`<p class="nothing">…</p>`;
