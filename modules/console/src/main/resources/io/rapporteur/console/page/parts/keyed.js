/** A list whose elements stay with their keys: focus and what a screen reader holds stay where they are. */
import { render } from "/page/lib/lit-html.js";

export class Keyed {
  /** @type {Map<string, HTMLElement>} */ #elements = new Map();

  /**
   * @param {HTMLElement} parent whose children this list alone makes
   * @param {string} tag of each child
   */
  constructor(parent, tag) {
    this.parent = parent;
    this.tag = tag;
  }

  /**
   * Makes the children those of the items, in their order.
   * @template T
   * @param {{key: string, item: T, index: number}[]} items
   * @param {(element: HTMLElement, item: T, index: number) => unknown} draw sets attributes, gives the template
   */
  show(items, draw) {
    const keep = new Set(items.map((i) => i.key));
    for (const [key, element] of this.#elements) {
      if (!keep.has(key)) {
        element.remove();
        this.#elements.delete(key);
      }
    }
    let next = this.parent.firstElementChild;
    for (const { key, item, index } of items) {
      let element = this.#elements.get(key);
      if (!element) {
        element = document.createElement(this.tag);
        this.#elements.set(key, element);
      }
      render(draw(element, item, index), element);
      if (element === next) next = next.nextElementSibling;
      else this.parent.insertBefore(element, next);
    }
  }

  /** The element of a key, where it is shown. */
  at(key) {
    return this.#elements.get(key) ?? null;
  }
}
