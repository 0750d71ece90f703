/** The documents of a story by uri: their numbers, sources, times, and whose words they repeat. */
import { html, nothing } from "/page/lib/lit-html.js";
import { toDocument } from "../core/app.js";
import { name } from "../parts/small.js";
import { namesOf } from "../reader/sides.js";

export class Casting {
  /** @param {any} story @param {any[]} rows documents that the console holds */
  constructor(story, rows) {
    const byUri = new Map(rows.map((r) => [r.uri, r]));
    this.members = story.members
      .map((m) => ({ ...m, row: byUri.get(m.uri), source: m.infoSource || byUri.get(m.uri)?.source || host(m.uri), at: m.published || byUri.get(m.uri)?.published || "" }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.uri < b.uri ? -1 : 1));
    this.names = namesOf(story.entities ?? []);
    this.byUri = new Map(this.members.map((m, i) => [m.uri, { ...m, number: i + 1 }]));
  }

  of(uri) {
    return this.byUri.get(uri) ?? { uri, number: 0, source: host(uri), origin: "witness", at: "" };
  }

  /** Number and source of a document, leading to it; a carrier says so. */
  cite(uri, span) {
    const m = this.of(uri);
    return html`<a class="cite passage" href=${toDocument(uri, span ? { hl: `${span.start}-${span.end}` } : {})}><span class="num">${m.number || "?"}</span> ${name(m.source)}</a>${m.origin === "carrier" ? html` <span class="chip">carrier</span>` : nothing}`;
  }
}

function host(uri) {
  try {
    return new URL(uri).host || uri;
  } catch {
    return uri;
  }
}
