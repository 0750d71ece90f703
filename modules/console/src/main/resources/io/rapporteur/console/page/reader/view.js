/** The Reader: one document, its layers, the lists beside it, and why it is where it is. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { afterDraw, go, here, toStory, update } from "../core/app.js";
import { follow } from "../core/live.js";
import { Load } from "../core/load.js";
import { isRead, mark } from "../core/local.js";
import { name } from "../parts/small.js";
import { shown } from "../parts/states.js";
import { Body } from "./body.js";
import { entryAt, layersOf } from "./layers.js";
import { sidePanel, SIDES } from "./sides.js";
import { topMatter } from "./top.js";

const FIRST = ["entities", "figures", "quotations"];

/** @returns {import("../core/app.js").View} */
export function readerView() {
  const load = new Load();
  const body = new Body("reader");
  let uri = "";
  let layers = [];
  let lit = new Set(FIRST);
  /** @type {HTMLElement | null} */ let cameFrom = null;
  /** @type {(() => void) | null} */ let unfollow = null;
  let changed = false;

  const param = (name) => here().searchParams.get(name) ?? "";
  const focus = () => {
    const [start, end] = param("hl").split("-").map(Number);
    return end > start ? { start, end } : null;
  };

  async function arrive(url) {
    const to = url.searchParams.get("uri") ?? "";
    const on = url.searchParams.get("layers");
    lit = new Set(on === null ? FIRST : on.split(",").filter(Boolean));
    if (to !== uri) {
      uri = to;
      body.clear();
      changed = false;
      const page = await load.run((signal) => get("document", { uri }, signal), { clear: true });
      if (!page) return;
      layers = layersOf(page.record);
      mark(uri);
    }
    const at = focus();
    if (at && load.value) afterDraw(() => body.reveal(at, cameFrom !== null));
  }

  function withdrawn() {
    body.clear();
    load.value = null;
    load.error = Object.assign(new Error("This document was withdrawn. Its text is no longer shown or kept here."), { title: "Withdrawn" });
    update();
  }

  /** How it stands with the document, after a time of hearing nothing. */
  async function look() {
    const page = await load.done;
    if (!page || page !== load.value) return;
    try {
      const now = await get("document", { uri });
      if (page === load.value) changed ||= now.row.offset !== page.row.offset;
    } catch (e) {
      if (page === load.value && e.status === 404) withdrawn();
    }
    update();
  }

  function hear(kind, data) {
    if (kind === "withdrawn" && data.uri === uri) withdrawn();
    else if (kind === "resync") void look();
    else if (kind === "rows" && load.value && data.rows.some((r) => r.uri === uri && r.offset !== load.value.row.offset)) changed = true;
    else return;
    update();
  }

  /** @param {number} [version] of the text that the value is a place in */
  const set = (name, value, version = 0) => {
    const url = here();
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
    if (version) url.searchParams.set("v", String(version));
    return url.pathname + url.search;
  };

  /** To a passage; `back` leads from there to the entry. */
  function toSpan(span, event) {
    event?.preventDefault();
    cameFrom = event?.currentTarget ?? null;
    const to = set("hl", `${span.start}-${span.end}`, load.value?.record.version);
    if (to === location.pathname + location.search) body.reveal(span);
    else go(to, { replace: true });
  }

  function toList() {
    const from = param("from");
    go(`/wire${from}`);
  }

  function back() {
    if (cameFrom?.isConnected) {
      cameFrom.focus();
      cameFrom = null;
    } else toList();
  }

  function turn(name) {
    if (!lit.delete(name)) lit.add(name);
    go(set("layers", [...lit].join(",") || ","), { replace: true });
  }

  function pointed(event) {
    if (getSelection()?.toString()) return;
    const found = entryAt(layers.filter((l) => lit.has(l.name)), body.at(event));
    if (!found) return;
    go(set("side", found.key.split(":")[0]), { replace: true });
    afterDraw(() => {
      const entry = document.querySelector(`[data-key="${CSS.escape(found.key)}"]`);
      entry?.scrollIntoView({ block: "nearest" });
      entry?.classList.add("pointed");
      setTimeout(() => entry?.classList.remove("pointed"), 1500);
    });
  }

  const page = (value) => html`<div class="reader">
    <article class="text" aria-label="Document">
      ${changed ? html`<p class="note care" role="status">A newer version came. <button type="button" @click=${() => { uri = ""; void arrive(here()); }}>Show it</button></p>` : nothing}
      ${focus() && param("v") && param("v") !== String(value.record.version) ? html`<p class="note care">This address leads to a passage of version ${name(param("v"))}; what is shown is version ${value.record.version || "without a number"}, in which it may stand elsewhere.</p>` : nothing}
      ${topMatter(value, html`
        <a class="button" href="/wire${param("from")}">Back to the list <kbd aria-hidden="true">u</kbd></a>
        ${value.membership?.story ? html`<a class="button" href=${toStory(value.membership.story)}>Its story <kbd aria-hidden="true">s</kbd></a>` : nothing}`, 1)}
      <fieldset class="layers"><legend class="hidden">Layers</legend>${layers.map((l) => html`<button type="button" class="layer ${l.name}" aria-pressed=${lit.has(l.name) && l.marks.length > 0} ?disabled=${l.marks.length === 0}
        @click=${() => turn(l.name)}><span class="sample">${l.title}</span> <span class="num">${l.marks.length}</span></button>`)}</fieldset>
      <div @click=${pointed}>${body.draw(value.record, layers, { only: [...lit], focus: focus() })}</div>
    </article>
    <aside class="side" aria-label="What was read">
      <div class="tabs" role="group" aria-label="Lists">${SIDES.map(([name, title]) => html`<a href=${set("side", name)} aria-current=${(param("side") || "why") === name ? "true" : nothing}>${title}</a>`)}</div>
      ${sidePanel(param("side") || "why", value, toSpan)}
    </aside>
  </div>`;

  return {
    title: "Reader",
    arrive(url) {
      unfollow ??= follow({}, hear);
      void arrive(url);
    },
    leave() {
      unfollow?.();
      unfollow = null;
      body.clear();
      uri = "";
      changed = false;
    },
    draw: () => (here().searchParams.get("uri") ? html`<div class="page wide">${shown(load, page)}</div>` : html`<div class="page">No document is named in this address.</div>`),
    keys: {
      u: ["back to the list", toList],
      Escape: ["from the passage back to its entry", back],
      s: ["its story", () => load.value?.membership?.story && go(toStory(load.value.membership.story))],
      m: ["mark read or unread", () => mark(uri, !isRead(uri))],
      j: ["next entry beside the text", () => stepEntry(1)],
      k: ["entry before", () => stepEntry(-1)],
      o: ["to the passage", () => /** @type {HTMLElement} */ (document.activeElement)?.closest?.(".side a[data-span]")?.click()],
      "/": ["search the Wire", () => { go("/wire"); afterDraw(() => document.getElementById("q")?.focus()); }],
      ...Object.fromEntries(SIDES.map(([name, title], i) => [String(i + 1), [title, () => go(set("side", name), { replace: true })]])),
    },
  };
}

function stepEntry(by) {
  const all = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".side a[data-span]"))];
  const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}
