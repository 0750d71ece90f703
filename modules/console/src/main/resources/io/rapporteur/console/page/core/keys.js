/** Keys: those of every view and those of the view that is open. Silent inside inputs, and off by a switch. */

/** @typedef {Record<string, [string, () => void]>} Keys key to what it is called and does; `g w` are two strokes */

const SWITCH = "rapporteur.keys";
let prefix = "";
let prefixUntil = 0;

/** Whether keys work. */
export const keysOn = () => localStorage.getItem(SWITCH) !== "off";

/** @param {boolean} on */
export function switchKeys(on) {
  localStorage.setItem(SWITCH, on ? "on" : "off");
}

/** Listens. @param {() => Keys} keys those that hold now */
export function listen(keys) {
  document.addEventListener("keydown", (event) => {
    if (!keysOn() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (writes(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && acts(event.target)) return;
    const stroke = prefix && event.timeStamp < prefixUntil ? `${prefix} ${event.key}` : event.key;
    prefix = "";
    const all = keys();
    const found = all[stroke];
    if (found) {
      event.preventDefault();
      found[1]();
    } else if (Object.keys(all).some((key) => key.startsWith(`${event.key} `))) {
      prefix = event.key;
      prefixUntil = event.timeStamp + 1500;
    }
  });
}

/** Enter on a link or a button is theirs. */
function acts(target) {
  return target instanceof Element && target.closest("a[href], button, summary, input") !== null;
}

function writes(target) {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type));
}
