/** Dead letters: groups, the letters of one, one letter with its bytes; replay and discard. */
import { html, nothing } from "/page/lib/lit-html.js";
import { get } from "../core/api.js";
import { go, here, update } from "../core/app.js";
import { bytes, counted, count, moment } from "../core/format.js";
import { Load } from "../core/load.js";
import { empty, shown } from "../parts/states.js";
import { name, when } from "../parts/small.js";
import { focusIn, stepIn } from "../parts/steps.js";
import { Deeds, of } from "./deeds.js";
import { letter } from "./letter.js";

const GROUP = ["reason", "stage", "source"];

/** @returns {import("../core/app.js").View} */
export function lettersView() {
  const groups = new Load();
  const letters = new Load();
  const one = new Load();
  const payload = new Load();
  // the letter that was open may be gone
  const deeds = new Deeds(() => {
    ticked.clear();
    if (p("id")) go(to({ id: "", as: "" }), { replace: true });
    refresh();
  });
  /** Ids of the letters that are ticked. @type {Set<string>} */ const ticked = new Set();
  let tickedIn = "";
  let key = null;

  const p = (n) => here().searchParams.get(n) ?? "";
  // one that is there and empty is a choice as well: letters that have no source
  const chosen = () => Object.fromEntries(GROUP.filter((n) => here().searchParams.has(n)).map((n) => [n, p(n)]));
  const to = (change) => {
    const params = new URLSearchParams();
    for (const [n, v] of Object.entries({ ...chosen(), id: p("id"), as: p("as"), ...change })) if (v || GROUP.includes(n)) params.set(n, v);
    return `/dead-letters${params.size ? `?${params}` : ""}`;
  };

  function refresh() {
    void groups.run((signal) => get("dead-letters", { group: true }, signal));
    load(false);
  }

  function load(clear) {
    if (p("reason")) void letters.run((signal) => get(of({ ...chosen(), limit: "100" }), {}, signal), { clear });
    const id = p("id");
    if (!id) return;
    void one.run((signal) => get(`dead-letters/${encodeURIComponent(id)}`, {}, signal), { clear });
    void payload.run((signal) => get(`dead-letters/${encodeURIComponent(id)}/payload`, { as: p("as") || "text" }, signal), { clear });
  }

  const group = (g) => html`<li><a class="open" href=${to({ reason: g.reason, stage: g.stage, source: g.source, id: "" })} aria-current=${GROUP.every((n) => p(n) === g[n]) && p("reason") ? "true" : nothing}>
    <span class="num n">${count(g.count)}</span><span class="grow"><b>${name(g.reason)}</b> <span class="dim">in ${name(g.stage)}${g.source ? html`, from ${name(g.source)}` : nothing}</span>
    <br><span class="small dim">${name(g.example.message)}</span></span><span class="tiny dim num">${when(g.first)}${moment(g.first) === moment(g.last) ? nothing : html` – ${when(g.last)}`}</span></a></li>`;

  const list = (v) => html`<ul class="letters" aria-label="Letters">${v.letters.map((l) => html`<li class="row"><input type="checkbox" aria-label="Choose letter ${l.id}" .checked=${ticked.has(l.id)} @change=${() => { if (!ticked.delete(l.id)) ticked.add(l.id); update(); }}>
      <a class="open grow" href=${to({ id: l.id })} aria-current=${p("id") === l.id ? "true" : nothing}>
      <code>${l.id}</code> <span class="grow">${l.key ? name(l.key) : html`<span class="dim">no key</span>`}</span> <span class="tiny dim num">${bytes(l.bytes)}${l.attempt > 1 ? ` · attempt ${l.attempt}` : ""} · ${when(l.timestamp)}</span></a></li>`)}</ul>
    ${v.next ? html`<p class="dim small">The newest ${v.letters.length} of ${counted(v.total, "letter")}.</p>` : nothing}`;

  return {
    title: "Dead letters",
    arrive() {
      const now = here().search;
      if (key === null) void groups.run((signal) => get("dead-letters", { group: true }, signal));
      if (now !== key) {
        const group = JSON.stringify(chosen());
        if (group !== tickedIn) ticked.clear();
        tickedIn = group;
        deeds.forget();
        load(true);
      }
      key = now;
    },
    leave() {
      key = null;
    },
    draw: () => html`<div class="head"><h1>Dead letters</h1><p role="status">${groups.value ? `${counted(groups.value.total, "letter")} ${groups.value.total === 1 ? "waits" : "wait"}` : nothing}</p>
        <span class="dim small end">Inputs that could not be processed, bytes unchanged</span></div>
      <div class="page dead">
        <section aria-label="Groups">${shown(groups, (v) => v.groups.length === 0 ? empty("Nothing waits", "Every input was processed, replayed or discarded.") : html`<ul class="groups">${v.groups.map(group)}</ul>`)}</section>
        <section aria-label="Letters of the group" class="stack">
          ${p("reason") ? html`<div class="row"><h2>${name(p("reason"))}</h2><span class="end row">${ticked.size ? deeds.buttons({ ids: [...ticked] }, ticked.size, `the ${ticked.size} chosen`) : deeds.buttons(chosen(), letters.value?.total ?? 0, "all of these")}</span></div>${deeds.draw("group")}${shown(letters, list)}` : groups.value?.groups.length ? html`<p class="dim">Choose a group to see its letters.</p>` : nothing}
          ${p("id") ? shown(one, (v) => letter(v, payload, p("as") || "text", (as) => to({ as }), html`${deeds.buttons({ ids: [p("id")] }, 1, "this one", true)}`, deeds.draw("one"))) : nothing}
        </section></div>`,
    keys: {
      j: ["next", () => stepIn(".dead a.open", 1)],
      k: ["before", () => stepIn(".dead a.open", -1)],
      o: ["open", () => focusIn(".dead a.open")?.click()],
      m: ["text or hex", () => p("id") && go(to({ as: p("as") === "hex" ? "" : "hex" }))],
      u: ["up: letter, group, all", () => (p("id") ? go(to({ id: "", as: "" })) : p("reason") ? go("/dead-letters") : go("/wire"))],
      p: ["look again", () => { refresh(); update(); }],
      "/": ["to the groups", () => /** @type {HTMLElement | null} */ (document.querySelector(".groups a"))?.focus()],
    },
  };
}
