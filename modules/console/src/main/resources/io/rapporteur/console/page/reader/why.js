/** Why a document is on its routes, with the passages that led there; and why not on another. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { go, here, toDocument, toRule, toStory, withParam } from "../core/app.js";
import { Load } from "../core/load.js";
import { harmless } from "../core/text.js";
import { empty, shown } from "../parts/states.js";
import { name, said } from "../parts/small.js";
import { grounds } from "./grounds.js";
import { passage } from "./passage.js";

const rules = new Load();
const told = new Load();
let asked = "";

export function why(page, to) {
  if (rules.value === null && !rules.busy && !rules.error) void rules.run((signal) => get("rules", {}, signal));
  const { record: r, membership, carriers, row } = page;
  const matches = new Map(r.matches.map((m) => [m.rule, m]));
  const routed = new Set(page.routes.flatMap((x) => x.rules));
  return html`
    <section><h2>Routes</h2>
      ${page.routes.length === 0 ? html`<p class="dim">On no route: no rule that matches asks for one.</p>` : nothing}
      <ul class="entries">${page.routes.map(({ route, rules: by }) => html`<li><p><a class="chip route" href="/wire?route=${encodeURIComponent(route)}">${name(route)}</a> <span class="dim small">because of</span></p>
        ${by.map((id) => matched(r, matches.get(id), id, to, route))}</li>`)}</ul></section>
    ${storyOf(membership, carriers, row)}
    ${whyNot(page, to)}
    <section><h2>Other rules that match</h2>
      <ul class="entries">${r.matches.filter((m) => !routed.has(m.rule)).map((m) => html`<li data-key="rules:${m.rule}">${matched(r, m, m.rule, to)}</li>`)}</ul>
      ${r.matches.every((m) => routed.has(m.rule)) ? html`<p class="dim">None.</p>` : nothing}</section>`;
}

function matched(record, match, id, to, route = "") {
  const query = rules.value?.rules.find((x) => x.record.id === id)?.record.query ?? "";
  const behind = match?.spans.length ? [] : grounds(record, query, route).filter((g) => g.spans.length);
  return html`<div class="match" data-key="rules:${id}"><p><a href=${toRule(id)}>${name(match?.title || id)}</a>${match?.backfilled ? html` <span class="chip">backfilled</span>` : nothing}</p>
    ${match?.spans.length ? passages(match.spans, to) : behind.map((g) => html`<p class="small dim">${g.rule ? html`by the subject ${name(g.what)}, given for` : html`by names of ${g.what}`}</p>${passages(g.spans, to)}`)}
    ${match?.spans.length || behind.length ? nothing : html`<p class="small dim">by its metadata; no passage of the text</p>`}</div>`;
}

const MOST = 8;

const passages = (spans, to) => html`<p class="places">${spans.slice(0, MOST).map((s) => passage(s, to))}${spans.length > MOST ? html`<span class="dim">and ${spans.length - MOST} more</span>` : nothing}</p>`;

function storyOf(membership, carriers, row) {
  if (!membership) return nothing;
  const repeats = membership.repeats ?? [];
  return html`<section><h2>Story</h2>
    <p><a href=${toStory(membership.story)}>The story it belongs to</a>: a <b>${membership.origin}</b>${row.duplicateOf ? html` of <a href=${toDocument(row.duplicateOf)}>${name(row.duplicateOf)}</a>` : nothing}</p>
    ${repeats.slice(0, 4).map((x) => html`<p class="small">${Math.round(x.shareCarried * 100)} % of its words are in <a href=${toDocument(x.uri)}>${name(x.uri)}</a>; ${x.addedWords} added, ${x.droppedWords} dropped, ${x.changedWords} changed
      ${x.figuresChanged.map((c) => html`<span class="chip care">${said(c.from)} → ${said(c.to)}</span>`)}</p>`)}
    ${carriers.length ? html`<p class="small">Carried by ${carriers.slice(0, 8).map((c, i) => html`${i ? ", " : ""}<a href=${toDocument(c.uri)}>${name(c.source || c.uri)}</a>`)}</p>` : nothing}</section>`;
}

function whyNot({ record }, to) {
  const others = (rules.value?.rules ?? []).filter((s) => !record.matches.some((m) => m.rule === s.record.id));
  const chosen = here().searchParams.get("not") ?? "";
  if (chosen && asked !== `${record.uri} ${chosen}`) {
    asked = `${record.uri} ${chosen}`;
    void told.run((signal) => get("document/explain", { uri: record.uri, rule: chosen }, signal), { clear: true });
  }
  const pick = others.toSorted((a, b) => Number(a.shipped) - Number(b.shipped));
  return html`<section><h2>Why not another?</h2>
    <label class="small" for="why-not">A rule that did not match</label>
    <select id="why-not" @change=${(e) => go(withParam("not", e.target.value), { replace: true })}><option value="">Choose a rule</option>
      ${pick.map((s) => html`<option value=${s.record.id} ?selected=${s.record.id === chosen}>${harmless(s.record.title || s.record.id)}</option>`)}</select>
    ${chosen ? shown(told, (t) => html`
      ${t.firstFailure ? html`<p class="note care">It fails at <code>${name(t.firstFailure)}</code></p>` : nothing}
      <ul class="tree">${clause(t.explanation, to)}</ul>`) : nothing}</section>`;
}

/** A clause of a query: kept or not, with its passages and its parts. */
export function clause(e, to) {
  if (!e) return empty("No explanation");
  return html`<li><p class=${e.satisfied ? "good" : "bad"}><span aria-hidden="true">${e.satisfied ? "✓" : "✗"}</span><span class="hidden">${e.satisfied ? "holds" : "fails"}</span>
      <code>${e.role === "must" || e.role === "rule" ? nothing : `${e.role.toUpperCase()} `}${name(e.clause)}</code></p>
    ${e.note ? html`<p class="small dim">${name(e.note)}</p>` : nothing}
    ${to && e.spans.length && e.parts.length === 0 ? html`<p class="places">${e.spans.slice(0, 6).map((s) => passage(s, to))}</p>` : nothing}
    ${e.parts.length ? html`<ul>${e.parts.map((p) => clause(p, to))}</ul>` : nothing}</li>`;
}
