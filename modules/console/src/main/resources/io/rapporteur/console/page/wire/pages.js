/** The first page of the Wire, and as many more as lead down to the document that is selected. */
import { get } from "../core/api.js";
import { MOST } from "./feed.js";

const NEXT = 200;

/**
 * @param {string | null} uri of the selected document
 * @param {Record<string, any>} filter as /documents takes it
 * @param {number} first rows of the first page
 * @param {AbortSignal} signal
 * @returns {Promise<any>} an answer of /documents with the rows of all these pages
 */
export async function upTo(uri, filter, first, signal) {
  const answer = await get("documents", { ...filter, facets: "all", limit: first }, signal);
  if (!uri || !answer.next || has(answer, uri)) return answer;
  const field = filter.sort === "published" ? "published" : "arrived";
  // where it should stand, so that nobody looks for one that is gone or that the filters leave out
  const row = await get("document", { uri }, signal).then((page) => page.row, (e) => (e.status === 404 ? null : Promise.reject(e)));
  let all = answer;
  while (row && all.next && all.hits.length < MOST && !has(all, uri) && !passed(all.hits.at(-1)[field], row[field])) {
    const { hits, next } = await get("documents", { ...filter, after: all.next, limit: NEXT }, signal);
    all = { ...answer, hits: all.hits.concat(hits), next };
  }
  return has(all, uri) ? all : answer;
}

const has = ({ hits }, uri) => hits.some((row) => row.uri === uri);

/** Whether a list that goes down in time is past a time. Those without one come last. */
const passed = (last, time) => !!time && (!last || Date.parse(last) < Date.parse(time));
