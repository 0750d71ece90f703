/** What is done with dead letters. First it is counted, then asked, then done: with the letters that were counted. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get, send } from "../core/api.js";
import { refocus, say, update } from "../core/app.js";
import { counted } from "../core/format.js";
import { can } from "../core/session.js";
import { failed } from "../parts/states.js";
import { name } from "../parts/small.js";

export class Deeds {
  /** @type {{place: string, kind: "replay" | "discard", what: any, counted?: any, error?: any, busy?: boolean} | null} */ #now = null;
  /** @type {Element | null} the button that asked */ #from = null;

  /** @param {() => void} done */
  constructor(done) {
    this.done = done;
  }

  forget() {
    this.#now = null;
  }

  /** @param {any} what ids, or a group @param {number} n how many @param {string} words @param {boolean} [one] */
  buttons(what, n, words, one = false) {
    const place = one ? "one" : "group";
    const off = !can("operator") || n === 0;
    return html`<button type="button" ?disabled=${off} @click=${(e) => this.#count(place, what, e.currentTarget)}>Replay ${words}…</button>
      <button type="button" class="grave" ?disabled=${off} @click=${(e) => this.#gather(place, what, e.currentTarget)}>Discard ${words}…</button>`;
  }

  draw(place) {
    const now = this.#now;
    if (!now || now.place !== place) return nothing;
    if (now.error) return failed(now.error);
    const cancel = html`<button type="button" @click=${() => { this.#now = null; refocus(this.#from); }}>Leave it</button>`;
    if (!now.counted) return html`<p class="note" role="status">Counting…</p>`;
    if (now.kind === "discard") {
      const n = now.counted.ids.length;
      return html`<form class="note care stack" @submit=${(e) => { e.preventDefault(); void this.#discard(now, e.target.elements.note.value.trim()); }}>
        <p><b class="num" data-count=${n}>${counted(n, "letter")}</b> ${n === 1 ? "is" : "are"} marked as dealt with, and never read.</p>
        <label>Why nobody wants ${n === 1 ? "it" : "them"} any more <input name="note" required maxlength="500" autocomplete="off"></label>
        <p class="row"><button class="grave" type="submit" ?disabled=${n === 0 || now.busy}>Discard ${n}</button>${cancel}</p></form>`;
    }
    const { count, left } = now.counted;
    return html`<div class="note care stack" role="status"><p><b class="num" data-count=${count}>${counted(count, "letter")}</b> ${count === 1 ? "goes" : "go"} back to where ${count === 1 ? "it" : "they"} came from.${left.length ? ` ${counted(left.length, "letter")} ${left.length === 1 ? "stays" : "stay"}:` : ""}</p>
      ${left.length ? html`<ul class="small">${left.slice(0, 5).map((l) => html`<li><code>${name(l.id)}</code> ${name(l.why)}</li>`)}</ul>` : nothing}
      <p class="row"><button type="button" class="primary" ?disabled=${count === 0 || now.busy} @click=${() => this.#replay(now)}>Replay ${count}</button>${cancel}</p></div>`;
  }

  #count(place, what, from) {
    this.#from = from;
    return this.#try({ place, kind: "replay", what }, async (now) => {
      now.counted = await send("POST", "dead-letters/replay", { ...what, dryRun: true });
    });
  }

  /** Those that would be discarded, so that no letter goes which came after they were counted. */
  #gather(place, what, from) {
    this.#from = from;
    return this.#try({ place, kind: "discard", what }, async (now) => {
      now.counted = { ids: what.ids ?? (await idsOf(what)) };
      refocus(".dead input[name=note]");
    });
  }

  #replay(now) {
    return this.#try(now, async () => {
      const done = await send("POST", "dead-letters/replay", { ids: now.counted.ids, dryRun: false });
      this.#now = null;
      say(`${counted(done.count, "letter")} replayed${done.left.length ? `, ${done.left.length} left` : ""}`);
      refocus(null);
      this.done();
    });
  }

  #discard(now, note) {
    return this.#try(now, async () => {
      const done = await send("POST", "dead-letters/discard", { ids: now.counted.ids, note });
      this.#now = null;
      say(`${counted(done.count, "letter")} discarded`);
      refocus(null);
      this.done();
    });
  }

  async #try(now, task) {
    // a second press comes before the button is drawn as one that waits
    if (now.busy) return;
    this.#now = now;
    now.busy = true;
    update();
    try {
      await task(now);
    } catch (e) {
      now.error = e;
    }
    now.busy = false;
    update();
  }
}

/** The path of a group's letters, values that are empty among them. */
export const of = (group) => `dead-letters?${new URLSearchParams(group)}`;

/** All letters of a group, page by page. */
async function idsOf(group) {
  const ids = [];
  let after = "";
  do {
    const page = await get(of({ ...group, limit: "200", ...(after ? { after } : {}) }));
    ids.push(...page.letters.map((l) => l.id));
    after = page.next;
  } while (after);
  return ids;
}
