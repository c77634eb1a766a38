// The head of every view: the case, the views, who is here, help on keys.
import {html, useRef} from "./html.js";
import {visitor, signOut} from "./api.js";
import {follow, under, go, filterOf} from "./state.js";
import {VIEWS} from "./views.js";
import {inDialog, useKeys, writing} from "./keys.js";

const keys = () => [["/", "Search the incidents"], ["j, k", "Next, previous"], ["Enter", "Open what is marked"], ["x, m", "Choose an incident, merge the chosen"], ["Esc", "Close"],
  ["g, then a letter", "Go to a view: " + VIEWS.filter(each => !each.hidden).map(each => `${each.key} ${each.label}`).join(", ")], ["?", "These keys"]];

export function Head({place, current}) {
  const help = useRef();
  useKeys(event => event.key === "?" && !writing(event) && !inDialog() && help.current.showModal());
  useKeys(event => {
    const view = VIEWS.find(each => each.key === event.key);
    if (view) go(view.path, view.filtered ? filterOf(place.values) : {});
  }, true);
  return html`<header class="head">
    <a class="brand" href="/incidents" onClick=${follow}><img src="/assets/app/casus.svg" alt="" width="22" height="22" />
      <span>${document.querySelector("#workbench").dataset.title}</span></a>
    <nav aria-label="Views">${VIEWS.filter(each => !each.hidden).map(each => html`<a href=${each.filtered ? under(each.path, place.values) : each.path} onClick=${follow}
      aria-current=${each === current ? "page" : null}>${each.label}</a>`)}</nav>
    <span class="who" title="Rulings are kept under this name">${visitor.name} · ${visitor.role}</span>
    ${visitor.signedIn ? html`<button class="quiet" onClick=${signOut}>Sign out</button>` : null}
    <button class="quiet" onClick=${() => help.current.showModal()}>Keys</button>
    <dialog ref=${help} class="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
      <dl>${keys().map(([key, what]) => html`<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`)}</dl>
      <form method="dialog"><button>Close</button></form></dialog>
  </header>`;
}
