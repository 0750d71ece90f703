/** The filters of the Wire: in the address, as the API takes them, and as a rule's query. */

export const FACETS = {
  source: "Source", language: "Language", country: "Country", route: "Route", subject: "Subject", rule: "Rule",
};
const NAMED = { q: "search", from: "since", to: "before", folded: "carriers folded", story: "story" };
const PLAIN = ["q", "from", "to", "sort", "folded"];

/** What the API is asked for. @param {URL} url */
export function asked(url) {
  const p = url.searchParams;
  const filter = {};
  for (const name of PLAIN) filter[name] = p.get(name) ?? "";
  for (const name of [...Object.keys(FACETS), "story"]) filter[name] = p.getAll(name);
  return filter;
}

/** The filters that the event stream takes as well. */
export function streamed({ from, to, sort, ...rest }) {
  return rest;
}

/** The address with a filter put in or taken out; the selection goes. */
export function toggled(url, name, value) {
  const p = new URLSearchParams(url.search);
  const has = p.getAll(name).includes(value);
  const rest = p.getAll(name).filter((v) => v !== value);
  p.delete(name);
  for (const v of rest) p.append(name, v);
  if (!has) p.append(name, value);
  p.delete("at");
  return `/wire${p.size ? `?${p}` : ""}`;
}

/** The address with a filter of one value set; empty takes it out. */
export function with_(url, name, value) {
  const p = new URLSearchParams(url.search);
  if (value) p.set(name, value);
  else p.delete(name);
  if (name !== "at") p.delete("at");
  return `/wire${p.size ? `?${p}` : ""}`;
}

/** What a filter is called. */
export const titleOf = (key) => FACETS[key] ?? NAMED[key] ?? key;

/** Filters that are set, as name and value. */
export function active(url) {
  return [...url.searchParams].filter(([name, value]) => value && name !== "at" && name !== "sort");
}

const quote = (v) => `"${v.replace(/["\\]/g, "\\$&")}"`;
const FIELD = { source: "source.exact", language: "language", country: "country.main", subject: "subject" };

/**
 * The filters as a query of a rule, and those that a rule cannot say, as name and value.
 * @param {URL} url
 */
export function asQuery(url) {
  const parts = [];
  const lost = [];
  for (const [name, value] of active(url)) {
    if (name === "q") parts.unshift(/\b(OR|NOT)\b|\s/.test(value) && url.searchParams.size > 1 ? `(${value})` : value);
    else if (FIELD[name]) parts.push(`${FIELD[name]}:${quote(value)}`);
    else lost.push([name, value]);
  }
  return { query: parts.join(" AND "), lost };
}
