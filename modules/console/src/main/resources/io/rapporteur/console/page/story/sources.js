/** Who is a witness, who a carrier, and who is silent. */
import { html, nothing } from "/page/lib/lit-html.js";
import { count } from "../core/format.js";
import { name, said, when } from "../parts/small.js";
import { toDocument } from "../core/app.js";

export function sources(story, cast, silent) {
  const of = (origin) => cast.members.filter((m) => m.origin === origin);
  return html`<div class="columns">
    <section><h3>Witnesses <span class="num dim">${count(story.witnesses)}</span></h3><p class="small dim">add evidence of their own</p><ul>${of("witness").map((m) => member(m, cast))}</ul></section>
    <section><h3>Carriers <span class="num dim">${count(story.documents - story.witnesses)}</span></h3><p class="small dim">repeat others, and are not counted as witnesses</p><ul>${of("carrier").map((m) => member(m, cast))}</ul></section>
    <section><h3>Silent <span class="num dim">${count(silent.length)}</span></h3><p class="small dim">heard in the last seven days, with nothing of this story</p><ul class="silent">${silent.map((s) => html`<li><a href="/wire?source=${encodeURIComponent(s)}">${name(s)}</a></li>`)}</ul></section>
  </div>${story.members.length < story.documents ? html`<p class="small dim">The first ${count(story.members.length)} by uri are listed.</p>` : nothing}`;
}

function member(m, cast) {
  const of = m.duplicateOf ?? m.partOf?.[0];
  const repeat = m.repeats?.[0];
  return html`<li><p>${cast.cite(m.uri)} <span class="dim small">${when(m.at)}</span></p>
    <p class="small"><a href=${toDocument(m.uri)} class="quiet">${said(m.headline)}</a></p>
    ${of ? html`<p class="small dim">carries ${cast.cite(of)}${repeat ? html`, ${Math.round(repeat.shareCarried * 100)} % of its words` : nothing}</p>` : nothing}
    ${repeat?.figuresChanged.length ? html`<p class="small">${repeat.figuresChanged.slice(0, 3).map((c) => html`<span class="chip care">${said(c.from || "—")} → ${said(c.to || "—")}</span> `)}</p>` : nothing}
    ${m.adds?.nothing ? html`<p class="small dim">adds nothing</p>` : nothing}</li>`;
}
