// Starts the workbench in the page.
import {html, render, useEffect} from "./html.js";
import {usePlace, go, change} from "./state.js";
import {MessageBar} from "./rulings.js";
import {VIEWS} from "./views.js";
import {Head} from "./head.js";

function Workbench() {
  const place = usePlace();
  const current = VIEWS.find(each => place.path === each.path || place.path.startsWith(each.path + "/")) ?? VIEWS[0];
  useEffect(() => {
    document.title = `${current.label} – ${document.querySelector("#workbench").dataset.title}`;
  }, [current]);
  useEffect(() => {
    const [, view, id] = place.path.split("/");
    if (place.path === "/") go("/incidents", place.values, {replace: true});
    else if (view === "incidents" && id) go("/incidents", {...place.values, open: decodeURIComponent(id)}, {replace: true});
  }, [place.path]);
  return html`
    <a class="skip" href="#main">Skip to the view</a>
    <${Head} place=${place} current=${current} />
    <main id="main" tabindex="-1" aria-label=${current.label}><${current.view} key=${current.path} place=${place} /></main>
    <${MessageBar} onUndone=${made => place.values.open && change({open: made.now[0] ?? null}, {replace: true})} />`;
}

const root = document.querySelector("#workbench");
root.dataset.title = document.title.replace(/ – Casus$/, "");
root.replaceChildren();
render(html`<${Workbench} />`, root);
