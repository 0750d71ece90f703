/** What is loaded from the server: waiting, there, or failed; the newest request wins. */
import { update } from "./app.js";

/**
 * @template T
 */
export class Load {
  /** @type {T | null} */ value = null;
  /** @type {Error | null} */ error = null;
  /** True after 200 ms of waiting: sooner a skeleton would only flicker. */
  slow = false;
  busy = false;
  #turn = 0;
  /** @type {AbortController | null} */ #abort = null;
  /** @type {(() => void) | null} */ #again = null;
  /** Ends with the newest request. @type {Promise<T | null>} */ done = Promise.resolve(null);

  /**
   * Loads; what stood before stays until the answer is there.
   * @param {(signal: AbortSignal) => Promise<T>} request
   * @param {{clear?: boolean}} [how] clear: what stood before is another thing
   * @returns {Promise<T | null>} null when it failed or was overtaken
   */
  run(request, { clear = false } = {}) {
    return (this.done = this.#run(request, clear));
  }

  async #run(request, clear) {
    const turn = ++this.#turn;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#again = () => void this.run(request, { clear });
    this.busy = true;
    this.error = null;
    if (clear) this.value = null;
    const timer = setTimeout(() => {
      this.slow = true;
      update();
    }, 200);
    update();
    try {
      const value = await request(this.#abort.signal);
      if (turn !== this.#turn) return null;
      this.value = value;
      return value;
    } catch (e) {
      if (turn === this.#turn) this.error = /** @type {Error} */ (e);
      return null;
    } finally {
      clearTimeout(timer);
      if (turn === this.#turn) {
        this.busy = false;
        this.slow = false;
        update();
      }
    }
  }

  /** Asks the same again. */
  again = () => this.#again?.();
}
