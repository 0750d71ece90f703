/** The Wire: what arrives, filtered; the list stays still while somebody reads in it. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { afterDraw, eachDraw, go, here, say, toDocument, update } from "../core/app.js";
import { follow, state as streamState } from "../core/live.js";
import { Load } from "../core/load.js";
import { counted } from "../core/format.js";
import { announcing, isRead, mark, markEach } from "../core/local.js";
import { bones, failed } from "../parts/states.js";
import { facetList } from "./facets.js";
import { Feed } from "./feed.js";
import { upTo } from "./pages.js";
import { asked, streamed, with_ } from "./filters.js";
import { drawRow } from "./row.js";
import { bar, chips, none, statusLine } from "./frame.js";
import { Peek } from "./peek.js";
import { Virtual } from "./virtual.js";

const PAGE = 100;
const FACETS_EVERY = 5000;
const PATIENCE = 1000;

/** Whether two answers have the same documents on the first page, and as many. */
const isSame = (a, b) => a.total === b.total && b.hits.every((row, i) => row.uri === a.hits[i]?.uri && row.offset === a.hits[i].offset);

/** @returns {import("../core/app.js").View & Record<string, any>} */
export function wireView() {
  const feed = new Feed();
  const first = new Load();
  const peek = new Peek();
  let filter = "";
  let held = false; // by the user: p
  let more = false;
  let facets = null;
  let facetTimer = 0;
  let catching = false;
  let again = false; // something was missed while that was asked for
  let sent = false; // the first page is on its way, or there
  let listens = () => {};
  let unfollow = () => {};
  const virtual = new Virtual((element, row, index) => drawRow(element, row, {
    index, size: feed.rows.length, selected: row.uri === selected(), search: here().search, carriers: row.carriers ?? 0,
  }), scrolled);
  let toldWhy = "";
  let scrolling = 0;
  let revealing = false; // the selected row is on its way into view

  const selected = () => here().searchParams.get("at");
  /** Whether what comes belongs to the top of the list. */
  const live = () => !here().searchParams.has("to") && (asked(here()).sort || "arrived") === "arrived";
  const why = () => (held ? "you pressed p" : !virtual.atTop ? "you scrolled" : virtual.focused ? "you are reading the list" : "");

  const reading = () => revealing || why() !== "";

  // while scrolling the rows alone are drawn, the rest when it has something else to say
  function scrolled() {
    if (why() !== toldWhy) update();
    else scrolling ||= requestAnimationFrame(() => {
      scrolling = 0;
      drawn();
    });
  }

  /** Asks for the first page, once, when the stream tells what comes after it; one that is slow to open is not waited for. */
  async function load() {
    const at = selected();
    sent = false;
    const listening = new Promise((done) => (listens = () => done(undefined)));
    setTimeout(listens, PATIENCE);
    const asking = filter;
    const page = async (signal) => {
      await listening;
      if (asking !== filter) throw new DOMException("nobody looks any more", "AbortError");
      sent = true;
      feed.asking();
      return upTo(at, { ...asked(here()), fresh: true }, PAGE, signal);
    };
    const answer = await first.run(page, { clear: true });
    if (!answer) return;
    feed.begin(answer);
    facets = answer.facets;
    // what repeats another one may become known only now
    if (asked(here()).folded) countAgain();
    virtual.toTop();
    if (feed.indexOf(at) >= 0) {
      revealing = true;
      afterDraw(() => {
        revealing = false;
        virtual.reveal(feed.indexOf(at));
        drawn();
      });
    }
    update();
  }

  /** What came unheard comes in now, as if it had been told; what is told meanwhile is counted anew a little later. */
  async function catchUp() {
    again = true;
    if (catching) return;
    catching = true;
    while (again) {
      again = false;
      await first.done;
      if (first.error) {
        void load();
        listens();
      } else await ask();
    }
    catching = false;
    update();
  }

  async function ask() {
    const asking = filter;
    feed.asking();
    const answer = await get("documents", { ...asked(here()), fresh: true, limit: PAGE }).catch(() => null);
    if (!answer || asking !== filter || !first.value) return;
    const same = isSame(first.value, answer);
    feed.again(answer, { live: live(), reading: reading(), selected: selected() });
    first.value = answer;
    if (!same) countAgain();
  }

  async function loadMore() {
    if (more || !feed.next) return;
    more = true;
    try {
      feed.append(await get("documents", { ...asked(here()), after: feed.next, limit: 200 }));
    } catch {
      feed.next = null;
    }
    more = false;
    update();
  }

  // The server may have counted what it tells of only later, which is then counted twice for a while: each thing told
  // leads to another count, and the last is of all that was told.
  function countAgain() {
    if (facetTimer) return;
    facetTimer = window.setTimeout(async () => {
      facetTimer = 0;
      // that a document repeats another one is known later than the document
      const asking = filter;
      const whole = asked(here()).folded && !reading();
      if (whole) feed.asking();
      const answer = await get("documents", { ...asked(here()), facets: "all", fresh: true, limit: whole ? PAGE : 1 }).catch(() => null);
      if (!answer || asking !== filter) return;
      if (whole) feed.again(answer, { live: live(), reading: reading(), selected: selected() });
      facets = answer.facets;
      feed.total = answer.total;
      feed.approximate = answer.approximate;
      update();
    }, FACETS_EVERY);
  }

  function hear(kind, data) {
    if (kind === "rows") {
      if (live()) feed.came(data.rows, reading());
      feed.skipped += data.skipped;
      feed.total += data.skipped;
      countAgain();
    } else if (kind === "counts") feed.rate = data.rate;
    else if (kind === "gap") {
      feed.skipped += data.skipped;
      feed.total += data.skipped;
      countAgain();
    } else if (kind === "state" && data === "lost") listens();
    else if (kind === "resync") {
      if (sent) void catchUp();
      else listens();
      void peek.look();
    } else if (kind === "withdrawn") {
      feed.withdrawn(data.uri);
      peek.withdrawn(data.uri);
      countAgain();
    }
    update();
  }

  function arrive(url) {
    const now = JSON.stringify(asked(url));
    if (now !== filter) {
      filter = now;
      held = false;
      unfollow();
      feed.skipped = 0;
      feed.shown = 0;
      void load();
      unfollow = follow(streamed(asked(url)), hear);
    }
    peek.show(selected());
  }

  function select(uri, focus = true) {
    go(with_(here(), "at", uri), { replace: true });
    if (!uri) return;
    virtual.reveal(feed.indexOf(uri));
    drawn();
    if (focus) virtual.focus(uri);
  }

  function step(by) {
    const at = feed.indexOf(selected());
    const next = Math.min(feed.rows.length - 1, Math.max(0, at < 0 ? 0 : at + by));
    if (feed.rows[next]) select(feed.rows[next].uri);
  }

  function resume() {
    held = false;
    // out of the rows, so that new ones may come in, but not out of the list
    if (document.activeElement?.closest(".list")) document.getElementById("feed")?.focus({ preventScroll: true });
    virtual.toTop();
    feed.release();
    update();
  }

  function markAll() {
    const unread = feed.rows.map((r) => r.uri).filter((uri) => !isRead(uri));
    markEach(unread, true);
    say(`${counted(unread.length, "document")} marked read`, unread.length ? () => { markEach(unread, false); update(); } : undefined);
  }

  function open(uri = selected()) {
    if (!uri) return;
    mark(uri);
    const search = here().search;
    go(toDocument(uri, search ? { from: search } : {}));
  }

  function click(event) {
    const item = event.target.closest?.("article[data-uri]");
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!matchMedia("(min-width: 80rem)").matches) return void (event.target.closest("a") ? undefined : open(item.dataset.uri));
    event.preventDefault();
    mark(item.dataset.uri);
    select(item.dataset.uri);
  }

  function drawn() {
    const element = document.getElementById("feed");
    virtual.show(element, feed.rows);
    if (virtual.nearEnd(feed.rows)) void loadMore();
  }

  function list() {
    if (first.error && first.error.status !== 401) return first.error.status === 400 ? nothing : failed(first.error, first.again);
    if (first.value === null) return first.slow ? bones() : nothing;
    return feed.rows.length === 0 ? none(first.value) : nothing;
  }

  return {
    title: "Wire",
    fixed: true,
    arrive(url) {
      eachDraw.add(drawn);
      arrive(url);
    },
    leave() {
      eachDraw.delete(drawn);
      unfollow();
      clearTimeout(facetTimer);
      facetTimer = 0;
      filter = "";
    },
    draw() {
      const paused = why();
      toldWhy = paused;
      return html`<h1 class="hidden">Wire</h1><div class="wire">
        <div class="over">${bar(first)}${chips()}</div>
        <aside class="facets" aria-label="Filters"><details ?open=${matchMedia("(min-width: 52rem)").matches}><summary>Filters</summary>${facetList(facets)}</details></aside>
        <section class="list" aria-label="Documents">
          ${statusLine({ feed, paused, held, streamState, resume, hold: () => { held = true; update(); } })}
          ${announcing() ? html`<p class="hidden" role="status">${counted(feed.shown, "new document")} since this list was opened</p>` : nothing}
          ${list()}
          <div id="feed" role="feed" aria-label="Documents, newest first" aria-busy=${first.busy || catching} tabindex="0" ?hidden=${feed.rows.length === 0}
            @click=${click} @dblclick=${(e) => open(e.target.closest("article")?.dataset.uri)} @focusin=${update} @focusout=${update}></div>
        </section>
        <aside class="peek" aria-label="Selected document">${peek.draw()}</aside>
      </div>`;
    },
    keys: {
      j: ["next document", () => step(1)],
      k: ["previous document", () => step(-1)],
      ArrowDown: ["next document", () => step(1)],
      ArrowUp: ["previous document", () => step(-1)],
      Home: ["newest", () => feed.rows[0] && select(feed.rows[0].uri)],
      End: ["oldest that is loaded", () => feed.rows.length && select(feed.rows[feed.rows.length - 1].uri)],
      o: ["open in the reader", () => open()],
      Enter: ["open in the reader", () => open()],
      m: ["mark read or unread", () => selected() && (mark(selected(), !isRead(selected())), update())],
      M: ["mark all that are loaded read", markAll],
      u: ["leave the selection", () => { select(""); resume(); }],
      p: ["pause, resume", () => (why() ? resume() : ((held = true), update()))],
      "/": ["search", () => document.getElementById("q")?.focus()],
    },
  };
}
