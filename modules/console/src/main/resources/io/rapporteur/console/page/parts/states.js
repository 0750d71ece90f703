/** The states of what is loaded: waiting, failed, empty. */
import { html, nothing } from "/page/lib/lit-html.js";
import { harmless } from "../core/text.js";

/**
 * What is loaded, or what stands in its place.
 * @template T
 * @param {import("../core/load.js").Load<T>} load
 * @param {(value: T) => unknown} show
 */
export function shown(load, show) {
  if (load.error && load.error.status !== 401) return failed(load.error, load.again);
  if (load.value !== null) return show(load.value);
  return load.slow ? bones() : html`<div aria-busy="true"></div>`;
}

/** Grey bars where text will be. */
export const bones = () => html`<div class="bones" aria-busy="true"><span class="hidden" role="status">Loading</span>
  ${["w3", "w9", "w6", "w9", "w6"].map((w) => html`<span class="bone ${w}"></span>`)}</div>`;

/** What went wrong, where, and what mends it. */
export function failed(error, again) {
  return html`<div class="note bad" role="alert">
    <p><strong>${harmless(error.title || "This did not work")}</strong></p>
    <p>${harmless(error.message)}</p>
    ${error.mend ? html`<p>To mend it: <code class="command">${harmless(error.mend)}</code></p>` : nothing}
    ${again ? html`<p><button type="button" @click=${again}>Try again</button></p>` : nothing}
  </div>`;
}

/** Nothing here, and why. */
export const empty = (what, why = nothing) => html`<div class="empty"><strong>${what}</strong><div>${why}</div></div>`;
