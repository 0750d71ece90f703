/**
 * The event stream, one a browser and filter, shared by tabs: over plain HTTP a browser has six connections to a server,
 * and the seventh stream would hang. The tab that holds the lock of a filter listens and tells the others. Where four
 * streams are open already, the filter is asked for every three seconds instead.
 */
import { address, get } from "./api.js";
import { update } from "./app.js";

const EVENTS = ["hello", "rows", "counts", "alert", "story", "storyGone", "withdrawn", "gap", "resync", "health"];
const STREAMS = 4;
const POLL = 3000;

/** `live`, `polled`, `lost` or `waiting`; shown in the frame. */
export let state = "waiting";

/**
 * Listens until told to stop.
 * @param {Record<string, unknown>} filter as /documents takes it
 * @param {(kind: string, data: any) => void} listener also called with `state`
 * @returns {() => void} stops listening
 */
export function follow(filter, listener) {
  const query = { channel: "wire,alerts,stories,health", ...filter };
  const key = address("stream", query);
  const channel = new BroadcastChannel(key);
  const stop = new AbortController();
  const hear = (kind, data) => {
    if (kind === "state") {
      state = data;
      update();
    }
    listener(kind, data);
  };
  const tell = (kind, data) => {
    if (stop.signal.aborted) return;
    channel.postMessage([kind, data]);
    hear(kind, data);
  };
  channel.onmessage = ({ data: [kind, data] }) => {
    // Who comes later asks how it stands; who listens to the server answers.
    if (kind === "ask") {
      if (leads) channel.postMessage(["state", state]);
    } else hear(kind, data);
  };
  let leads = false;
  channel.postMessage(["ask", null]);
  const end = new Promise((done) => stop.signal.addEventListener("abort", done, { once: true }));
  locked(`lead ${key}`, { signal: stop.signal }, async () => {
    leads = true;
    while (!stop.signal.aborted) await lead(key, query, tell, end, stop.signal);
  });
  return () => {
    stop.abort();
    channel.close();
    state = "waiting";
  };
}

async function lead(key, query, tell, end, signal) {
  for (let slot = 0; slot < STREAMS && !signal.aborted; slot++) {
    let had = false;
    await locked(`stream ${slot}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      had = true;
      const source = new EventSource(key, { withCredentials: true });
      source.onopen = () => tell("state", "live");
      source.onerror = () => {
        tell("state", "lost");
        // What the server refuses it refuses for good: ask anew later, with what came in between told as a resync.
        if (source.readyState === EventSource.CLOSED) over();
      };
      for (const kind of EVENTS) {
        source.addEventListener(kind, (event) => tell(kind, JSON.parse(/** @type {MessageEvent} */ (event).data)));
      }
      let over = () => {};
      await Promise.race([end, new Promise((done) => (over = () => done(undefined)))]);
      source.close();
      if (!signal.aborted) await pause(POLL, end);
      tell("resync", { reason: "the stream was closed" });
    });
    if (had) return;
  }
  if (!signal.aborted) await poll(query, tell, end, signal);
}

/** One round of asking; what the wire has not is told as if it had come. */
async function poll({ channel: _, ...filter }, tell, end, signal) {
  try {
    const { hits } = await get("documents", { ...filter, limit: 50 });
    tell("state", "polled");
    tell("rows", { rows: hits.reverse(), skipped: 0, total: 0 });
  } catch {
    tell("state", "lost");
  }
  if (!signal.aborted) await pause(POLL, end);
}

const pause = (ms, end) => Promise.race([end, new Promise((done) => setTimeout(done, ms))]);

async function locked(name, options, task) {
  try {
    // Locks need a secure context: over plain HTTP from another machine each tab has a stream of its own.
    if (navigator.locks) await navigator.locks.request(name, options, task);
    else await task({});
  } catch (e) {
    if (!(e instanceof DOMException && e.name === "AbortError")) throw e;
  }
}
