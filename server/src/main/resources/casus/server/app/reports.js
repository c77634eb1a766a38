// The reports of the case, and search in all their texts.
import {html, useState} from "./html.js";
import {ask} from "./api.js";
import {follow, change, useAnswer} from "./state.js";
import {ReportPane} from "./report.js";
import {Annotate} from "./annotate.js";
import {Marking} from "./marking.js";
import {plural, Trouble} from "./words.js";

export function ReportsView({place}) {
  const id = decodeURIComponent(place.path.split("/")[2] ?? "");
  const words = place.values.words ?? "";
  const cards = useAnswer(signal => ask("/reports", {}, signal), "reports");
  const found = useAnswer(signal => words ? ask("/find", {words}, signal) : Promise.resolve(null), words);
  return html`<div class="reports">
    <div class="list">
      <input type="search" class="search" aria-label="Search all texts" placeholder="Search all texts" value=${words}
        onChange=${event => change({words: event.target.value.trim() || null})} />
      <${Trouble} message=${cards.error ?? found.error} />
      ${found.data ? html`<p class="found" role="status">${plural(found.data.length, "paragraph")} in which all the words stand</p>
        <ul class="cards">${found.data.map(each => html`<li key=${each.report + each.begin}><a href=${`/reports/${each.report}?words=${encodeURIComponent(words)}&at=${each.begin}-${each.end}`} onClick=${follow}>${each.title}</a><p class="snippet">${each.quote}</p></li>`)}</ul>`
        : html`<p class="found" role="status">${plural(cards.data?.length ?? 0, "report")}</p>
        <ul class="cards">${(cards.data ?? []).map(card => html`<li key=${card.id} class=${card.id === id ? "opened" : ""}><a href=${`/reports/${card.id}`} onClick=${follow} aria-current=${card.id === id ? "true" : null}>${card.title ?? card.file}</a>
          <small>${[card.publisher, card.published ?? "undated", plural(card.events, "event"), card.file].filter(Boolean).join(" · ")} <${Marking} marking=${card.marking} /></small></li>`)}</ul>`}
    </div>
    ${id && place.values.annotate ? html`<${Annotate} key=${id} id=${id} />` : id ? html`<${ReportPane} key=${id} id=${id} at=${place.values.at} wide=${true} />` : html`<p class="nothing">Choose a report, or search for words.</p>`}
  </div>`;
}
