/** What is common to all views: where we are, drawing once a frame, leading elsewhere, telling the user. */
import { render } from "/page/lib/lit-html.js";

/**
 * A view: what it shows of an address.
 * @typedef {object} View
 * @property {string} title
 * @property {() => unknown} draw what the view shows, as a template
 * @property {(url: URL) => void} [arrive] the address is now this
 * @property {() => void} [leave]
 * @property {() => void} [drawn] after each drawing
 * @property {Record<string, [string, () => void]>} [keys] what keys do here
 * @property {boolean} [fixed] the view scrolls inside itself
 */

let frame = 0;
let shell = () => null;
const after = [];

/** @param {() => unknown} template of the whole page */
export function begin(template) {
  shell = template;
  update();
}

/** Draws in the next frame, once, however often it is called. */
export function update() {
  if (frame === 0) frame = requestAnimationFrame(draw);
}

/** Runs once after the next drawing. @param {() => void} task */
export function afterDraw(task) {
  after.push(task);
  update();
}

/** Runs after every drawing. */
export const eachDraw = new Set();

const root = document.createElement("div");
root.id = "root";
document.body.append(root);

function draw() {
  frame = 0;
  render(shell(), root);
  for (const task of eachDraw) task();
  for (const task of after.splice(0)) task();
}

/**
 * Puts the focus, after the next drawing, on a thing, or where that is gone or cannot have it on the view: whose button
 * vanished with what it did must not begin anew at the top of the page.
 * @param {string | Element | null} target an element, or the selector of one
 */
export function refocus(target) {
  afterDraw(() => {
    const element = typeof target === "string" ? document.querySelector(target) : target;
    const able = element instanceof HTMLElement && element.isConnected && !element.matches(":disabled");
    (able ? element : document.getElementById("main"))?.focus({ preventScroll: !able });
  });
}

const listeners = new Set();

/** @param {(url: URL) => void} listener called at every change of the address */
export function onNavigate(listener) {
  listeners.add(listener);
}

/** The address now. */
export const here = () => new URL(location.href);

/**
 * Leads to an address of this page.
 * @param {string} to
 * @param {{replace?: boolean}} [how] replace: the browser's back button does not come here
 */
export function go(to, { replace = false } = {}) {
  if (to === location.pathname + location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", to);
  for (const listener of listeners) listener(here());
  update();
}

addEventListener("popstate", () => {
  for (const listener of listeners) listener(here());
  update();
});

// Links to this page lead to its views without loading it anew; others are left to the browser.
document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((e) => e instanceof HTMLAnchorElement);
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target || link.pathname.startsWith("/api/")) return;
  if (link.pathname === location.pathname && link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search);
});

/** The address with a parameter set; empty takes it out. */
export function withParam(name, value) {
  const url = here();
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  return url.pathname + url.search;
}

/** The address of a document's reader. */
export function toDocument(uri, more = {}) {
  const params = new URLSearchParams({ uri, ...more });
  return `/d?${params}`;
}

/** The address of a story's page. */
export const toStory = (id) => `/s/${encodeURIComponent(id)}`;

/** The address of a rule. */
export const toRule = (id) => `/rules/${encodeURIComponent(id)}`;

/** @type {{text: string, undo?: () => void} | null} */
export let said = null;
let saidUntil = 0;

/**
 * Tells the user what was done, for eight seconds.
 * @param {string} text
 * @param {() => void} [undo]
 */
export function say(text, undo) {
  said = { text, undo };
  clearTimeout(saidUntil);
  saidUntil = window.setTimeout(() => hush(), 8000);
  update();
}

/** Takes away what was told. */
export function hush() {
  said = null;
  update();
}
