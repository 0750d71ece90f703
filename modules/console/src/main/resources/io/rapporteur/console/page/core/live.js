/**
 * The event stream, one a browser and filter, shared by tabs: over plain HTTP a browser has six connections to a server,
 * and the seventh stream would hang. The tab that holds the lock of a filter listens and tells the others. Where four
 * streams are open already, views are told to look again every second instead, so that what comes shows within two.
 */
import { address, get } from "./api.js";
import { update } from "./app.js";

const EVENTS = ["hello", "rows", "counts", "alert", "story", "storyGone", "withdrawn", "gap", "resync", "health"];
const STREAMS = 4;
const LOOK = 1000;
const AGAIN = 3000;

/** `live`, `polled`, `lost` or `waiting`; shown in the frame. */
export let state = "waiting";

/**
 * Listens until told to stop. What happened before the stream was open is told by nobody: a view that hears `resync`, at
 * each opening and whenever something was missed, asks for what it shows again.
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
    if (kind === "hello") joined = true;
    listener(kind === "hello" ? "resync" : kind, data);
  };
  const tell = (kind, data) => {
    if (stop.signal.aborted) return;
    channel.postMessage([kind, data]);
    hear(kind, data);
  };
  channel.onmessage = ({ data: [kind, data] }) => {
    // Who comes later asks how it stands; who listens to the server answers.
    if (kind === "ask") {
      if (leads) channel.postMessage(["stands", state]);
    } else if (kind === "stands") {
      hear("state", data);
      // who finds the stream open has not seen it open
      if (data === "live" && !joined) hear("hello", {});
    } else hear(kind, data);
  };
  let leads = false;
  let joined = false;
  channel.postMessage(["ask", null]);
  const end = new Promise((done) => stop.signal.addEventListener("abort", done, { once: true }));
  locked(`lead ${key}`, { signal: stop.signal }, async () => {
    leads = true;
    while (!stop.signal.aborted) await lead(key, tell, end, stop.signal);
  });
  return () => {
    stop.abort();
    channel.close();
    state = "waiting";
  };
}

async function lead(key, tell, end, signal) {
  for (let slot = 0; slot < STREAMS && !signal.aborted; slot++) {
    let had = false;
    await locked(`stream ${slot}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      had = true;
      const source = new EventSource(key, { withCredentials: true });
      source.addEventListener("hello", () => tell("state", "live"));
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
      if (!signal.aborted) await pause(AGAIN, end);
    });
    if (had) return;
  }
  if (!signal.aborted) await poll(tell, end);
}

async function poll(tell, end) {
  const next = pause(LOOK, end);
  try {
    await get("session");
    tell("state", "polled");
    tell("resync", {});
  } catch {
    tell("state", "lost");
    await pause(AGAIN, end);
  }
  await next;
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
