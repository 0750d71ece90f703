/** Statements with their carriers, and press quotations held against the transcript. */
import { html, nothing } from "/page/lib/lit-html.js";
import { counted } from "../core/format.js";
import { harmless } from "../core/text.js";
import { name, said } from "../parts/small.js";

const VERDICT = {
  VERBATIM: ["good", "word for word"], TRIMMED: ["good", "trimmed"], SPLICED: ["care", "spliced"], ALTERED: ["bad", "altered"],
  PARAPHRASE: ["care", "paraphrased"], NOT_FOUND: ["bad", "not in the transcript"], NOT_COVERED: ["", "not covered by the transcript"],
};

const MEANING = { NEGATION: "yes or no", NUMBER: "a number", NAME: "a name", MODAL: "how certain" };
const meaning = (m) => MEANING[m] ?? m.toLowerCase();

// what is disputed is the same here as in the report of `rapporteur story`, and as the list of stories counts it
const isDisputed = (held) => held.verdict === "ALTERED" || held.otherSpeaker;
const ofAnother = (c) => c.otherSpeaker && c.variant !== "INDIRECT" && c.variant !== "PART";
const altered = (c) => c.variant === "ALTERED" && c.meaning !== "NONE";

/** Quotations whose words the transcript has otherwise. @returns {unknown[]} */
export function alteredOf(story, cast) {
  return story.yardstick.filter(isDisputed).map((h) => html`<article class="dispute">
    <header><h3>${h.quotation.speakerName ? said(h.quotation.speakerName) : "A quotation"}</h3>${verdict(h)}</header>
    <div class="scales"><section class="pan"><p class="cap">As reported</p><blockquote class="doc" dir="auto">${said(h.quotation.span.exact)}</blockquote><p class="small">${cast.cite(h.uri, h.quotation.span)}</p></section>
    ${official(h, cast)}</div></article>`);
}

/** Statements that are given to several speakers, or whose meaning a carrier changed. @returns {unknown[]} */
export function contested(story, cast) {
  return story.quotations.filter((q) => q.carriers.some((c) => ofAnother(c) || altered(c))).map((q) => html`<article class="dispute"><header><h3>${q.speakerName ? said(q.speakerName) : "A statement"}</h3><span class="chip bad">${q.carriers.some(ofAnother) ? "other speaker" : "altered"}</span></header>
    <blockquote class="doc" dir="auto">${said(q.text)}</blockquote>
    <ul class="readings">${q.carriers.map((c) => html`<li>${cast.cite(c.uri, c.span)} <span class="small">by <b>${c.speakerName ? said(c.speakerName) : "nobody named"}</b>
      ${c.differences.filter((d) => !d.editorial).slice(0, 3).map((d) => html`<span class="change"><del>${harmless(d.others || "—")}</del> <ins>${harmless(d.words || "—")}</ins></span> `)}</span></li>`)}</ul></article>`);
}

function official(h, cast) {
  if (!h.transcript) return nothing;
  const changed = h.differences.filter((d) => !d.editorial);
  return html`<section class="pan official"><p class="cap">The transcript</p>
    ${h.span ? html`<blockquote class="doc" dir="auto">${said(h.span.exact)}</blockquote><p class="small">${cast.cite(h.transcript, h.span)}${h.saidByName ? html`, <b>${said(h.saidByName)}</b>` : nothing}</p>`
      : html`<p class="dim">has nothing like it. ${cast.cite(h.transcript)}</p>`}
    ${changed.length ? html`<p class="small">${changed.slice(0, 6).map((d) => html`<span class="change"><del>${harmless(d.others || "—")}</del> <ins>${harmless(d.words || "—")}</ins>${d.meaning !== "NONE" ? html` <span class="chip bad">${meaning(d.meaning)}</span>` : nothing}</span> `)}</p>` : nothing}</section>`;
}

function verdict(h) {
  const [tone, words] = VERDICT[h.verdict] ?? ["", h.verdict];
  return html`<span class="chip ${tone}">${words}${h.meaning !== "NONE" ? `: ${meaning(h.meaning)}` : ""}</span>${h.otherSpeaker ? html` <span class="chip bad">said by another</span>` : nothing}`;
}

/** Statements of the story, by how many carry them. */
export function statements(story, cast) {
  if (story.quotations.length === 0) return html`<p class="dim">No statement is carried by two documents.</p>`;
  return html`<ul class="statements">${story.quotations.map((q) => html`<li>
    <blockquote class="doc" dir="auto">${said(q.text)}</blockquote>
    <p class="small"><b>${q.speakerName ? said(q.speakerName) : "speaker not resolved"}</b> <span class="dim">in ${counted(q.carriers.length, "document")}</span></p>
    <ul class="readings">${q.carriers.map((c) => html`<li>${cast.cite(c.uri, c.span)} <span class="chip ${c.variant === "ALTERED" ? "bad" : ""}">${c.variant.toLowerCase()}</span>${ofAnother(c) ? html` <span class="chip bad">by ${c.speakerName ? said(c.speakerName) : "nobody named"}</span>` : nothing}
      ${c.differences.filter((d) => !d.editorial).slice(0, 3).map((d) => html`<span class="small change"><del>${harmless(d.others || "—")}</del> <ins>${harmless(d.words || "—")}</ins></span> `)}</li>`)}</ul></li>`)}</ul>`;
}

/** Quotations beside the transcript that are not disputed. */
export function transcript(story, cast) {
  const rest = story.yardstick.filter((h) => !isDisputed(h));
  if (rest.length === 0) return nothing;
  return html`<h3>Held against the transcript</h3><ul class="statements">${rest.map((h) => html`<li><div class="scales">
    <section class="pan"><p>${verdict(h)}</p><blockquote class="doc" dir="auto">${said(h.quotation.span.exact)}</blockquote><p class="small">${cast.cite(h.uri, h.quotation.span)}${h.quotation.speakerName ? html`, <b>${name(h.quotation.speakerName)}</b>` : nothing}</p></section>
    ${official(h, cast)}</div></li>`)}</ul>`;
}
