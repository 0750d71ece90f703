/** What stands above a text: headline, who, when, where, and what the document is tagged with. */
import { html, nothing } from "/page/lib/lit-html.js";
import { full, machine, named } from "../core/format.js";
import { name, outward, said } from "../parts/small.js";

/** @param {any} page a DocumentPage @param {unknown} actions links beside it @param {1 | 2} level of the heading */
export function topMatter({ record: r, row }, actions = nothing, level = 2) {
  const head = said(r.headline || "Without a headline", r.language.tag);
  const date = r.published ?? r.documentDate.value;
  return html`<header class="top">
    <p class="kicker"><b>${row.source ? name(row.source) : "no source"}</b>
      ${date ? html`<time datetime=${machine(date)}>${full(date)}</time>` : html`<span>no date</span>`}
      ${r.published ? nothing : html`<span class="chip" title=${r.documentDate.reason}>date ${r.documentDate.value ? "read from the text" : "not found"}</span>`}
      ${row.corrected ? html`<span class="chip care">corrected, version ${r.version || "newer"}</span>` : nothing}
      ${r.pubStatus !== "usable" ? html`<span class="chip bad">${r.pubStatus}</span>` : nothing}
      ${row.origin === "carrier" ? html`<span class="chip care">carrier</span>` : nothing}</p>
    ${level === 1 ? html`<h1 class="headline" dir="auto" lang=${r.language.tag}>${head}</h1>` : html`<h2 class="headline" dir="auto" lang=${r.language.tag}>${head}</h2>`}
    <p class="meta">
      ${r.by ? html`<span>by ${said(r.by)}</span>` : nothing}
      ${r.located ? html`<span>from ${said(r.located)}</span>` : nothing}
      <span title="BCP 47: ${r.language.tag}">${named.language(r.language.tag)}</span>
      ${r.genre ? html`<span>${name(r.genre)}</span>` : nothing}
      ${row.countries.slice(0, 4).map((c) => html`<span>${named.country(c)}</span>`)}
    </p>
    <p class="meta">${r.routes.map((x) => html`<a class="chip route" href="/wire?route=${encodeURIComponent(x)}">${name(x)}</a>`)}
      ${r.subjects.slice(0, 6).map((s) => html`<a class="chip" href="/wire?subject=${encodeURIComponent(s.uri)}">${name(s.name || s.uri)}</a>`)}</p>
    <p class="row">${actions}</p>
    ${r.edNote ? html`<p class="note">Note to editors: ${said(r.edNote)}</p>` : nothing}
    ${r.canonicalUrl ? html`<p class="tiny">${outward(r.canonicalUrl)}</p>` : nothing}
  </header>`;
}
