/** A rule: written, checked while typing, tried on what is kept, put. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get, send } from "../core/api.js";
import { go, here, refocus, say, toRule, update, withParam } from "../core/app.js";
import { counted } from "../core/format.js";
import { Load } from "../core/load.js";
import { can, session } from "../core/session.js";
import { failed, shown } from "../parts/states.js";
import { name } from "../parts/small.js";
import { stepIn } from "../parts/steps.js";
import { label } from "../wire/facets.js";
import { asQuery, titleOf } from "../wire/filters.js";
import { blank, fields } from "./fields.js";
import { findings, toPlace } from "./findings.js";
import { preview } from "./preview.js";

const AFTER_TYPING = 120;

/** @returns {import("../core/app.js").View} */
export function ruleView() {
  const load = new Load();
  const check = new Load();
  const trial = new Load();
  let id = "";
  let rule = blank();
  let etag = "";
  let dirty = false;
  let checkedText = "";
  let timer = 0;
  let failure = null;
  let asking = false;

  const fresh = () => id === "new";
  const since = () => here().searchParams.get("preview") || "24h";
  const text = () => JSON.stringify(rule);
  const ready = () => can("editor") && check.value?.passed && checkedText === text() && !check.busy && (dirty || fresh());

  async function arrive(url) {
    const now = decodeURIComponent(url.pathname.slice("/rules/".length));
    if (now === id) return;
    id = now;
    failure = null;
    dirty = false;
    trial.value = null;
    asking = false;
    check.value = null;
    if (fresh()) {
      load.value = { state: null, yaml: "" };
      rule = { ...blank(), query: url.searchParams.get("query") ?? "" };
    } else if (!take(await load.run((signal) => get(`rules/${encodeURIComponent(id)}`, {}, signal), { clear: true }))) return;
    checkSoon(0);
    if (url.searchParams.has("preview") && rule.query) void tryOut();
    update();
  }

  function take(page) {
    if (!page) return false;
    rule = { ...blank(), ...page.state.record };
    etag = page.state.etag;
    return true;
  }

  function edit(change) {
    rule = { ...rule, ...change };
    dirty = true;
    failure = null;
    checkSoon(AFTER_TYPING);
    update();
  }

  function checkSoon(ms) {
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const now = text();
      if (!rule.query.trim()) {
        check.value = null;
        return update();
      }
      const body = { rule: { ...rule, id: rule.id || "new" } };
      if (await check.run((signal) => send("POST", "rules/check", body, {}, signal))) checkedText = now;
      update();
    }, ms);
  }

  const tryOut = () => trial.run((signal) => send("POST", "rules/preview", { rule: { ...rule, id: rule.id || "new" }, from: ago(since()) }, {}, signal), { clear: true });

  function look(span = since()) {
    go(withParam("preview", span), { replace: true });
    return tryOut();
  }

  async function put(match = etag) {
    try {
      const condition = match ? { "If-Match": `"${match}"` } : { "If-None-Match": "*" };
      const page = await send("PUT", `rules/${encodeURIComponent(rule.id)}`, { rule }, condition);
      take(page);
      load.value = page;
      dirty = false;
      failure = null;
      say(`Put ${rule.id}: it takes effect within a moment`);
      if (fresh()) {
        id = rule.id;
        go(toRule(rule.id), { replace: true });
      }
      checkSoon(0);
    } catch (e) {
      failure = e;
    }
    update();
  }

  async function remove() {
    try {
      await send("DELETE", `rules/${encodeURIComponent(rule.id)}`, undefined, { "If-Match": `"${etag}"` });
      say(`Removed ${rule.id}`);
      go("/rules");
    } catch (e) {
      failure = e;
    }
    asking = false;
    update();
  }

  async function backfill() {
    try {
      const b = await send("POST", `rules/${encodeURIComponent(rule.id)}/backfill`, { since: ago(since()) });
      say(`${counted(b.matched, "document")} matched: ${b.put} put on routes, ${b.there} there already${b.taken ? "" : "; annotate has not taken them up yet"}`);
    } catch (e) {
      failure = e;
    }
    update();
  }

  /** Filters of the list that this rule was made of which a rule cannot say. */
  function lost() {
    const wire = fresh() ? here().searchParams.get("wire") : null;
    const { lost } = wire ? asQuery(new URL(`/wire${wire}`, location.href)) : { lost: [] };
    return lost.length === 0 ? nothing : html`<p class="note care lost">A rule cannot say all that narrowed <a href="/wire${wire}">the list</a>. This one matches more than was listed, since it leaves out:
      ${lost.map(([key, value], i) => html`${i ? ", " : ""}<b>${titleOf(key)}${key === "folded" ? nothing : html` ${name(label(key, { value, label: "" }))}`}</b>`)}</p>`;
  }

  const conflict = () => html`<div class="note bad" role="alert"><p><strong>Somebody else changed this rule meanwhile.</strong> Nothing of yours is lost.</p>
    <p class="row"><button type="button" @click=${async () => { const mine = rule; take(await load.run((s) => get(`rules/${encodeURIComponent(rule.id)}`, {}, s))); failure = null; dirty = false; checkSoon(0); say("Theirs is shown", () => edit(mine)); }}>Show theirs</button>
    <button type="button" class="grave" @click=${() => put(failure.body.etag)}>Put mine over it</button></p></div>`;

  const form = (page) => html`
    <div class="head"><h1>${fresh() ? "New rule" : name(rule.title || rule.id)}</h1>${page.state ? html`<p><code>${name(rule.id)}</code>${page.state.shipped ? html` · ships with the program; what you put stands in its place` : nothing} · <a href="/wire?rule=${encodeURIComponent(rule.id)}">${counted(page.state.total, "document")} kept</a></p>` : nothing}</div>
    <div class="page editor"><form @submit=${(e) => { e.preventDefault(); if (ready()) void put(); }}>
        ${lost()}
        ${page.state?.reports.map((r) => html`<p class="note bad"><b>${name(r.record.kind.replace("_", " "))}</b> ${name(r.record.message)}</p>`)}
        ${fields(rule, edit, fresh(), html`${findings(check, rule.query, (f) => toPlace(document.getElementById("query"), f))}`)}
        ${failure ? (failure.status === 409 ? conflict() : failed(failure)) : nothing}
        <div class="row actions"><button class="primary" type="submit" ?disabled=${!ready()}>Put</button>
          <button type="button" @click=${() => look()} ?disabled=${!check.value?.passed}>Preview <kbd aria-hidden="true">p</kbd></button>
          ${fresh() ? nothing : html`<button type="button" @click=${backfill} ?disabled=${dirty || !can("operator")}>Backfill</button>
            ${asking ? html`<span class="end">Remove it from all routes? <button type="button" class="grave" @click=${remove}>Remove</button> <button type="button" class="keep" @click=${() => { asking = false; refocus("button.ask"); }}>Keep</button></span>`
              : html`<button type="button" class="grave end ask" ?disabled=${!can("editor")} @click=${() => { asking = true; refocus("button.keep"); }}>Remove…</button>`}`}</div>
        ${can("editor") ? nothing : html`<p class="dim small">To put rules you need the role editor; you have ${session?.roles.join(", ") || "none"}.</p>`}
      </form>
      <aside aria-label="Preview"><div class="row"><h2>What it would have caught</h2>
        <label class="hidden" for="span">Among the documents of</label><select id="span" class="end" @change=${(e) => void look(e.target.value)}>${[["24h", "last 24 hours"], ["7d", "last 7 days"], ["30d", "last 30 days"]].map(([v, t]) => html`<option value=${v} ?selected=${since() === v}>${t}</option>`)}</select></div>
        ${trial.value || trial.busy || trial.error ? shown(trial, preview) : html`<p class="dim">Preview holds it against the documents that are kept, and against the rule of this id that is in force. Nothing is put by it.</p>`}</aside></div>`;

  return {
    title: "Rule",
    arrive: (url) => void arrive(url),
    leave() {
      id = "";
      clearTimeout(timer);
    },
    draw: () => (load.value ? form(load.value) : html`<div class="page">${shown(load, form)}</div>`),
    keys: {
      u: ["back to the rules", () => go("/rules")],
      p: ["preview", () => check.value?.passed && look()],
      "/": ["to the query", () => document.getElementById("query")?.focus()],
      o: ["what it caught, in the Wire", () => go(fresh() ? here().pathname : `/wire?rule=${encodeURIComponent(rule.id)}`)],
      m: ["switch it on or off", () => edit({ enabled: !rule.enabled })],
      j: ["next finding", () => stepIn(".findings .place", 1)],
      k: ["finding before", () => stepIn(".findings .place", -1)],
    },
  };
}

function ago(span) {
  const ms = { "24h": 86_400_000, "7d": 7 * 86_400_000, "30d": 30 * 86_400_000 }[span] ?? 86_400_000;
  return new Date(Date.now() - ms).toISOString();
}
