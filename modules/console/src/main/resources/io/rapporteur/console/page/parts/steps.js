/** Going through what can be opened, by keys. */

/** The element of these that has the focus, or whose line has it. @param {string} selector @returns {HTMLElement | null} */
export function focusIn(selector) {
  const active = document.activeElement;
  return active?.matches(selector) ? /** @type {HTMLElement} */ (active) : null;
}

/** Puts the focus on the next or the one before. */
export function stepIn(selector, by) {
  const all = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))];
  const now = document.activeElement;
  const at = all.findIndex((e) => e === now);
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
