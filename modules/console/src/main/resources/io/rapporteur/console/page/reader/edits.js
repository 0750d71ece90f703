/** What cleaning took out or changed: one by one, and as raw text beside the clean one. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { go, here, withParam } from "../core/app.js";
import { count, counted } from "../core/format.js";
import { Load } from "../core/load.js";
import { harmless, unitsOf } from "../core/text.js";
import { shown } from "../parts/states.js";

const MOST = 200_000;
const original = new Load();
let of = null;

export function edits({ record: r }, to) {
  const kinds = Map.groupBy(r.edits, (e) => e.kind);
  const wanted = here().searchParams.get("raw") === "true";
  if (wanted && of !== r) {
    of = r;
    void original.run((signal) => get("document/original", { uri: r.uri }, signal), { clear: true });
  }
  return html`
    ${r.edits.length === 0 ? html`<p class="dim">Nothing was changed: the text is as it came.</p>` : html`<p class="row">${[...kinds].map(([kind, all]) => html`<span class="chip">${kind.replaceAll("_", " ")} <span class="num">${all.length}</span></span>`)}</p>`}
    <ol class="entries">${r.edits.slice(0, 200).map((e, i) => html`<li data-key="edits:${i}">
      <p class="row"><a href="#" data-span="${e.at}-${e.at + 1}" @click=${(event) => to({ start: e.at, end: e.at + Math.max(1, [...e.replacement].length) }, event)}>${e.kind.replaceAll("_", " ")}</a> <span class="num dim tiny">raw ${count(e.start)}–${count(e.end)}</span></p>
      <p class="small doc change">${e.exact ? html`<del>${cut(e.exact)}</del>` : nothing}${e.replacement ? html` <ins>${put(e.replacement)}</ins>` : nothing}</p></li>`)}</ol>
    ${r.edits.length > 200 ? html`<p class="dim">${counted(r.edits.length - 200, "more edit")} not listed; all are marked in the raw text.</p>` : nothing}
    <section><h2>Raw text</h2>
      ${wanted ? shown(original, (o) => raw(o.record.body, r.edits)) : html`<button type="button" @click=${() => go(withParam("raw", "true"), { replace: true })}>Show what came, with every edit</button>`}
    </section>`;
}

/** What was put in, as it can be seen: a blank alone has no form. */
const put = (text) => cut(text).replace(/^ +$/u, (blanks) => "␣".repeat(blanks.length));

const cut = (text) => harmless(text.length > 300 ? `${text.slice(0, 300)}…` : text).replaceAll("\n", "↵");

/**
 * The raw text as it is stored. What was edited is struck; what stands instead is no part of it and only titled, and what
 * was put in where nothing stood is drawn beside it, by the style sheet.
 */
function raw(text, list) {
  const unit = unitsOf(text);
  const parts = [];
  let from = 0;
  for (const e of list) {
    const start = unit(e.start);
    const end = unit(e.end);
    if (start < from || start > MOST) continue;
    if (start > from) parts.push(harmless(text.slice(from, start)));
    if (end > start) parts.push(html`<del title="${e.kind.replaceAll("_", " ")}${e.replacement ? ` → ${cut(e.replacement)}` : ""}">${harmless(text.slice(start, Math.min(end, MOST)))}</del>`);
    else if (e.replacement) parts.push(html`<ins title="${e.kind.replaceAll("_", " ")}" data-text=${put(e.replacement)}></ins>`);
    from = end;
  }
  parts.push(harmless(text.slice(from, Math.max(from, MOST))));
  return html`<pre class="raw" dir="auto" tabindex="0" aria-label="Raw text">${parts}</pre>${text.length > MOST ? html`<p class="dim">The first ${count(MOST)} of ${count(text.length)} characters.</p>` : nothing}`;
}
