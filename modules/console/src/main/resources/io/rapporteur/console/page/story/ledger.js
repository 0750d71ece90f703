/** The ledger: disputed measures as values side by side, then all others by verdict. */
import { html, nothing } from "/page/lib/lit-html.js";
import { counted } from "../core/format.js";
import { dots, name, said } from "../parts/small.js";
import { toDocument } from "../core/app.js";
import { figureWords } from "../reader/sides.js";
import { alteredOf, contested } from "./said.js";

const ORDER = ["UPDATE", "AGREE", "ROUNDING", "NOT_COMPARABLE", "SINGLE"];
const WORDS = {
  DISAGREE: "disagree", UPDATE: "changed with time", AGREE: "agree", ROUNDING: "agree, rounded", NOT_COMPARABLE: "not comparable", SINGLE: "one witness alone",
};

/** What a desk has to look at. @returns {unknown[]} */
export function disputes(story, cast) {
  return [
    ...story.ledger.filter((e) => e.verdict === "DISAGREE").map((e) => scales(e, cast)),
    ...alteredOf(story, cast),
    ...contested(story, cast),
  ];
}

/** Values that cannot both be right, side by side, each with who tells it. */
function scales(entry, cast) {
  const columns = entry.values.map((v) => ({ value: v, readings: inOrder(entry.readings.filter((r) => same(r.figure.values, v.values)), cast) }));
  const listed = new Set(columns.flatMap((c) => c.readings));
  const rest = entry.readings.filter((r) => !listed.has(r));
  return html`<article class="dispute">
    <header><h3>${said(entry.measure)}</h3><span class="chip bad">disagree</span>
      <p class="small dim">${kinds(entry)}${name(entry.why)}${entry.caveats.length ? html`<br>Not stated, taken to be the same: ${name(entry.caveats.join(", "))}` : nothing}</p></header>
    <div class="scales">${columns.map(({ value, readings }) => html`<section class="pan">
      <p class="value">${said(readings[0]?.figure.span.exact ?? `${value.values.join("–")} ${value.unit}`)}</p>
      <p class="small">${dots(value.witnesses, value.carriers)} ${counted(value.witnesses, "witness", "witnesses")}${value.carriers ? `, ${counted(value.carriers, "carrier")}` : ""}</p>
      <ul class="readings">${readings.map((r) => reading(r, cast, readings[0].figure.span.exact))}</ul></section>`)}</div>
    ${rest.length ? html`<details><summary>${counted(rest.length, "other reading")}</summary><ul class="readings">${rest.map((r) => reading(r, cast))}</ul></details>` : nothing}
  </article>`;
}

const kinds = (e) => (e.kind || e.event ? html`${[e.kind, e.event].filter(Boolean).map(name).map((n, i) => html`${i ? ", " : ""}${n}`)} · ` : nothing);
/** Earliest first, witnesses before those that repeat. */
const inOrder = (readings, cast) => readings.toSorted((a, b) => Number(a.carrier) - Number(b.carrier) || cast.of(a.uri).number - cast.of(b.uri).number);
const same = (a, b) => a.length === b.length && a.every((x, i) => x === b[i]);

/** @param {string} [shown] the value as it stands above, not said twice */
function reading(r, cast, shown = "") {
  // whose word it is, where that is not another document: two that quote one minister are one witness
  const whose = r.carrier && !cast.byUri.has(r.witness) ? cast.names.get(r.witness) : null;
  return html`<li class=${r.carrier ? "carrier" : "witness"}>${cast.cite(r.uri, r.figure.span)}${whose ? html` <span class="chip" title="The witness is who says it; this document carries that">on the word of ${said(whose)}</span>` : nothing}
    <span class="small">${[...(r.figure.span.exact === shown ? [] : [said(r.figure.span.exact)]), ...figureWords(r.figure, cast.names).slice(0, 6)].map((w, i) => html`${i ? html` <span class="dim">·</span> ` : nothing}${w}`)}</span></li>`;
}

/** All other entries, as a table. */
export function ledger(story, cast) {
  const entries = story.ledger.filter((e) => e.verdict !== "DISAGREE").toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  if (entries.length === 0) return html`<p class="dim">No other figure in this story.</p>`;
  const told = entries.filter((e) => e.verdict !== "SINGLE");
  const alone = entries.filter((e) => e.verdict === "SINGLE");
  return html`${told.length ? table(told, cast) : nothing}
    ${alone.length ? html`<details><summary>${counted(alone.length, "figure")} of one witness alone</summary>${table(alone, cast)}</details>` : nothing}`;
}

function table(entries, cast) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Figures"><table class="ledger"><thead><tr><th scope="col">What is measured</th><th scope="col">Verdict</th><th scope="col">Readings</th></tr></thead>
    <tbody>${entries.map((e) => html`<tr><th scope="row">${said(e.measure || e.key)}<br><span class="small dim">${name(e.event)}</span></th>
      <td><span class="verdict ${e.verdict.toLowerCase()}">${WORDS[e.verdict] ?? e.verdict}</span>${e.slot ? html`<br><span class="small dim">other ${e.slot}</span>` : nothing}</td>
      <td><ul class="readings">${inOrder(e.readings, cast).map((r) => html`<li class=${r.carrier ? "carrier" : "witness"}><a class="passage value" href=${toDocument(r.uri, { hl: `${r.figure.span.start}-${r.figure.span.end}` })}>${said(r.figure.span.exact)}</a> <span class="small">${cast.cite(r.uri, r.figure.span)}</span></li>`)}</ul></td></tr>`)}</tbody></table></div>`;
}
