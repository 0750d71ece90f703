/** Stories: what is told by several, those that are disputed marked. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { go, here, toStory, update } from "../core/app.js";
import { count, counted } from "../core/format.js";
import { follow } from "../core/live.js";
import { Load } from "../core/load.js";
import { empty, failed, shown } from "../parts/states.js";
import { dots, name, said, when } from "../parts/small.js";
import { focusIn, stepIn } from "../parts/steps.js";

/** @returns {import("../core/app.js").View} */
export function storiesView() {
  const load = new Load();
  let unfollow = () => {};
  let filter = null;
  let newer = new Set();
  let failure = null;

  const ask = () => Object.fromEntries(["q", "disputed", "sort"].map((n) => [n, here().searchParams.get(n) ?? ""]));
  const set = (n, v) => {
    const url = here();
    if (v) url.searchParams.set(n, v);
    else url.searchParams.delete(n);
    return url.pathname + url.search;
  };

  function query(clear) {
    newer = new Set();
    void load.run((signal) => get("stories", { ...ask(), limit: 50 }, signal), { clear });
  }

  async function more() {
    try {
      const next = await get("stories", { ...ask(), after: load.value.next, limit: 50 });
      const there = new Set(load.value.stories.map((s) => s.id));
      load.value = { ...next, stories: load.value.stories.concat(next.stories.filter((s) => !there.has(s.id))) };
      for (const s of next.stories) newer.delete(s.id);
    } catch (e) {
      failure = e;
    }
    update();
  }

  /** What happened while nobody listened. */
  async function look() {
    await load.done;
    const before = load.value;
    const now = await get("stories", { ...ask(), limit: 50 }).catch(() => null);
    if (!now || !before || before !== load.value) return;
    const found = new Map(now.stories.map((s) => [s.id, s]));
    const last = before.stories.findLastIndex((s) => found.get(s.id)?.updated === s.updated);
    before.stories = before.stories.filter((s, at) => at > last || found.has(s.id));
    before.total = now.total;
    now.stories.forEach((s) => hear("story", s));
    update();
  }

  function hear(kind, data) {
    if (kind === "resync") return void look();
    if (!load.value) return;
    if (kind === "story") {
      const at = load.value.stories.findIndex((s) => s.id === data.id);
      // what is shown stays in its place and is brought up to date there
      if (at >= 0) load.value.stories[at] = data;
      else newer.add(data.id);
    } else if (kind === "storyGone") {
      load.value.stories = load.value.stories.filter((s) => s.id !== data.id);
      newer.delete(data.id);
    } else return;
    update();
  }

  return {
    title: "Stories",
    arrive() {
      const now = JSON.stringify(ask());
      if (filter === null) unfollow = follow({}, hear);
      if (now !== filter) query(true);
      filter = now;
    },
    leave() {
      unfollow();
      filter = null;
    },
    draw: () => html`<div class="head"><h1>Stories</h1>
        <p role="status">${load.value ? counted(load.value.total, "story", "stories") : nothing}</p>
        <form class="search end" role="search" @submit=${(e) => { e.preventDefault(); go(set("q", e.target.elements.q.value.trim())); }}>
          <label class="hidden" for="q">Search stories</label><input id="q" name="q" type="search" .value=${ask().q} placeholder="Headline, name, source" dir="auto">
          <label class="hidden" for="sort">Order</label><select id="sort" @change=${(e) => go(set("sort", e.target.value))}>
            ${[["", "last changed"], ["documents", "most documents"], ["disputes", "most disputes"]].map(([v, t]) => html`<option value=${v} ?selected=${ask().sort === v}>${t}</option>`)}</select>
          <a class="button" href=${set("disputed", ask().disputed ? "" : "true")} aria-current=${ask().disputed ? "true" : nothing}>Disputed only</a>
          <span class="new">${newer.size ? html`<button type="button" class="primary" @click=${() => query(false)}>${count(newer.size)} new</button>` : nothing}</span>
        </form></div>
      <div class="page">${shown(load, (v) => v.stories.length === 0
        ? empty(ask().q || ask().disputed ? "No story matches" : "No stories yet", ask().q || ask().disputed ? html`<a href="/stories">Show all</a>`
          : html`Documents that tell of one event are drawn together by <code class="command">rapporteur run relate</code>`)
        : html`<ul class="stories">${v.stories.map(row)}</ul>
          ${v.next ? html`<p><button type="button" @click=${more}>More</button></p>` : nothing}${failure ? failed(failure, more) : nothing}`)}</div>`,
    keys: {
      j: ["next story", () => stepIn(".stories a.open", 1)],
      k: ["previous story", () => stepIn(".stories a.open", -1)],
      o: ["open it", () => focusIn(".stories a.open")?.click()],
      m: ["disputed only, or all", () => go(set("disputed", ask().disputed ? "" : "true"))],
      u: ["to the Wire", () => go("/wire")],
      p: ["let in what is new", () => query(false)],
      "/": ["search", () => document.getElementById("q")?.focus()],
    },
  };
}

function row(s) {
  return html`<li><div class="at">${s.end ? when(s.end) : html`<span title="None of its documents has a time">changed</span> ${when(s.updated)}`}</div><div class="what">
    <h2><a class="open" href=${toStory(s.id)} lang=${s.language || nothing} dir="auto">${said(s.headline || s.id, s.language)}</a></h2>
    <p class="meta">${s.disputes ? html`<span class="chip bad">${counted(s.disputes, "dispute")}</span>` : nothing}
      <span>${dots(s.witnesses, s.carriers)} <span class="num">${counted(s.documents, "document")}, ${counted(s.witnesses, "witness", "witnesses")}</span></span>
      <span class="dim">${s.sources.slice(0, 4).map((x, i) => html`${i ? " · " : ""}${name(x)}`)}${s.sources.length > 4 ? ` and ${s.sources.length - 4} more` : ""}</span></p>
    <p class="meta dim">${s.entities.slice(0, 6).map((e) => html`<span>${said(e.name)}</span>`)}</p></div></li>`;
}
