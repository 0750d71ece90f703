/** What this browser remembers for its user: searches, what was read, the theme. Nothing of it is sent anywhere. */

function read(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(`rapporteur.${name}`) ?? "null") ?? otherwise;
  } catch {
    return otherwise;
  }
}

function write(name, value) {
  try {
    localStorage.setItem(`rapporteur.${name}`, JSON.stringify(value));
  } catch {
    // full or forbidden: then it is remembered as long as the page is open
  }
}

const MOST_READ = 5000;
const seen = new Set(read("read", []));

/** Whether a document was opened or marked here. */
export const isRead = (uri) => seen.has(uri);

/** @param {string} uri @param {boolean} on */
export function mark(uri, on = true) {
  if (on !== seen.has(uri)) markEach([uri], on);
}

/** @param {string[]} uris @param {boolean} on */
export function markEach(uris, on) {
  for (const uri of uris) {
    if (on) seen.add(uri);
    else seen.delete(uri);
  }
  write("read", [...seen].slice(-MOST_READ));
}

/** Saved searches: a name and the query part of a Wire's address. @type {{name: string, search: string}[]} */
export let searches = read("searches", []);

/** Saves a search; one of the same name is replaced. */
export function saveSearch(name, search) {
  searches = [...searches.filter((s) => s.name !== name), { name, search }];
  write("searches", searches);
}

export function forgetSearch(name) {
  searches = searches.filter((s) => s.name !== name);
  write("searches", searches);
}

/** `light`, `dark` or `auto`. */
export const theme = () => read("theme", "auto");

/** @param {string} to */
export function setTheme(to) {
  write("theme", to);
  showTheme();
}

export function showTheme() {
  const now = theme();
  if (now === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = now;
}

/** Whether what arrives is announced to screen readers; off until asked for, since it interrupts. */
export const announcing = () => read("announce", false);

/** @param {boolean} on */
export const announce = (on) => write("announce", on);
