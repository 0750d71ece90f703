/** Of thousands of rows those that can be seen, and a few around them; all rows of one height. */
import { Keyed } from "../parts/keyed.js";

const AROUND = 6;

export class Virtual {
  /** @type {HTMLElement | null} */ #scroller = null;
  /** @type {Keyed | null} */ #list = null;
  #height = 60;
  #inner = document.createElement("div");

  /**
   * @param {(element: HTMLElement, row: any, index: number) => unknown} draw
   * @param {() => void} scrolled called when the user scrolls
   */
  constructor(draw, scrolled) {
    this.draw = draw;
    this.scrolled = scrolled;
    this.#inner.className = "rows";
  }

  /**
   * Shows the rows around where the element is scrolled to.
   * @param {HTMLElement | null} element with role feed, empty, scrolling
   * @param {any[]} rows
   */
  show(element, rows) {
    if (!element) return;
    if (element !== this.#scroller) this.#attach(element);
    const first = Math.max(0, Math.floor(element.scrollTop / this.#height) - AROUND);
    const seen = Math.ceil((element.clientHeight || 600) / this.#height);
    const items = rows.slice(first, first + seen + 2 * AROUND).map((row, i) => ({ key: row.uri, item: row, index: first + i }));
    this.#inner.style.blockSize = `${rows.length * this.#height}px`;
    this.#inner.style.paddingBlockStart = `${first * this.#height}px`;
    this.#list?.show(items, this.draw);
  }

  #attach(element) {
    this.#scroller = element;
    element.append(this.#inner);
    this.#list ??= new Keyed(this.#inner, "article");
    const measure = () => {
      this.#height = parseFloat(getComputedStyle(element).getPropertyValue("--row")) || 60;
    };
    measure();
    new ResizeObserver(() => {
      measure();
      this.scrolled();
    }).observe(element);
    element.addEventListener("scroll", () => this.scrolled(), { passive: true });
  }

  get atTop() {
    return !this.#scroller || this.#scroller.scrollTop < this.#height / 2;
  }

  /** Whether fewer than two screens are left below. */
  nearEnd(rows) {
    const s = this.#scroller;
    return !!s && s.scrollTop + 3 * s.clientHeight > rows.length * this.#height;
  }

  toTop() {
    if (this.#scroller) this.#scroller.scrollTop = 0;
  }

  /** Scrolls so far that a row is seen. @param {number} index */
  reveal(index) {
    const s = this.#scroller;
    if (!s || index < 0) return;
    const top = index * this.#height;
    if (top < s.scrollTop) s.scrollTop = top;
    else if (top + this.#height > s.scrollTop + s.clientHeight) s.scrollTop = top + this.#height - s.clientHeight;
  }

  /** Puts the focus on a row that is shown. */
  focus(uri) {
    this.#list?.at(uri)?.focus({ preventScroll: true });
  }

  get focused() {
    return !!this.#scroller && this.#scroller.contains(document.activeElement) && document.activeElement !== this.#scroller;
  }
}
