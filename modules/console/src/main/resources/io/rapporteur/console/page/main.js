/** The page: the frame around the views, which of them is shown, keys, who is logged in. */
import { html, nothing } from "/page/lib/lit-html.js";
import { whenUnauthorised } from "./core/api.js";
import { begin, go, here, hush, onNavigate, refocus, said as told, update } from "./core/app.js";
import { keysOn, listen, switchKeys } from "./core/keys.js";
import { announce, announcing, forgetSearch, searches, setTheme, showTheme, theme } from "./core/local.js";
import { state as stream } from "./core/live.js";
import { learn, login, logout, session } from "./core/session.js";
import { failed } from "./parts/states.js";
import { name } from "./parts/small.js";
import { readerView } from "./reader/view.js";
import { ruleView } from "./rules/editor.js";
import { rulesView } from "./rules/list.js";
import { storiesView } from "./story/list.js";
import { storyView } from "./story/view.js";
import { alertsView } from "./watch/alerts.js";
import { lettersView } from "./watch/letters.js";
import { pipelineView } from "./watch/pipeline.js";
import { wireView } from "./wire/view.js";

const VIEWS = [
  [/^\/(wire)?$/, wireView()], [/^\/d$/, readerView()], [/^\/stories$/, storiesView()], [/^\/s\/./, storyView()], [/^\/rules$/, rulesView()],
  [/^\/rules\/./, ruleView()], [/^\/alerts$/, alertsView()], [/^\/dead-letters$/, lettersView()], [/^\/pipeline$/, pipelineView()],
];
const RAIL = [["/wire", "Wire", "w"], ["/stories", "Stories", "s"], ["/rules", "Rules", "r"], ["/alerts", "Alerts", "a"], ["/dead-letters", "Dead letters", "d"], ["/pipeline", "Pipeline", "l"]];

let view = null;
let entered = false;
let trouble = null;

whenUnauthorised(() => {
  if (!entered) return;
  entered = false;
  view?.leave?.();
  view = null;
  update();
});

function route(url) {
  if (!entered) return;
  const next = VIEWS.find(([path]) => path.test(url.pathname))?.[1] ?? null;
  const other = next !== view;
  if (other) view?.leave?.();
  view = next;
  view?.arrive?.(url);
  if (other) {
    document.title = `${view?.title ?? "Not here"} · Rapporteur`;
    const main = document.getElementById("main");
    if (main) {
      main.scrollTop = 0;
      if (document.activeElement === document.body || !document.activeElement?.isConnected || document.activeElement.closest("main")) main.focus({ preventScroll: true });
    }
  }
}

const general = () => ({
  ...Object.fromEntries(RAIL.map(([to, title, key]) => [`g ${key}`, [title, () => go(to)]])),
  "?": ["all keys", help],
});

function help() {
  update();
  requestAnimationFrame(() => /** @type {HTMLDialogElement} */ (document.getElementById("help"))?.showModal());
}

