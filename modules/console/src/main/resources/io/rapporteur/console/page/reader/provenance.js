/** Where the record came from, by whom it was read, what was not read and why. */
import { html, nothing } from "/page/lib/lit-html.js";
import { bytes, full } from "../core/format.js";
import { session } from "../core/session.js";
import { name, outward } from "../parts/small.js";

export function provenance({ record: r, provenance: p }) {
  const rows = [
    ["Uri", /^https?:/.test(r.uri) ? outward(r.uri) : html`<code>${name(r.uri)}</code>`],
    ["Topic", html`<code>${name(p.topic)}</code>, partition ${p.partition}, offset ${p.offset}`],
    ["Written", full(p.timestamp)],
    ["Size", bytes(p.bytes)],
    ["Version", `${r.version || "not numbered"}${r.versionCreated ? `, created ${full(r.versionCreated)}` : ""}`],
    ["Came as", r.contentType],
    ["Language", `${r.language.tag}, sure to ${Math.round(r.language.confidence * 100)} %${r.language.declared ? `, declared ${r.language.declared}` : ""}${r.language.others.map((o) => `, ${o.tag} ${Math.round(o.share * 100)} %`).join("")}`],
    ["Date", `${r.documentDate.value ?? "none"}${r.documentDate.inferred ? ", inferred" : ""}, by ${r.documentDate.reason || "nothing"}`],
    ["Reading", r.readingVersion],
    ["Rules", r.ruleSetVersion],
    ["Content", p.content],
  ];
  const links = (session?.links ?? []).filter((l) => l.href.includes("{uri}"));
  return html`<dl class="facts">${rows.filter(([, v]) => v).map(([k, v]) => html`<dt>${k}</dt><dd>${typeof v === "string" ? name(v) : v}</dd>`)}</dl>
    ${links.length ? html`<section><h2>Elsewhere</h2><ul>${links.map((l) => html`<li>${name(l.name)}: ${outward(l.href.replaceAll("{uri}", encodeURIComponent(r.uri)))}</li>`)}</ul></section>` : nothing}
    <section><h2>Layers</h2><table><thead><tr><th scope="col">Layer</th><th scope="col">Made</th><th scope="col">Why not</th></tr></thead>
    <tbody>${r.layers.map((l) => html`<tr><td>${l.name}</td><td class=${l.status === "made" ? "good" : "care"}>${l.status}</td><td>${l.reason ? name(l.reason) : nothing}</td></tr>`)}</tbody></table></section>`;
}
