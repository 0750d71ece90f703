/** The rules in force: those of the house first, each with what it caught in the last day and what is wrong with it. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { go, here, toRule } from "../core/app.js";
import { count, counted } from "../core/format.js";
import { Load } from "../core/load.js";
import { empty, shown } from "../parts/states.js";
import { name, spark } from "../parts/small.js";
import { focusIn, stepIn } from "../parts/steps.js";

/** @returns {import("../core/app.js").View} */
export function rulesView() {
  const load = new Load();
  let loaded = false;
  const q = () => here().searchParams.get("q") ?? "";
  const hit = (s) => !q() || `${s.record.id} ${s.record.title} ${s.record.query}`.toLowerCase().includes(q().toLowerCase());
  return {
    title: "Rules",
    arrive() {
      if (!loaded) void load.run((signal) => get("rules", {}, signal));
      loaded = true;
    },
    leave() {
      loaded = false;
    },
    draw: () => html`<div class="head"><h1>Rules</h1><p>Standing queries that tag and route what passes</p>
      <form class="search end" role="search" @submit=${(e) => e.preventDefault()}><label class="hidden" for="q">Find a rule</label>
        <input id="q" type="search" .value=${q()} placeholder="Id, title, query" @input=${(e) => go(`/rules${e.target.value ? `?q=${encodeURIComponent(e.target.value)}` : ""}`, { replace: true })}>
        <a class="button" href="/rules/new">New rule <kbd aria-hidden="true">n</kbd></a></form></div>
      <div class="page">${shown(load, ({ rules }) => {
        const own = rules.filter((s) => !s.shipped && hit(s));
        // what catches something first: of hundreds that ship a desk looks for those that are at work
        const shipped = rules.filter((s) => s.shipped && hit(s)).sort((a, b) => b.total - a.total);
        return html`${own.length ? table(own, "Of this house") : empty("No rule of this house yet", html`Search the Wire, and save the search as a rule; or <a href="/rules/new">write one</a>.`)}
          ${shipped.length ? html`<details ?open=${q() !== "" || own.length === 0}><summary>${counted(shipped.length, "rule")} that ${shipped.length === 1 ? "ships" : "ship"}: IPTC Media Topics and starter routes</summary>${table(shipped, "That ship")}</details>` : nothing}`;
      })}</div>`,
    keys: {
      j: ["next rule", () => stepIn(".rules a.open", 1)],
      k: ["rule before", () => stepIn(".rules a.open", -1)],
      o: ["open it", () => focusIn(".rules a.open")?.click()],
      n: ["new rule", () => go("/rules/new")],
      m: ["show or hide those that ship", () => document.querySelector("summary")?.click()],
      u: ["to the Wire", () => go("/wire")],
      p: ["look again", () => load.again()],
      "/": ["find", () => document.getElementById("q")?.focus()],
    },
  };
}

const table = (rules, caption) => html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table class="rules"><caption class="hidden">${caption}</caption>
  <thead><tr><th scope="col">Rule</th><th scope="col" class="query">Query</th><th scope="col">Routes</th><th scope="col">Last 24 h</th><th scope="col" class="num">Kept</th></tr></thead>
  <tbody>${rules.map(row)}</tbody></table></div>`;

function row({ record: r, hours, total, reports }) {
  const day = hours.reduce((a, b) => a + b, 0);
  return html`<tr class=${r.enabled ? "" : "off"}><th scope="row"><a class="open" href=${toRule(r.id)}>${name(r.title || r.id)}</a><br><code class="dim tiny">${name(r.id)}</code>
      ${r.enabled ? nothing : html`<span class="chip">off</span>`}${r.alert ? html` <span class="chip">alert</span>` : nothing}
      ${reports.length ? html` <span class="chip bad">${name(reports[0].record.kind.replace("_", " "))}</span>` : nothing}</th>
    <td class="query"><code>${name(r.query.length > 160 ? `${r.query.slice(0, 160)}…` : r.query)}</code></td>
    <td>${r.routes.map((x) => html`<span class="chip route">${name(x)}</span> `)}</td>
    <td>${spark(hours, `${counted(day, "match", "matches")} in the last 24 hours, at most ${Math.max(0, ...hours)} in one`)}</td>
    <td class="num"><a href="/wire?rule=${encodeURIComponent(r.id)}">${count(total)}</a></td></tr>`;
}
