/** Alerts: raised, updated, revoked. What was revoked stays, struck. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { go, here, toDocument, toRule, toStory, update } from "../core/app.js";
import { count, counted, full } from "../core/format.js";
import { follow } from "../core/live.js";
import { Load } from "../core/load.js";
import { empty, shown } from "../parts/states.js";
import { name, said, when } from "../parts/small.js";
import { focusIn, stepIn } from "../parts/steps.js";

/** @returns {import("../core/app.js").View} */
export function alertsView() {
  const load = new Load();
  let unfollow = () => {};
  let filter = null;
  const ask = () => Object.fromEntries(["rule", "status"].map((n) => [n, here().searchParams.get(n) ?? ""]));
  const query = (clear) => void load.run((signal) => get("alerts", { ...ask(), limit: 100 }, signal), { clear });

  function hear(kind, data) {
    if (kind === "alert" && load.value) {
      const at = load.value.alerts.findIndex((a) => a.record.id === data.record.id);
      if (at >= 0) load.value.alerts[at] = { ...load.value.alerts[at], ...data };
      else query(false);
      update();
    } else if (kind === "resync" || kind === "withdrawn") query(false);
  }

  return {
    title: "Alerts",
    arrive() {
      if (filter === null) unfollow = follow({}, hear);
      if (JSON.stringify(ask()) !== filter) query(true);
      filter = JSON.stringify(ask());
    },
    leave() {
      unfollow();
      filter = null;
    },
    draw: () => html`<div class="head"><h1>Alerts</h1><p role="status">${load.value ? counted(load.value.total, "alert") : nothing}</p>
      <nav class="end segments" aria-label="Status">${[["", "all"], ["raised", "raised"], ["updated", "updated"], ["revoked", "revoked"]].map(([v, t]) => html`<a href="/alerts${v ? `?status=${v}` : ""}" aria-current=${ask().status === v ? "true" : nothing}>${t}</a>`)}</nav></div>
      <div class="page">${shown(load, (v) => v.alerts.length === 0 ? empty("No alerts", html`A rule with an <a href="/rules">alert</a> raises one when so many documents of so many sources match within its window.`)
        : html`<ul class="alerts">${v.alerts.map(alert)}</ul>`)}</div>`,
    keys: {
      j: ["next alert", () => stepIn(".alerts a.open", 1)],
      k: ["alert before", () => stepIn(".alerts a.open", -1)],
      o: ["open its documents", () => focusIn(".alerts a.open")?.click()],
      m: ["only those raised, or all", () => go(ask().status ? "/alerts" : "/alerts?status=raised")],
      u: ["to the Wire", () => go("/wire")],
      p: ["look again", () => query(false)],
      "/": ["search the Wire", () => go("/wire")],
    },
  };
}

function alert({ record: a, updated, rows }) {
  const revoked = a.status === "revoked";
  return html`<li class=${a.status}><div class="at">${when(updated)}</div><div class="what">
    <h2>${revoked ? html`<del><a class="open" href=${toRule(a.rule)}>${name(a.title || a.rule)}</a></del>` : html`<a class="open" href="/wire?rule=${encodeURIComponent(a.rule)}">${name(a.title || a.rule)}</a>`}
      <span class="chip ${revoked ? "" : a.status === "raised" ? "bad" : "care"}">${a.status}</span></h2>
    <p class="meta"><span class="num"><b>${count(a.documents.length)}</b> of ${count(a.threshold)} documents</span><span class="num">${counted(a.sources.length, "source")}</span>
      <span class="dim">${full(a.windowStart)} to ${full(a.windowEnd)}</span>${a.story ? html`<a href=${toStory(a.story)}>story</a>` : nothing}<a href=${toRule(a.rule)}>rule</a></p>
    <p class="small dim">${a.sources.map((s, i) => html`${i ? " · " : ""}${name(s)}`)}</p>
    <ul class="short">${rows.slice(0, 5).map((r) => html`<li><a href=${toDocument(r.uri)}>${said(r.headline || r.uri, r.language)}</a> <span class="dim tiny">${name(r.source)}</span></li>`)}
      ${rows.length > 5 ? html`<li class="dim small">and ${count(rows.length - 5)} more</li>` : nothing}</ul></div></li>`;
}
