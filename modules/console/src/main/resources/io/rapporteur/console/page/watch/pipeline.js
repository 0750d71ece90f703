/** The pipeline: what flows where, how fast, how far behind, and what the doctor finds. */
import { html, nothing, svg } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { go, update } from "../core/app.js";
import { bytes, count, counted, rate, span } from "../core/format.js";
import { Load } from "../core/load.js";
import { failed, shown } from "../parts/states.js";
import { name, outward } from "../parts/small.js";
import { stepIn } from "../parts/steps.js";

const EVERY = 5000;
const HOUR = 3_600_000;

/** @returns {import("../core/app.js").View} */
export function pipelineView() {
  const load = new Load();
  let timer = 0;
  let held = false;
  const query = () => load.run((signal) => get("pipeline", {}, signal));
  return {
    title: "Pipeline",
    arrive() {
      if (timer) return;
      void query();
      timer = window.setInterval(() => !held && !document.hidden && void query(), EVERY);
    },
    leave() {
      clearInterval(timer);
      timer = 0;
    },
    draw: () => html`<div class="head"><h1>Pipeline</h1><p>${held ? "Held by p" : "Looked at every 5 s"}</p></div>
      <div class="page stack pipeline">${load.error && load.value ? failed(load.error) : nothing}${load.value ? all(load.value) : shown(load, all)}</div>`,
    keys: {
      p: ["hold, go on", () => { held = !held; update(); }],
      o: ["look again", query],
      j: ["next table", () => stepIn(".pipeline .scroll", 1)],
      k: ["table before", () => stepIn(".pipeline .scroll", -1)],
      m: ["show routes, or hide them", () => { const routes = document.querySelector(".pipeline details.routes"); if (routes) routes.open = !routes.open; }],
      u: ["to the Wire", () => go("/wire")],
      "/": ["search the Wire", () => go("/wire")],
    },
  };
}

function all(p) {
  const bad = p.findings.filter((f) => !f.ok);
  return html`
    <section aria-label="Findings">${bad.length === 0 ? html`<details class="note good"><summary>${p.findings.length ? `All ${p.findings.length} checks are well.` : "Nothing is known to be wrong."}</summary>
        <ul>${p.findings.map((f) => html`<li>${name(f.what)}</li>`)}</ul></details>`
      : bad.map((f) => html`<p class="note bad"><b>${name(f.what)}</b> ${f.mend ? html`<br>To mend it: <code class="command">${name(f.mend)}</code>` : nothing}</p>`)}</section>
    <section aria-label="Numbers" class="tiles">
      ${tile("Fed to shown, p50", span(p.latency.p50) || "–", `p99 ${span(p.latency.p99) || "–"}, of ${count(p.latency.count)}`)}
      ${tile("Documents here", count(p.index.documents), `${bytes(p.index.bytes)}, ${counted(p.index.days, "day")}`)}
      ${tile("Comes in", rate(p.index.rate), p.index.behind ? `${count(p.index.behind)} behind` : "nothing waits")}
      ${tile("Open pages", count(p.stream.clients), `${count(p.stream.shown)} shown, ${count(p.stream.skipped)} skipped`)}</section>
    ${p.index.restoring ? html`<p class="note care">This console is being filled from Kafka: ${count(p.index.behind)} records to go. Counts are too low until then.</p>` : nothing}
    <section aria-labelledby="h-flow"><h2 id="h-flow">What flows where</h2>${flow(p)}</section>
    <section aria-labelledby="h-apps"><h2 id="h-apps">Applications</h2><div class="scroll" tabindex="0" role="region" aria-label="Table of applications"><table><thead><tr><th scope="col">Application</th><th scope="col">State</th><th scope="col" class="num lag">Lag</th><th scope="col">Reads</th><th scope="col">Writes</th></tr></thead>
      <tbody>${p.applications.map((a) => html`<tr><th scope="row">${name(a.id)}</th><td class=${a.lag === null ? "care" : "good"}>${a.lag === null ? "not there" : "there"}</td><td class="num lag ${a.lag ? "care" : ""}">${a.lag === null ? "–" : count(a.lag)}</td>
        <td>${a.inputs.map((t) => html`<code class="tiny">${name(t)}</code> `)}</td><td>${a.outputs.map((t) => html`<code class="tiny">${name(t)}</code> `)}</td></tr>`)}</tbody></table></div></section>
    <section aria-labelledby="h-topics"><h2 id="h-topics">Topics</h2>${topics(p.topics.filter((t) => !isRoute(t)), "Table of topics")}
      ${p.topics.some(isRoute) ? html`<details class="routes"><summary>${counted(p.topics.filter(isRoute).length, "route")}</summary>${topics(p.topics.filter(isRoute), "Table of routes")}</details>` : nothing}</section>
    <p class="small dim">${p.index.since ? `The oldest day here is ${p.index.since.slice(0, 10)}.` : ""} ${p.links.filter((l) => !l.href.includes("{uri}")).map((l) => html`<span class="link">${name(l.name)}: ${outward(filled(l.href))}</span> `)}</p>`;
}

