import { isLoopback } from "@/utils/core/loopback";
import { originPattern } from "@/utils/core/origin-pattern";

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
  if (isHttp && !isLoopback(url.hostname)) return { ok: false, problem: "insecure" };
  const database = url.origin + path;
  const origin = originPattern(url.href);
  return { ok: true, address: { database, server: url.origin + path.slice(0, end), origin } };
}
