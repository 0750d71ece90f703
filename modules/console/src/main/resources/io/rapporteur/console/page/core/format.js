/** Times, counts and sizes as they are shown. All times are UTC, as in the records. */

const pad = (n) => String(n).padStart(2, "0");

/** @param {unknown} time milliseconds, ISO 8601 or nothing @returns {Date | null} */
export function date(time) {
  if (time === null || time === undefined || time === "") return null;
  const d = new Date(/** @type {any} */ (time));
  return Number.isNaN(d.getTime()) ? null : d;
}

/** `14:05` today, `12 May 14:05` this year, else `12 May 2024`. */
export function moment(time, now = new Date()) {
  const d = date(time);
  if (!d) return "";
  const day = `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]}`;
  const clock = `${pad(d.getUTCHours())}:${pad(d.getUTCMinutes())}`;
  if (d.toISOString().slice(0, 10) === now.toISOString().slice(0, 10)) return clock;
  return d.getUTCFullYear() === now.getUTCFullYear() ? `${day} ${clock}` : `${day} ${d.getUTCFullYear()}`;
}

/** `2025-05-14 11:05 UTC`. */
export function full(time) {
  const d = date(time);
  return d ? `${d.toISOString().slice(0, 16).replace("T", " ")} UTC` : "";
}

/** The attribute of a `time` element. */
export function machine(time) {
  return date(time)?.toISOString() ?? "";
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WHOLE = new Intl.NumberFormat("en");

/** `12,400`. */
export const count = (n) => WHOLE.format(n ?? 0);

/** `1 document`, `2 documents`. */
export function counted(n, one, many = `${one}s`) {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** `4.2 kB`; 1 kB is 1,000 bytes. */
export function bytes(n) {
  if (!(n >= 1000)) return `${n ?? 0} B`;
  return n < 1e6 ? `${(n / 1e3).toFixed(1)} kB` : `${(n / 1e6).toFixed(1)} MB`;
}

/** `850 ms`, `12 s`, `3 min`, `4 h`, `2 d`. */
export function span(ms) {
  if (ms === null || ms === undefined || Number.isNaN(ms)) return "";
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 120_000) return `${Math.round(ms / 1000)} s`;
  if (ms < 7_200_000) return `${Math.round(ms / 60_000)} min`;
  return ms < 172_800_000 ? `${Math.round(ms / 3_600_000)} h` : `${Math.round(ms / 86_400_000)} d`;
}

/** `.4/s`, `12/s`. */
export const rate = (n) => `${n >= 10 || !n ? Math.round(n ?? 0) : n.toFixed(1)}/s`;

const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** Name of a country or language by its code, in English; the code itself where it is none. */
export const named = {
  country: (code) => attempt(REGIONS, code),
  language: (code) => (code === "und" ? "not determined" : attempt(LANGUAGES, code)),
};

function attempt(names, code) {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
