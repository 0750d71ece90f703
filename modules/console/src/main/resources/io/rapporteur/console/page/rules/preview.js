/** What a rule would have caught, and how that differs from the rule in force. */
import { html, nothing } from "/page/lib/lit-html.js";
import { count, counted } from "../core/format.js";
import { toDocument } from "../core/app.js";
import { name, said, spark, when } from "../parts/small.js";

export function preview(p) {
  return html`
    <p class="score"><b class="num">${count(p.matched)}</b> of ${counted(p.of, "document")}
      ${p.replaces ? html`<span class="chip good num">+${count(p.added)}</span> <span class="chip bad num">−${count(p.removed)}</span> <span class="dim small">against the rule in force</span>` : html`<span class="dim small">no rule of this id is in force</span>`}</p>
    ${p.noise ? html`<p class="note care">${name(p.noise)}</p>` : nothing}
    ${spark(p.hours.map((h) => h.count), `Matches by hour, at most ${Math.max(0, ...p.hours.map((h) => h.count))}`, { width: 400, height: 48 })}
    ${p.replaces ? html`${rows("Would come in", p.addedRows)}${rows("Would fall out", p.removedRows)}` : nothing}
    ${rows("Newest that match", p.rows)}
    <p class="tiny dim">in ${Math.round(p.took)} ms</p>`;
}

const rows = (title, list) => (list.length === 0 ? nothing : html`<section><h3>${title}</h3><ul class="short">${list.slice(0, 20).map((r) => html`<li><span class="num dim tiny">${when(r.published ?? r.arrived)}</span>
  <a href=${toDocument(r.uri)}>${said(r.headline || r.uri, r.language)}</a> <span class="dim tiny">${name(r.source)}</span></li>`)}</ul></section>`);