function shell() {
  if (trouble) return html`<main class="gate">${failed(trouble, start)}</main>`;
  if (!entered) return session === null && begun ? gate() : nothing;
  return html`<a class="skip" href="#main">To the content</a>
    <div class="app"><header class="rail">
      <a class="brand" href="/wire"><img src="/page/icon.svg" alt=""><span>Rapporteur</span></a>
      <nav aria-label="Views"><ul>${RAIL.map(([to, title]) => html`<li><a href=${to} aria-current=${current(to) ? "page" : nothing}>${title}</a></li>`)}</ul></nav>
      ${searches.length ? html`<nav class="saved" aria-label="Saved searches"><h2 class="cap">Searches</h2><ul>${searches.map((s) => html`<li class="row"><a class="grow" href="/wire${s.search}" aria-current=${here().search === s.search && view === VIEWS[0][1] ? "page" : nothing}>${name(s.name)}</a>
        <button class="plain tiny" type="button" aria-label="Forget the search ${s.name}" @click=${() => { forgetSearch(s.name); refocus(".rail nav a"); }}>×</button></li>`)}</ul></nav>` : nothing}
      <div class="foot"><span ?hidden=${stream === "waiting"} class="pulse ${stream === "live" || stream === "polled" ? "live" : stream === "lost" ? "lost" : ""}"><span>${{ live: "connected", polled: "asking every second", lost: "not connected", waiting: "" }[stream]}</span></span>
        <span class="who">${name(session?.user ?? "")}${session ? `, ${session.roles.at(-1)}` : ""}</span>
        <button class="plain" type="button" @click=${turnTheme} aria-label="Colours: ${theme()}">${{ auto: "◐", light: "○", dark: "●" }[theme()]}<span class="word"> ${theme()}</span></button>
        <button class="plain" type="button" @click=${help} aria-label="Keys"><span class="word">Keys </span><kbd>?</kbd></button></div>
    </header>
    <main id="main" tabindex="-1" class=${view?.fixed ? "fixed" : ""}>${view ? view.draw() : html`<div class="empty"><strong>Nothing is at this address</strong><a href="/wire">To the Wire</a></div>`}</main></div>
    ${dialog()}
    ${told ? html`<div class="toast" role="status"><span>${told.text}</span>${told.undo ? html`<button type="button" @click=${() => { told.undo(); hush(); }}>Undo</button>` : nothing}</div>` : nothing}`;
}

const current = (to) => (to === "/wire" ? /^\/(wire)?$|^\/d$/.test(location.pathname) : to === "/stories" ? /^\/(stories|s\/)/.test(location.pathname) : location.pathname.startsWith(to));

const dialog = () => html`<dialog id="help" aria-labelledby="help-title"><div class="inside"><h2 id="help-title">Keys</h2>
  ${[[view?.title, view?.keys ?? {}], ["Everywhere", general()]].map(([title, keys]) => html`<section><h3>${title}</h3><dl class="keys">${Object.entries(keys).map(([key, [what]]) => html`<dt>${key.split(" ").map((k) => html`<kbd>${k}</kbd> `)}</dt><dd>${what}</dd>`)}</dl></section>`)}
  <label class="check"><input type="checkbox" ?checked=${keysOn()} @change=${(e) => { switchKeys(e.target.checked); update(); }}> Keys work (never inside inputs)</label>
  <label class="check"><input type="checkbox" ?checked=${announcing()} @change=${(e) => { announce(e.target.checked); update(); }}> Announce what arrives to a screen reader</label>
  <form method="dialog" class="row"><button type="button" class="plain" @click=${() => logout().then(() => { entered = false; view?.leave?.(); view = null; update(); })}>Log out</button><button class="end">Close</button></form></div></dialog>`;

function turnTheme() {
  const all = ["auto", "light", "dark"];
  setTheme(all[(all.indexOf(theme()) + 1) % 3]);
  update();
}

let refused = null;
const gate = () => html`<main class="gate"><h1>Rapporteur</h1><p>Open the link that <code class="command">rapporteur console</code> printed, or give its token. Nothing is shown before that.</p>
  <form @submit=${async (e) => { e.preventDefault(); const field = e.target.elements.token; try { refused = null; await login(field.value.trim()); field.value = ""; await start(); } catch (x) { refused = x; update(); } }}>
    <label class="hidden" for="token">Token</label><input id="token" name="token" type="password" autocomplete="current-password" class="grow" required><button class="primary">Log in</button></form>
  ${refused ? failed(refused) : nothing}</main>`;

let begun = false;
async function start() {
  trouble = null;
  try {
    entered = await learn();
  } catch (e) {
    trouble = e;
  }
  begun = true;
  route(here());
  update();
}

showTheme();
onNavigate(route);
listen(() => (entered ? { ...general(), ...(view?.keys ?? {}) } : {}));
begin(shell);
void start();
