import { readAtMost } from "@/utils/core/read-at-most";
import type { TeamAddress, TeamLogin } from "./connection";

/** What came of one request. Nothing here throws for what a network or a server may do. */
export type CouchAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      /** Parsed JSON; of unknown shape. */
      readonly body: unknown;
      readonly retryAfterMs: number | undefined;
      /** The server's clock minus ours, where the answer was quick enough to tell. */
      readonly clockOffsetMs: number | undefined;
    }
  /** No answer at all: no network, no server, a certificate the browser refuses, or too slow. */
  | { readonly kind: "silent"; readonly detail: string; readonly isTimeout: boolean }
  /** An answer that is no CouchDB's: HTML, a redirection, JSON that breaks off. */
  | {
      readonly kind: "foreign";
      readonly status: number;
      readonly detail: string;
      readonly retryAfterMs: number | undefined;
    }
  | { readonly kind: "too-large" };

export interface CouchRequest {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  /** After the database's address, or the server's where `ofServer` is set; with its slash. */
  readonly path: string;
  readonly ofServer?: boolean;
  readonly body?: unknown;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface Couch {
  ask(request: CouchRequest): Promise<CouchAnswer>;
}

export interface CouchOptions {
  readonly fetch?: typeof fetch;
  /** This computer's clock. */
  readonly now?: () => number;
  /** For whatever asks for no time of its own. */
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 20_000;
const maxAnswerBytes = 16 * 1024 * 1024;
/** The `Date` header knows whole seconds; slower answers say too little about the time. */
const maxTellingMs = 5_000;

/** The small part of CouchDB's HTTP API that a team needs. */
export function createCouch(
  address: TeamAddress,
  login: TeamLogin,
  options: CouchOptions = {},
): Couch {
  const { now = Date.now } = options;
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/json",
    ...authorization(login),
  };
  return {
    async ask({ method = "GET", path, ofServer = false, body, timeoutMs, signal }) {
      const limit = AbortSignal.timeout(timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs);
      const startedAt = now();
      let response: Response;
      try {
        response = await (options.fetch ?? fetch)(
          (ofServer ? address.server : address.database) + path,
          {
            method,
            headers,
            // A cookie of somebody who is signed in to the same server must not decide who we are.
            credentials: login.kind === "session" ? "include" : "omit",
            cache: "no-store",
            redirect: "manual",
            referrerPolicy: "no-referrer",
            signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          },
        );
      } catch (cause) {
        return silent(cause);
      }
      const answeredAt = now();
      return readAnswer(response, startedAt, answeredAt);
    },
  };
}

async function readAnswer(
  response: Response,
  startedAt: number,
  answeredAt: number,
): Promise<CouchAnswer> {
  const { status } = response;
  const retryAfterMs = retryAfter(response.headers.get("Retry-After"), answeredAt);
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    return { kind: "foreign", status, detail: "redirection", retryAfterMs };
  }
  let text: string | undefined;
  try {
    text = await readAtMost(response, maxAnswerBytes);
  } catch (cause) {
    // It began and broke off: the server may have done what it was asked for.
    return silent(cause);
  }
  if (text === undefined) return { kind: "too-large" };
  try {
    return {
      kind: "answer",
      status,
      body: JSON.parse(text),
      retryAfterMs,
      clockOffsetMs: offset(response.headers.get("Date"), startedAt, answeredAt),
    };
  } catch {
    return { kind: "foreign", status, detail: text.slice(0, 80), retryAfterMs };
  }
}

function authorization(login: TeamLogin): Readonly<Record<string, string>> {
  switch (login.kind) {
    case "session":
      return {};
    case "jwt":
      return { Authorization: `Bearer ${login.token}` };
    case "basic":
      return { Authorization: `Basic ${base64(`${login.name}:${login.password}`)}` };
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** In seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function offset(header: string | null, startedAt: number, answeredAt: number): number | undefined {
  const served = header === null ? Number.NaN : Date.parse(header);
  const isTelling = Number.isFinite(served) && answeredAt - startedAt <= maxTellingMs;
  // Half a second is what a cut-off second is short of on average.
  return isTelling ? Math.round(served + 500 - (startedAt + answeredAt) / 2) : undefined;
}

function silent(cause: unknown): CouchAnswer {
  const isError = cause instanceof Error;
  const detail = isError ? cause.message : String(cause);
  return { kind: "silent", detail, isTimeout: isError && cause.name === "TimeoutError" };
}
