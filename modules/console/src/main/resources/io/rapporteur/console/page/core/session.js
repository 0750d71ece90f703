/** Who is logged in, and what he may do. */
import { get, send } from "./api.js";

/** @type {{user: string, roles: string[], version: string, links: {name: string, href: string}[]} | null} */
export let session = null;

/** Asks who is logged in; false when nobody is. */
export async function learn() {
  try {
    session = await get("session");
  } catch (e) {
    session = null;
    if (e.status !== 401) throw e;
  }
  return session !== null;
}

/** Exchanges a token for the cookie. */
export const login = (token) => send("POST", "session", { token });

/** Takes the cookie back. */
export async function logout() {
  await send("DELETE", "session");
  session = null;
}

/** @param {"reader" | "editor" | "operator"} role */
export const can = (role) => session?.roles.includes(role) ?? false;
