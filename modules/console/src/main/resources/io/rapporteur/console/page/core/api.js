/** The API under /api/v1: requests, and errors as problem+json. The page reads what any other client may read. */

/** What the server says is wrong, with the way to mend it. */
export class Problem extends Error {
  /** @param {{status?: number, title?: string, detail?: string, mend?: string, errors?: object[]}} body */
  constructor(body) {
    super(body.detail || body.title || `the server answered ${body.status}`);
    this.status = body.status ?? 0;
    this.title = body.title ?? "";
    this.mend = body.mend ?? body.hint ?? "";
    this.body = body;
  }
}

let onUnauthorised = () => {};

/** @param {() => void} listener called when the server asks for the token */
export function whenUnauthorised(listener) {
  onUnauthorised = listener;
}

/**
 * The address of a call.
 * @param {string} path below /api/v1/
 * @param {Record<string, unknown>} [query] empty values are left out, lists are repeated
 */
export function address(path, query = {}) {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "" && one !== false) params.append(name, String(one));
    }
  }
  const text = params.toString();
  return `/api/v1/${path}${text ? `?${text}` : ""}`;
}

/** The body of a GET as JSON. @returns {Promise<any>} */
export function get(path, query, signal) {
  return call("GET", address(path, query), undefined, {}, signal).then((answer) => answer.body);
}

/** The body of a GET with its ETag. @returns {Promise<{body: any, etag: string | null}>} */
export function getTagged(path, query) {
  return call("GET", address(path, query), undefined, {});
}

/** What a write answers. @returns {Promise<any>} */
export function send(method, path, body, headers = {}, signal) {
  return call(method, address(path), body, headers, signal).then((answer) => answer.body);
}

async function call(method, url, body, headers, signal) {
  let response;
  try {
    response = await fetch(url, {
      method,
      signal,
      credentials: "same-origin",
      headers: { accept: "application/json", ...(method === "GET" ? {} : { "content-type": "application/json" }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (e) {
    if (e instanceof DOMException && e.name === "AbortError") throw e;
    throw new Problem({ title: "The console does not answer", detail: "No answer from the server that this page came from.", mend: "rapporteur console" });
  }
  if (response.status === 401) onUnauthorised();
  const text = await response.text();
  let json = null;
  try {
    json = text === "" ? null : JSON.parse(text);
  } catch {
    // an answer that is no JSON is told by its status alone
  }
  if (!response.ok) throw new Problem({ status: response.status, ...(json ?? { title: response.statusText }) });
  return { body: json, etag: response.headers.get("etag") };
}
