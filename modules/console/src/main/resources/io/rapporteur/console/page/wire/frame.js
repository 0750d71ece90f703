/** What stands around the list of the Wire: search, filters in force, the state of the stream, and why there is nothing. */
import { html, nothing } from "/page/lib/lit-html.js";
import { count, counted, rate } from "../core/format.js";
import { go, here, say, update } from "../core/app.js";
import { saveSearch } from "../core/local.js";
import { harmless } from "../core/text.js";
import { empty } from "../parts/states.js";
import { name } from "../parts/small.js";
import { label } from "./facets.js";
import { active, asQuery, FACETS, titleOf, toggled, with_ } from "./filters.js";

/** Search, span of time, save. */
export function bar(load) {
  const url = here();
  const q = url.searchParams.get("q") ?? "";
  const error = load.error?.status === 400 ? load.error : null;
  return html`<form class="search" role="search" @submit=${(e) => {
    e.preventDefault();
    go(with_(here(), "q", e.target.elements.q.value.trim()));
  }}>
    <label class="hidden" for="q">Search, in the language of rules</label>
    <input id="q" name="q" type="search" class="mono" autocomplete="off" spellcheck="false" dir="auto" .value=${q}
      placeholder='Search: ferry AND place:oslo, speaker:dahl, figure.money>1bn' aria-invalid=${error ? "true" : nothing} aria-describedby=${error ? "q-error" : nothing}>
    <label class="hidden" for="since">Arrived</label>
    <select id="since" @change=${(e) => go(with_(here(), "from", e.target.value))}>
      ${[["", "any time"], ["1h", "last hour"], ["24h", "last 24 hours"], ["7d", "last 7 days"]].map(([v, t]) => html`<option value=${v} ?selected=${(url.searchParams.get("from") ?? "") === v}>${t}</option>`)}
    </select>
    <label class="fold" title="Documents that repeat the words of another one are left out; that one says how many"><input type="checkbox" ?checked=${url.searchParams.get("folded") === "true"} @change=${(e) => go(with_(here(), "folded", e.target.checked ? "true" : ""))}> fold carriers</label>
    <button type="button" @click=${save} ?disabled=${active(url).length === 0}>Save search</button>
    <a class="button" href=${asRule(url)} aria-disabled=${active(url).length === 0}>Save as rule</a>
  </form>
  ${error ? html`<p class="note bad" id="q-error" role="alert">${where(error.body)}${harmless(error.message)}</p>` : nothing}
  <span class="hidden" role="status">${load.busy || !load.value ? "" : counted(load.value.total, "document")}</span>`;
}

/** Leads to the editor, which says what of the filters a rule cannot say. */
function asRule(url) {
  const { query, lost } = asQuery(url);
  const p = new URLSearchParams({ query });
  url.searchParams.delete("at");
  if (lost.length) p.set("wire", url.search);
  return `/rules/new?${p}`;
}

const where = ({ line, column }) => (line > 0 ? html`<b class="num">line ${line}, column ${column}:</b> ` : nothing);

function save() {
  const url = here();
  const words = active(url).map(([k, v]) => (FACETS[k] ? label(k, { value: v, label: "" }) : v)).join(" · ");
  url.searchParams.delete("at");
  saveSearch(words.slice(0, 60), url.search);
  say(`Saved in this browser: ${words}`);
  update();
}

/** The filters in force; each can be taken out. */
export function chips() {
  const url = here();
  const set = active(url);
  if (set.length === 0) return nothing;
  return html`<ul class="set" aria-label="Filters in force">${set.map(([key, value]) => html`<li><a class="chip" href=${FACETS[key] ? toggled(url, key, value) : with_(url, key, "")}>
      <span class="dim">${titleOf(key)}</span>
      ${key === "folded" ? nothing : name(label(key, { value, label: "" }))} <span aria-hidden="true">×</span><span class="hidden">, take out</span></a></li>`)}
    ${set.length > 1 ? html`<li><a class="tiny" href="/wire">take out all</a></li>` : nothing}</ul>`;
}

/** How the stream does. Room for “N new” is kept, so that nothing moves when it comes. */
export function statusLine({ feed, paused, held, streamState, resume, hold }) {
  const n = feed.waiting.length;
  return html`<div class="status ${paused ? "paused" : ""}">
    <span class="pulse ${paused ? "" : streamState === "lost" ? "lost" : "live"}">${streamState === "lost" ? "Not connected, trying again" : paused ? html`Paused: ${paused}` : streamState === "polled" ? "Every second" : "Live"}</span>
    <span class="num" title=${feed.approximate ? "Counted are all that may match; those listed do." : ""}>${feed.approximate ? "about " : ""}${counted(feed.total, "document")}</span>
    ${feed.rate > 0 ? html`<span class="num dim rate" title="Documents a second, all sources">${rate(feed.rate)}</span>` : nothing}
    ${feed.skipped ? html`<span class="num care" title="More came than can be read; they are found by searching">${count(feed.skipped)} skipped</span>` : nothing}
    <span class="new">${n ? html`<button type="button" class="primary" @click=${resume}>${count(n)} new</button>`
      : paused ? html`<button type="button" @click=${resume}>Resume <kbd aria-hidden="true">p</kbd></button>`
      : html`<button type="button" @click=${hold}>Pause <kbd aria-hidden="true">p</kbd></button>`}</span>
  </div>`;
}

/** Why the list is empty, and which filter to take out. */
export function none({ hint }) {
  const url = here();
  if (active(url).length === 0) {
    return empty("No documents yet", html`Feed some: <code class="command">rapporteur feed story.txt</code>`);
  }
  if (!hint) return empty("Nothing matches", html`<a href="/wire">Take out all filters</a>`);
  const to = FACETS[hint.filter] ? toggled(url, hint.filter, hint.value) : with_(url, hint.filter, "");
  return empty("Nothing matches", html`Most is left out by ${titleOf(hint.filter)} <b>${hint.filter === "folded" ? nothing : name(hint.value)}</b>:
    <a href=${to}>without it there are ${count(hint.without)}</a>`);
}
