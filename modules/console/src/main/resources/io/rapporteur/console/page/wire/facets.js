/** The facets: values with exact counts; a click narrows to one. */
import { html, nothing } from "/page/lib/lit-html.js";
import { count, named } from "../core/format.js";
import { here, update } from "../core/app.js";
import { name } from "../parts/small.js";
import { FACETS, toggled } from "./filters.js";

const FIRST = 7;
const open = new Set();

/** @param {Record<string, {value: string, label: string, count: number}[]>} facets */
export function facetList(facets) {
  const url = here();
  return Object.entries(FACETS).map(([key, title]) => {
    const set = url.searchParams.getAll(key);
    const values = facets?.[key] ?? [];
    if (values.length === 0 && set.length === 0) return nothing;
    const listed = open.has(key) ? values : values.slice(0, FIRST);
    const missing = set.filter((v) => !values.some((f) => f.value === v)).map((value) => ({ value, label: value, count: null }));
    return html`<section aria-labelledby="f-${key}">
      <h2 class="cap" id="f-${key}">${title}</h2>
      <ul>${[...missing, ...listed].map((f) => value(url, key, f, set.includes(f.value)))}</ul>
      ${values.length > FIRST ? html`<button class="plain tiny" type="button" aria-expanded=${open.has(key)} @click=${() => {
        if (!open.delete(key)) open.add(key);
        update();
      }}>${open.has(key) ? "fewer" : `${count(values.length - FIRST)} more`}</button>` : nothing}
    </section>`;
  });
}

function value(url, key, facet, on) {
  return html`<li><a href=${toggled(url, key, facet.value)} class=${on ? "on" : ""} aria-current=${on ? "true" : nothing}>
    <span class="label">${name(label(key, facet))}</span>${on ? html`<span aria-hidden="true">×</span><span class="hidden">, take out</span>` : nothing}
    <span class="num">${facet.count === null ? "" : count(facet.count)}</span></a></li>`;
}

/** What a value is called. */
export function label(key, { value: v, label: l }) {
  if (key === "country") return named.country(v);
  if (key === "language") return named.language(v);
  return l || v;
}
