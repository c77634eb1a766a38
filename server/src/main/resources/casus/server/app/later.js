// Views that are fetched when they are first gone to.
import {html, useEffect, useState} from "./html.js";
import {Trouble, Waiting} from "./words.js";

/** A component that stands for one that a module will bring. */
export function later(fetched, name) {
  let view = null;
  return props => {
    const [state, set] = useState({view, error: null});
    useEffect(() => {
      if (!view) fetched().then(module => set({view: view = module[name], error: null}), () => set({view: null, error: "The view could not be fetched. Is the workbench still running?"}));
    }, []);
    return state.view ? html`<${state.view} ...${props} />` : state.error ? html`<${Trouble} message=${state.error} />` : html`<${Waiting} what="Opening" />`;
  };
}
