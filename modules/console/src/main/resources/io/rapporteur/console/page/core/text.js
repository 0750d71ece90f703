/**
 * Text of documents, which is hostile: made harmless for showing, and reckoned in code points.
 */

/** Marks that turn the direction of what follows; shown, since they can make a text read other than it is. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const NAMES = { "\u061C": "ALM", "\u200E": "LRM", "\u200F": "RLM", "\u202A": "LRE", "\u202B": "RLE", "\u202C": "PDF", "\u202D": "LRO", "\u202E": "RLO",
  "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI" };
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/** What stands for a direction mark; one UTF-16 unit like the mark itself, so that positions stay. */
export const TURN_SIGN = "\u21C4";

/**
 * The text with direction marks as a visible sign and control characters as U+FFFD. Length in UTF-16 units is unchanged.
 * @param {unknown} text
 */
export function harmless(text) {
  if (text === null || text === undefined) return "";
  return String(text).replace(TURNS, TURN_SIGN).replace(CONTROLS, "\uFFFD");
}

/**
 * The direction marks of a text by name, with how often each occurs: `RLO ×2`. Empty when there is none.
 * @param {string} text
 * @returns {string}
 */
export function turnsIn(text) {
  const counts = new Map();
  for (const [mark] of text.matchAll(TURNS)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].map(([mark, n]) => `${NAMES[mark]} ×${n}`).join(", ");
}

/**
 * Turns offsets in code points into offsets in UTF-16 units, for ascending and other queries alike.
 * @param {string} text
 * @returns {(codePoints: number) => number}
 */
export function unitsOf(text) {
  // every 1,024th code point is remembered, the rest is counted from there
  const marks = [0];
  let points = 0;
  let unit = 0;
  for (const c of text) {
    unit += c.length;
    if (++points % 1024 === 0) marks.push(unit);
  }
  const all = points;
  return (n) => {
    if (n <= 0) return 0;
    if (n >= all) return text.length;
    let at = marks[n >> 10];
    for (let rest = n & 1023; rest > 0; rest--) at += text.codePointAt(at) > 0xffff ? 2 : 1;
    return at;
  };
}

/**
 * An address that may be linked to, or null: http and https only.
 * @param {unknown} address
 * @returns {string | null}
 */
export function webAddress(address) {
  try {
    const url = new URL(String(address));
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * The language tag to put on a paragraph: that of the document, or of the further language whose script it is in.
 * @param {string} paragraph
 * @param {{tag?: string, others?: {tag: string}[]} | undefined} language
 */
export function languageOf(paragraph, language) {
  const main = language?.tag && language.tag !== "und" ? language.tag : "";
  const others = language?.others ?? [];
  if (others.length === 0) return main;
  const sample = paragraph.slice(0, 400);
  const share = (tag) => {
    const script = scriptOf(tag);
    return script ? (sample.match(new RegExp(`\\p{Script=${script}}`, "gu")) ?? []).length : 0;
  };
  let best = main;
  let most = share(main);
  for (const { tag } of others) {
    const n = share(tag);
    if (n > most) [best, most] = [tag, n];
  }
  return best;
}

function scriptOf(tag) {
  try {
    const script = new Intl.Locale(tag).maximize().script;
    return { Jpan: "Hira", Kore: "Hang", Hans: "Hani", Hant: "Hani" }[script] ?? script;
  } catch {
    return "";
  }
}