/** A link to another tool, for the last hour: of the pipeline there is no one thing that is looked at. */
const filled = (href) => href.replaceAll("{from}", String(Date.now() - HOUR)).replaceAll("{id}", "");

const isRoute = (t) => t.name.includes(".route.");

const topics = (list, caption) => html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table><thead><tr><th scope="col">Topic</th><th scope="col" class="num">Partitions</th><th scope="col" class="num">Records</th><th scope="col" class="num">Rate</th></tr></thead>
  <tbody>${list.map((t) => html`<tr><th scope="row"><code>${name(t.name)}</code></th><td class="num">${t.partitions}</td><td class="num">${count(t.records)}</td><td class="num">${rate(t.rate)}</td></tr>`)}</tbody></table></div>`;

const tile = (title, figure, more) => html`<div class="tile"><p class="cap">${title}</p><p class="figure num">${figure}</p><p class="tiny dim">${more}</p></div>`;

/** The way of a document: topics and applications in one line, what leaves below it. */
function flow({ topics, applications }) {
  const topic = (end) => topics.find((t) => t.name.endsWith(end));
  const app = (id) => applications.find((a) => a.id.endsWith(id));
  const boxes = [["t", "inbox"], ["a", "intake"], ["t", "documents"], ["a", "annotate"], ["t", "annotated"], ["a", "relate"], ["t", "stories"]];
  const W = 122;
  const box = ([kind, id], i) => {
    const x = i * (W + 18);
    const t = kind === "t" ? topic(`.${id}`) : null;
    const a = kind === "a" ? app(id) : null;
    const line = t ? `${rate(t.rate)} · ${count(t.records)}` : a ? (a.lag === null ? "not there" : a.lag ? `${count(a.lag)} behind` : "up to date") : "not there";
    const tone = a && (a.lag === null || a.lag > 0) ? "care" : "";
    return svg`<g class="${kind === "t" ? "topic" : "app"} ${tone}"><rect x=${x + 1} y="8" width=${W} height="46" rx=${kind === "t" ? 23 : 3}></rect>
      <text x=${x + W / 2} y="28" text-anchor="middle">${id}</text><text class="sub" x=${x + W / 2} y="44" text-anchor="middle">${line}</text>
      ${i < boxes.length - 1 ? svg`<path d=${`M${x + W + 3} 31h12m-4 -4l4 4l-4 4`}></path>` : nothing}</g>`;
  };
  const letters = topic(".dead-letters");
  const routes = topics.filter(isRoute);
  const alert = app("alert");
  const below = (i, text, sub) => {
    const x = i * (W + 18);
    return svg`<g class="topic"><path d=${`M${x + W / 2} 56v18m-4 -4l4 4l4 -4`}></path><rect x=${x + 1} y="78" width=${W} height="46" rx="23"></rect><text x=${x + W / 2} y="98" text-anchor="middle">${text}</text><text class="sub" x=${x + W / 2} y="114" text-anchor="middle">${sub}</text></g>`;
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Diagram"><svg class="flow" width="966" height="132" viewBox="0 0 966 132" role="img" aria-label="Inbox to intake to documents to annotate to annotated to relate to stories; the numbers are in the tables below">
    ${boxes.map(box)}${below(1, "dead letters", letters ? count(letters.records) : "–")}${below(3, `${routes.length} routes`, rate(routes.reduce((n, t) => n + t.rate, 0)))}${below(4, "alert", alert ? (alert.lag ? `${count(alert.lag)} behind` : "up to date") : "not there")}</svg></div>`;
}
