/** The lists beside a text; each entry leads to its passage. */
import { html, nothing } from "/page/lib/lit-html.js";
import { counted } from "../core/format.js";
import { name, said } from "../parts/small.js";
import { edits } from "./edits.js";
import { passage } from "./passage.js";
import { provenance } from "./provenance.js";
import { why } from "./why.js";

/** Name and title of each list, in order; their numbers are their keys. */
export const SIDES = [["why", "Why here"], ["entities", "Who"], ["figures", "Figures"], ["quotations", "Said"], ["dates", "When"], ["edits", "Edits"], ["provenance", "Origin"]];

/**
 * @param {string} side
 * @param {any} page
 * @param {(span: {start: number, end: number}, event: Event) => void} to leads to a passage
 */
export function sidePanel(side, page, to) {
  const lists = { why, entities, figures, quotations, dates, edits, provenance };
  return html`<div class="panel ${side}">${(lists[side] ?? why)(page, to)}</div>`;
}

const nothingRead = (record, layer, what) => {
  const made = record.layers.find((l) => l.name === layer);
  return html`<p class="dim">${made && made.status !== "made" ? `Not read: ${made.reason || made.status}.` : `No ${what} in this text.`}</p>`;
};

function entities({ record: r }, to) {
  if (r.entities.length === 0) return nothingRead(r, "entities", "names");
  const mentions = Map.groupBy(r.mentions, (m) => m.entity);
  return html`<ul class="entries">${r.entities.map((e) => {
    const at = mentions.get(e.uri) ?? [];
    return html`<li data-key="entities:${e.uri}">
      <p><span class="swatch ${e.type}">${said(e.name)}</span> <span class="dim">${e.type}${e.country ? ` · ${e.country}` : ""}</span> <span class="num dim end">${counted(at.length, "mention")}</span></p>
      ${e.roles.length ? html`<p class="small dim">${e.roles.slice(0, 3).map((x, i) => html`${i ? " · " : ""}${said(x.title)}`)}</p>` : nothing}
      <p class="places">${at.slice(0, 12).map((m) => passage(m.span, to))}${at.length > 12 ? html`<span class="dim">and ${at.length - 12} more</span>` : nothing}</p>
      ${e.merges.length ? html`<details><summary>Why these are one</summary><ul>${e.merges.map((m) => html`<li class="small">${said(m.variant)} <span class="dim">${name(m.reason)}</span></li>`)}</ul></details>` : nothing}
    </li>`;
  })}</ul>`;
}

function figures({ record: r }, to) {
  if (r.figures.length === 0) return nothingRead(r, "figures", "figures");
  return html`<ul class="entries">${r.figures.map((f, i) => html`<li data-key="figures:${i}">
    <p class="big">${passage(f.span, to)}</p>
    <p class="small">${figureWords(f, namesOf(r.entities)).map((w, n) => html`${n ? html` <span class="dim">·</span> ` : nothing}${w}`)}</p>
  </li>`)}</ul>`;
}

/** The names of entities by uri: the country of an adjective, the whole name of a short one. */
export function namesOf(entities) {
  return new Map(entities.flatMap((e) => [...(e.same ?? []), e.uri].map((uri) => [uri, e.name])));
}

/**
 * What a figure says, in words.
 * @param {Map<string, string>} names of entities by uri
 */
export function figureWords(f, names) {
  return [
    f.measure && said(f.measure), f.event && name(f.event),
    f.comparator !== "absolute" && f.comparator, f.bound !== "none" && f.bound.replace("_", " "), f.direction !== "none" && f.direction,
    f.per && html`per ${name(f.per)}`,
    ...f.scopes.filter((s) => s.text).map((s) => html`${s.role} ${said(names.get(s.entity) ?? s.text)}`),
    f.begin && (f.begin === f.end ? f.begin : `${f.begin} to ${f.end ?? "…"}`),
    f.status !== "actual" && html`<b>${f.status}</b>`,
    f.giver && html`says ${said(f.giver.exact)}`,
  ].filter(Boolean);
}

function quotations({ record: r }, to) {
  if (r.quotations.length === 0) return nothingRead(r, "quotations", "quotations");
  return html`<ul class="entries">${r.quotations.map((q, i) => html`<li data-key="quotations:${i}">
    <p>${passage(q.span, to, q.span.exact, 260)}</p>
    <p class="small"><b>${q.speakerName ? said(q.speakerName) : "speaker not resolved"}</b> <span class="dim">${q.kind}${q.cueSpan ? html` · ${said(q.cueSpan.exact)}` : nothing}</span></p></li>`)}</ul>`;
}

function dates({ record: r }, to) {
  if (r.dates.length === 0) return nothingRead(r, "dates", "dates");
  return html`<table><thead><tr><th scope="col">Words</th><th scope="col">Means</th><th scope="col">By</th></tr></thead>
    <tbody>${r.dates.map((d, i) => html`<tr data-key="dates:${i}"><td>${passage(d.span, to)}</td><td class="num">${d.value}${d.mod ? ` ${d.mod}` : ""}</td><td class="dim">${d.resolved.replace("_", " ")}</td></tr>`)}</tbody></table>`;
}
