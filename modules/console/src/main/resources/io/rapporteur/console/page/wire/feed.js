/**
 * The rows of the Wire, newest first, and those that wait. Nothing that is read moves: rows come in at the top, and only
 * while nobody reads.
 */
export const MOST = 10_000;

export class Feed {
  /** @type {any[]} */ rows = [];
  /** Came while paused, newest first. @type {any[]} */ waiting = [];
  /** Documents that match, according to the server and what came since. */
  total = 0;
  /** Rows not sent, because more came than a person can read. */
  skipped = 0;
  shown = 0;
  rate = 0;
  /** @type {string | null} */ next = null;
  #uris = new Set();

  /** The first page of an answer. */
  begin({ hits, total, next }) {
    this.rows = hits;
    this.#uris = new Set(hits.map((r) => r.uri));
    this.waiting = [];
    this.total = total;
    this.next = next;
  }

  /** Older rows, below those that are there. */
  append({ hits, next }) {
    const fresh = hits.filter((r) => !this.#uris.has(r.uri)).slice(0, MOST - this.rows.length);
    for (const r of fresh) this.#uris.add(r.uri);
    this.rows = this.rows.concat(fresh);
    this.next = this.rows.length >= MOST ? null : next;
  }

  /**
   * Rows that came, newest last. A document that is there stays in its place and is replaced by its newer version.
   * @param {any[]} rows
   * @param {boolean} reading nothing may move
   */
  came(rows, reading) {
    const fresh = [];
    for (const row of rows) {
      if (this.#uris.has(row.uri)) this.#replace(row);
      else {
        this.#uris.add(row.uri);
        fresh.push(row);
      }
    }
    fresh.reverse();
    this.total += fresh.length;
    this.shown += fresh.length;
    this.waiting = fresh.concat(this.waiting);
    if (!reading) this.release();
    else if (this.waiting.length > MOST) {
      for (const r of this.waiting.splice(MOST)) this.#uris.delete(r.uri);
    }
  }

  /** Lets in what waits. */
  release() {
    if (this.waiting.length === 0) return;
    this.rows = this.waiting.concat(this.rows);
    this.waiting = [];
    if (this.rows.length > MOST) {
      for (const r of this.rows.splice(MOST)) this.#uris.delete(r.uri);
      this.next = null;
    }
  }

  /** Takes a document out at once. */
  withdrawn(uri) {
    if (!this.#uris.delete(uri)) return;
    this.rows = this.rows.filter((r) => r.uri !== uri);
    this.waiting = this.waiting.filter((r) => r.uri !== uri);
    this.total = Math.max(0, this.total - 1);
  }

  /** Where a document stands, or -1. */
  indexOf(uri) {
    return uri && this.#uris.has(uri) ? this.rows.findIndex((r) => r.uri === uri) : -1;
  }

  #replace(row) {
    for (const list of [this.rows, this.waiting]) {
      const at = list.findIndex((r) => r.uri === row.uri);
      if (at >= 0) {
        const newer = row.version !== list[at].version || row.offset !== list[at].offset;
        list[at] = newer ? { ...row, corrected: true } : row;
      }
    }
  }
}
