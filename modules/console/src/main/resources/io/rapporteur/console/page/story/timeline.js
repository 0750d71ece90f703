/** What was new when. */
import { html } from "/page/lib/lit-html.js";
import { full, machine } from "../core/format.js";
import { said } from "../parts/small.js";

const WORDS = { FIRST_REPORT: "first report", REPORT: "report", FIGURE: "figure", QUOTATION: "statement", CORRECTION: "correction" };

export function timeLine(story, cast) {
  if (story.timeline.length === 0) return html`<p class="dim">No document of it has a time.</p>`;
  return html`<ol class="times">${story.timeline.map((t) => html`<li class=${t.kind.toLowerCase()}>
    <time datetime=${machine(t.time)}>${full(t.time).replace(" UTC", "")}</time>
    <div><span class="cap">${WORDS[t.kind] ?? t.kind}</span> <span dir="auto">${said(t.text)}</span> <span class="small">${cast.cite(t.uri)}</span></div></li>`)}</ol>`;
}
