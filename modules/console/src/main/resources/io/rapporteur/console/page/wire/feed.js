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
  approximate = false;
  /** Rows not sent, because more came than a person can read. */
  skipped = 0;
  shown = 0;
  rate = 0;
  /** @type {string | null} */ next = null;
  #uris = new Set();
  /** Came since the first page was asked for, so that its answer may not have them. @type {Set<string>} */ #since = new Set();

  /** The first page is asked for now. */
  asking() {
    this.#since = new Set();
  }

  /** The first page of an answer, below what came in the meantime. */
  begin({ hits, total, next, approximate }) {
    const since = this.#missing(hits);
    this.rows = since.concat(hits);
    this.#uris = new Set(this.rows.map((r) => r.uri));
    this.waiting = [];
    this.total = total + since.length;
    this.approximate = approximate;
    this.next = next;
  }

  /**
   * The first page once more. While somebody reads, what is there stays in its place, and only what the answer should have
   * and has not goes.
   * @param {{live: boolean, reading: boolean, selected: string | null}} how live: new rows belong to the top; reading: nothing
   *     may move; selected: stays in the list, also where the first page does not have it
   */
  again(answer, { live, reading, selected }) {
    const found = new Map(answer.hits.map((r) => [r.uri, r]));
    const last = this.rows.findLastIndex((r) => found.get(r.uri)?.offset === r.offset);
    if (last < 0 || (!reading && !(this.indexOf(selected) > last))) return this.begin(answer);
    const since = this.#missing(answer.hits).length;
    for (const { uri } of this.waiting.concat(this.rows.slice(0, last))) {
      if (!found.has(uri) && !this.#since.has(uri)) this.withdrawn(uri);
    }
    if (live) this.came(answer.hits.toReversed(), reading);
    this.total = answer.total + since;
    this.approximate = answer.approximate;
  }

  /** Rows that came since the answer was asked for and that it has not. */
  #missing(hits) {
    const found = new Set(hits.map((r) => r.uri));
    return this.waiting.concat(this.rows).filter((r) => this.#since.has(r.uri) && !found.has(r.uri));
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
      this.#since.add(row.uri);
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
    this.#since.delete(uri);
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
