/** A row of the Wire. */
import { html, nothing } from "/page/lib/lit-html.js";
import { counted, named } from "../core/format.js";
import { isRead } from "../core/local.js";
import { toDocument } from "../core/app.js";
import { name, said, when } from "../parts/small.js";

const MOST_CHIPS = 3;

/**
 * Draws a row into its element.
 * @param {HTMLElement} element an article
 * @param {any} row
 * @param {{index: number, size: number, selected: boolean, search: string, carriers: number}} how
 */
export function drawRow(element, row, { index, size, selected, search, carriers }) {
  element.className = `item${selected ? " selected" : ""}${isRead(row.uri) ? " read" : ""}`;
  element.dataset.uri = row.uri;
  element.tabIndex = selected ? 0 : -1;
  element.setAttribute("aria-posinset", String(index + 1));
  element.setAttribute("aria-setsize", String(size));
  element.setAttribute("aria-labelledby", `h${index}`);
  if (selected) element.setAttribute("aria-current", "true");
  else element.removeAttribute("aria-current");
  return template(row, index, search, carriers);
}

function template(row, index, search, carriers) {
  return html`<div class="at">${when(row.published ?? row.arrived)}</div>
    <div class="what">
      <h2 id="h${index}"><a href=${toDocument(row.uri, search ? { from: search } : {})} tabindex="-1" lang=${row.language}>${said(row.headline || row.summary || row.uri, row.language)}</a></h2>
      <p class="meta">
        <span class="source">${row.source ? name(row.source) : html`<span class="dim">no source</span>`}</span>
        ${row.language && row.language !== "en" ? html`<span class="lang" title=${named.language(row.language)}>${row.language}</span>` : nothing}
        ${row.corrected ? html`<span class="chip care">corrected</span>` : nothing}
        ${row.origin === "carrier" ? html`<span class="chip" title="Repeats the words of another document">carrier</span>` : nothing}
        ${carriers ? html`<span class="chip" title="Documents that repeat this one">+${counted(carriers, "carrier")}</span>` : nothing}
        ${row.routes.slice(0, MOST_CHIPS).map((r) => html`<span class="chip route">${name(r)}</span>`)}
        ${row.headline && row.summary ? html`<span class="sum" dir="auto">${said(row.summary, row.language)}</span>` : nothing}
      </p>
    </div>`;
}
