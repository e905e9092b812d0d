import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { closeServer, listenLocally } from "../listen-locally.ts";
import { testAdmin } from "./start-team-server.ts";

export interface TokenGate {
  readonly origin: string;
  /** A token as a newsroom's own sign-in would hand it out; `signedWith` another key where given. */
  issue(name: string, more?: Issue): string;
  /** By so much the gate's clock is ahead of this computer's; may be set at any time. */
  aheadMs: number;
  /** Requests that were let through, and those that were not. */
  readonly counts: { readonly passed: number; readonly refused: number };
  close(): Promise<void>;
}

export interface Issue {
  /** An hour where left out; less than nothing for one that has ended. */
  readonly lastsMs?: number;
  /** The roles that the token grants, as CouchDB reads them; a moderator's where left out. */
  readonly roles?: readonly string[];
  readonly signedWith?: string;
}

/** What CouchDB says to a token: 401 for one that has ended, 400 for whatever else is wrong. */
type Read =
  | { readonly name: string; readonly roles: readonly string[] }
  | { readonly status: 400 | 401; readonly error: string; readonly reason: string };

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * What CouchDB's own JWT handler does, in front of the test server that has none: a request passes
 * with a token (RFC 7519, HS256) whose signature holds and whose time has not come, as the person it
 * names and with the roles that it grants, whatever the server itself knows of them. What it answers
 * to other tokens are CouchDB's own words (jwtf.erl, couch_httpd_auth.erl, with `required_claims =
 * exp`).
 *
 * Example: `const gate = await startTokenGate(server.origin, "the newsroom's secret")`.
 */
export async function startTokenGate(behind: string, key: string): Promise<TokenGate> {
  const counts = { passed: 0, refused: 0 };
  const people = openPeople(behind);

  async function pass(read: Extract<Read, { name: string }>, request: IncomingMessage) {
    await people.grant(read.name, read.roles);
    const type = request.headers["content-type"];
    const answer = await fetch(behind + request.url, {
      method: request.method ?? "GET",
      headers: {
        ...(type === undefined ? {} : { "Content-Type": type }),
        Accept: "application/json",
        Authorization: `Basic ${btoa(`${read.name}:${people.passwordOf(read.name)}`)}`,
      },
      body: request.method === "GET" ? null : await bodyOf(request),
    });
    return { answer, body: Buffer.from(await answer.arrayBuffer()) };
  }

  const server = createServer(async (request, response) => {
    const read = readToken(request.headers.authorization, key, Date.now() + gate.aheadMs);
    if ("status" in read) {
      counts.refused += 1;
      response.writeHead(read.status, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ error: read.error, reason: read.reason }));
      return;
    }
    counts.passed += 1;
    try {
      const { answer, body } = await pass(read, request);
      const type = answer.headers.get("content-type") ?? "application/json";
      response.writeHead(answer.status, { "Content-Type": type });
      response.end(body);
    } catch {
      // The server behind was closed in the middle of an answer.
      response.destroy();
    }
  });
  const port = await listenLocally(server);
  const gate: TokenGate = {
    aheadMs: 0,
    origin: `http://127.0.0.1:${port}`,
    counts,
    issue(name, { lastsMs = 3_600_000, roles = ["moderator"], signedWith = key } = {}) {
      const exp = Math.floor((Date.now() + gate.aheadMs + lastsMs) / 1_000);
      const claims = { sub: name, exp, "_couchdb.roles": roles };
      const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
      return `${text}.${sign(text, signedWith).toString("base64url")}`;
    },
    close: () => closeServer(server),
  };
  return gate;
}

function sign(text: string, key: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function readToken(header: string | undefined, key: string, nowMs: number): Read {
  const token = /^Bearer (\S+)$/.exec(header ?? "")?.[1];
  if (token === undefined) {
    return { status: 401, error: "unauthorized", reason: "Authentication required." };
  }
  const parts = token.split(".");
  const [head = "", body = "", signature = ""] = parts;
  if (parts.length !== 3) return bad("Malformed token");
  let alg: unknown;
  let claims: Record<string, unknown>;
  try {
    alg = JSON.parse(Buffer.from(head, "base64url").toString()).alg;
    claims = JSON.parse(Buffer.from(body, "base64url").toString());
  } catch {
    return bad("Malformed token");
  }
  if (alg !== "HS256") return bad("Invalid alg header parameter");
  const { sub, exp, "_couchdb.roles": roles = [] } = claims;
  if (typeof exp !== "number") return bad("Missing exp claim");
  if (exp * 1_000 <= nowMs) {
    return { status: 401, error: "unauthorized", reason: "exp not in future" };
  }
  const [is, ought] = [Buffer.from(signature, "base64url"), sign(`${head}.${body}`, key)];
  if (is.length !== ought.length || !timingSafeEqual(is, ought)) return bad("Bad HMAC");
  if (typeof sub !== "string") {
    return { status: 401, error: "unauthorized", reason: "Token missing sub claim." };
  }
  return { name: sub, roles: roles as readonly string[] };
}

function bad(reason: string): Read {
  return { status: 400, error: "bad_request", reason };
}

/** The people behind the gate: the test server knows them by the roles of their last token. */
function openPeople(behind: string) {
  const { admin, password } = testAdmin;
  const known = new Map<string, Promise<void>>();
  const granted = new Map<string, string>();
  const passwordOf = (name: string) => `${name}-behind-the-gate`;
  const headers = {
    Authorization: `Basic ${btoa(`${admin}:${password}`)}`,
    "Content-Type": "application/json",
  };

  async function put(name: string, roles: readonly string[]): Promise<void> {
    const path = `${behind}/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;
    const before = await fetch(path, { headers });
    const rev = before.ok ? { _rev: (await before.json())._rev } : {};
    const person = { ...rev, type: "user", name, roles, password: passwordOf(name) };
    const written = await fetch(path, { method: "PUT", headers, body: JSON.stringify(person) });
    if (!written.ok) throw new Error(`${name} could not be let in: ${await written.text()}`);
  }

  return {
    passwordOf,
    /** One after the other for each person: requests come at the same time. */
    grant(name: string, roles: readonly string[]): Promise<void> {
      const wanted = JSON.stringify(roles);
      if (granted.get(name) !== wanted) {
        granted.set(name, wanted);
        known.set(
          name,
          (known.get(name) ?? Promise.resolve()).then(() => put(name, roles)),
        );
      }
      return known.get(name) ?? Promise.resolve();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}
