/** How a person signs in. Kept in the background's storage.local, and nowhere else. */
export type TeamLogin =
  /** The password goes over the line once; a cookie stands for it afterwards. */
  | { readonly kind: "session"; readonly name: string; readonly password: string }
  | { readonly kind: "basic"; readonly name: string; readonly password: string }
  | { readonly kind: "jwt"; readonly token: string };

export interface TeamAddress {
  /** The database, without a slash at its end: "https://couch.example/threadkeeper". */
  readonly database: string;
  /** What stands before the database's name. */
  readonly server: string;
  /** The match pattern of what the browser has to allow. */
  readonly origin: string;
}

export type ReadAddress =
  | { readonly ok: true; readonly address: TeamAddress }
  | { readonly ok: false; readonly problem: "bad-address" | "insecure" };

/** Names of this machine that a content security policy can write. */
const loopback = /^(?:localhost|127\.0\.0\.1)$/;

/**
 * Reads what a person typed. Without encryption everybody on the way could read the password, so
 * http is for this machine only (and the manifest allows no other).
 *
 * Example: `readAddress("https://couch.example/team/")` → database "https://couch.example/team".
 */
export function readAddress(text: string): ReadAddress {
  const typed = text.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(full)) return { ok: false, problem: "bad-address" };
  const url = new URL(full);
  const path = url.pathname.replace(/\/+$/, "");
  const end = path.lastIndexOf("/");
  const isDatabase = /^\/[a-z][a-z0-9_$()+%-]*$/.test(path.slice(end));
  const isPlain = url.username === "" && url.password === "" && url.search === "";
  const isHttp = url.protocol === "http:";
  if ((url.protocol !== "https:" && !isHttp) || !isDatabase || !isPlain) {
    return { ok: false, problem: "bad-address" };
  }
  if (isHttp && !loopback.test(url.hostname)) return { ok: false, problem: "insecure" };
  const database = url.origin + path;
  // Match patterns have no ports: they name every port of a host.
  const origin = `${url.protocol}//${url.hostname}/*`;
  return { ok: true, address: { database, server: url.origin + path.slice(0, end), origin } };
}
