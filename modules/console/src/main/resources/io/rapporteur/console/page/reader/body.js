/**
 * The text of a document. It is put down once, as plain text by paragraph; what is marked in it is painted over it as
 * ranges (CSS Custom Highlight API), so that no mark-up cuts into words, joins or directions.
 */
import { html, nothing } from "/page/lib/lit-html.js";
import { afterDraw, update } from "../core/app.js";
import { count } from "../core/format.js";
import { harmless, languageOf, turnsIn, unitsOf } from "../core/text.js";
import { paint, unpaint } from "./paint.js";

/** UTF-16 units shown at first: a line of 5 MB would take the browser seconds to lay out. */
const MOST = 200_000;
const LONGEST = 20_000;
const FRAMES = 4;

export class Body {
  #record = null;
  #most = MOST;
  #element = document.createElement("div");
  #units = (n) => n;
  /** @type {{node: Text, start: number, end: number}[]} */ #pieces = [];
  #painted = "";

  /** @param {string} id of the element */
  constructor(id) {
    this.#element.id = `body-${id}`;
    this.#element.className = "body doc";
  }

  /** Takes text and paint away at once: the document was withdrawn, or another comes. */
  clear() {
    this.#record = null;
    this.#most = MOST;
    this.#pieces = [];
    this.#painted = "";
    this.#element.replaceChildren();
    unpaint();
  }

  /**
   * @param {any} record
   * @param {import("./layers.js").Layer[]} layers
   * @param {{only?: string[], focus?: {start: number, end: number} | null}} how only: layers that are painted
   */
  draw(record, layers, { only = [], focus = null } = {}) {
    if (record !== this.#record) this.#put(record);
    const state = JSON.stringify([only, focus, this.#most]);
    if (state !== this.#painted) {
      this.#painted = state;
      afterDraw(() => this.#paint(layers, only, focus));
    }
    const turns = turnsIn(record.body);
    const rest = record.body.length - this.#most;
    return html`
      ${turns ? html`<p class="note care">This text has marks that turn the direction of writing (${turns}). They are shown as ⇄ and do not act.</p>` : nothing}
      ${this.#element}
      ${rest > 0 ? html`<p class="note">${count(rest)} more characters. <button type="button" @click=${() => {
        this.#most += MOST * 5;
        this.#put(record);
        this.#painted = "";
        update();
      }}>Show more</button></p>` : nothing}`;
  }

  #put(record) {
    this.#record = record;
    this.#painted = "";
    this.#units = unitsOf(record.body);
    this.#pieces = [];
    const text = record.body.slice(0, this.#most);
    const parts = [];
    let start = 0;
    for (const paragraph of text.split(/(?<=\n\n)/u)) {
      for (let from = 0; from < paragraph.length; from += LONGEST) {
        const piece = paragraph.slice(from, from + LONGEST);
        const p = document.createElement("p");
        p.dir = "auto";
        p.tabIndex = -1;
        const lang = languageOf(piece, record.language);
        if (lang) p.lang = lang;
        const node = document.createTextNode(harmless(piece));
        p.append(node);
        parts.push(p);
        this.#pieces.push({ node, start: start + from, end: start + from + piece.length });
      }
      start += paragraph.length;
    }
    this.#element.replaceChildren(...parts);
  }

  #paint(layers, only, focus) {
    const byPaint = new Map();
    for (const { name, marks } of layers) {
      if (!only.includes(name)) continue;
      for (const mark of marks) {
        const ranges = byPaint.get(mark.paint) ?? [];
        ranges.push(...this.#ranges(mark.start, mark.end));
        byPaint.set(mark.paint, ranges);
      }
    }
    if (focus) byPaint.set("focus", this.#ranges(focus.start, focus.end));
    paint(byPaint);
  }

  /** The ranges of a span: one, or one for each paragraph that it runs through. */
  #ranges(start, end) {
    const from = this.#units(start);
    const to = this.#units(end);
    const ranges = [];
    for (let i = this.#first(from); i < this.#pieces.length && this.#pieces[i].start < to; i++) {
      const { node, start: at, end: until } = this.#pieces[i];
      if (until <= from) continue;
      const range = document.createRange();
      range.setStart(node, Math.max(0, from - at));
      range.setEnd(node, Math.min(until, to) - at);
      if (!range.collapsed) ranges.push(range);
    }
    return ranges;
  }

  #first(unit) {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#pieces[mid].end <= unit) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  /** Scrolls to a span and gives its paragraph the focus. */
  reveal({ start, end }, focus = true) {
    const [range] = this.#ranges(start, Math.max(end, start + 1));
    const p = range?.startContainer.parentElement;
    if (!p) return;
    if (focus) p.focus({ preventScroll: true });
    this.#scrollTo(range, p, FRAMES);
  }

  /** Again in the next frames: what is not in view yet has an estimated height, and moves what is below when it gets its own. */
  #scrollTo(range, p, frames) {
    if (!p.isConnected) return;
    const box = range.getBoundingClientRect();
    // what scrolls is the text beside its lists, or, on a narrow page, all of the view
    let scroller = /** @type {HTMLElement} */ (p);
    while (scroller.parentElement && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement;
    const view = scroller.getBoundingClientRect();
    if (box.top < view.top + 40 || box.bottom > view.bottom - 40) scroller.scrollTop += box.top - view.top - view.height / 3;
    if (frames > 0) requestAnimationFrame(() => this.#scrollTo(range, p, frames - 1));
  }

  /** The code point under a click, or -1. @param {MouseEvent} event */
  at(event) {
    const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    const piece = place && this.#pieces.find((p) => p.node === place.offsetNode);
    if (!piece || !this.#record) return -1;
    let points = 0;
    for (const _ of this.#record.body.slice(0, piece.start + place.offset)) points++;
    return points;
  }
}
