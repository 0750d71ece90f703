/** A story: what is disputed first, then the rest of the ledger, when, who said what, and who told it. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { go, here, toDocument, toStory, update } from "../core/app.js";
import { counted, full, named } from "../core/format.js";
import { follow } from "../core/live.js";
import { Load } from "../core/load.js";
import { shown } from "../parts/states.js";
import { dots, name, said } from "../parts/small.js";
import { stepIn } from "../parts/steps.js";
import { Casting } from "./cast.js";
import { disputes, ledger } from "./ledger.js";
import { statements, transcript } from "./said.js";
import { sources } from "./sources.js";
import { timeLine } from "./timeline.js";

/** @returns {import("../core/app.js").View} */
export function storyView() {
  const load = new Load();
  let id = "";
  let changed = false;
  let unfollow = () => {};

  async function query() {
    changed = false;
    const page = await load.run((signal) => get(`stories/${encodeURIComponent(id)}`, {}, signal), { clear: true });
    const merged = load.error?.body?.mergedInto;
    if (!page && merged) go(toStory(merged), { replace: true });
  }

  /** How it stands with the story, after a time of hearing nothing. */
  async function look() {
    const page = await load.done;
    if (!page || page !== load.value) return;
    try {
      const now = await get(`stories/${encodeURIComponent(id)}`);
      if (page !== load.value) return;
      if (now.documents.length < page.documents.length) void query();
      else hear("story", now.summary);
    } catch (e) {
      if (page === load.value && [404, 410].includes(e.status)) hear("storyGone", { id, mergedInto: e.body.mergedInto });
    }
  }

  function hear(kind, data) {
    if (kind === "resync") return void look();
    if (kind === "story" && data.id === id && data.updated !== load.value?.summary.updated) changed = true;
    else if (kind === "storyGone" && data.id === id) {
      if (data.mergedInto) return go(toStory(data.mergedInto), { replace: true });
      load.value = null;
      load.error = Object.assign(new Error("All of its documents were withdrawn, or went to other stories."), { title: "This story is no more" });
    } else if (kind === "withdrawn" && load.value?.record.members.some((m) => m.uri === data.uri)) void query();
    else return;
    update();
  }

  return {
    title: "Story",
    arrive(url) {
      const now = decodeURIComponent(url.pathname.slice("/s/".length));
      if (id === "") unfollow = follow({}, hear);
      if (now === id) return;
      id = now;
      void query();
    },
    leave() {
      unfollow();
      id = "";
    },
    draw: () => html`<div class="page story">
      ${changed ? html`<p class="note care" role="status">This story changed. <button type="button" @click=${query}>Show it as it is now <kbd aria-hidden="true">p</kbd></button></p>` : nothing}
      ${shown(load, page)}</div>`,
    keys: {
      j: ["next passage", () => stepIn(".story a.passage", 1)],
      k: ["passage before", () => stepIn(".story a.passage", -1)],
      o: ["open the passage", () => /** @type {HTMLElement} */ (document.activeElement)?.click()],
      u: ["back to the stories", () => go("/stories")],
      p: ["show it as it is now", query],
      m: ["its documents in the Wire", () => go(`/wire?story=${encodeURIComponent(id)}`)],
      "/": ["search stories", () => go("/stories")],
    },
  };
}

function page({ record: s, summary, documents, lookAlikes, silent }) {
  const cast = new Casting(s, documents);
  const contested = disputes(s, cast);
  return html`
    <header><p class="kicker">${full(s.begin)}${s.end && full(s.end) !== full(s.begin) ? html` <span class="dim">to</span> ${full(s.end)}` : nothing}</p>
      <h1 class="headline" dir="auto" lang=${s.language || nothing}>${said(s.headline || s.id, s.language)}</h1>
      <p class="meta"><span>${dots(s.witnesses, summary.carriers)}</span> <b>${counted(s.documents, "document")}</b>
        <span>${counted(s.witnesses, "witness", "witnesses")}, ${counted(summary.carriers, "carrier")}</span>
        <span class="dim">${s.language ? named.language(s.language) : nothing}</span>
        <a href="/wire?story=${encodeURIComponent(s.id)}">its documents in the Wire</a></p>
      <nav class="contents" aria-label="Parts of this story">${[["disputed", "Disputed"], ["figures", "Figures"], ["said", "Said"], ["times", "Time line"], ["sources", "Sources"], ["about", "About"]].map(([to, t]) => html`<a href="#${to}">${t}</a>`)}</nav></header>
    <section id="disputed" aria-labelledby="h-disputed"><h2 id="h-disputed">Disputed <span class="num dim">${contested.length || nothing}</span></h2>
      ${contested.length ? contested : html`<p class="note good">Nothing is disputed among what could be compared.</p>`}</section>
    <section id="figures" aria-labelledby="h-figures"><h2 id="h-figures">Figures side by side</h2>${ledger(s, cast)}</section>
    <section id="said" aria-labelledby="h-said"><h2 id="h-said">Said</h2>${statements(s, cast)}${transcript(s, cast)}</section>
    <section id="times" aria-labelledby="h-times"><h2 id="h-times">Time line</h2>${timeLine(s, cast)}</section>
    <section id="sources" aria-labelledby="h-sources"><h2 id="h-sources">Sources</h2>${sources(s, cast, silent)}</section>
    <section id="about" aria-labelledby="h-about"><h2 id="h-about">About</h2>
      <ul class="about">${s.entities.slice(0, 40).map((e) => html`<li><a href="/wire?q=${encodeURIComponent(`entity:"${e.uri}"`)}">${said(e.name)}</a> <span class="dim small">${e.type}, in ${counted(e.documents, "document")}</span>
        ${e.names.length > 1 ? html`<span class="small dim">also ${e.names.filter((n) => n !== e.name).slice(0, 5).map((n, i) => html`${i ? ", " : ""}${said(n)}`)}</span>` : nothing}</li>`)}</ul></section>
    ${lookAlikes.length ? html`<section aria-labelledby="h-others"><h2 id="h-others">Look-alikes, and why they are other stories</h2>
      <ul class="about">${lookAlikes.map((l) => html`<li><a href=${toStory(l.story)}>${l.headline ? said(l.headline) : html`<code>${name(l.story)}</code>`}</a> <span class="dim small">${name(l.why)}</span></li>`)}</ul></section>` : nothing}`;
}

/** A link to a passage of a document. */
export function toPassage(uri, span, text) {
  return html`<a class="passage" href=${toDocument(uri, span ? { hl: `${span.start}-${span.end}` } : {})}>${text}</a>`;
}

