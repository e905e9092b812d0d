import { errorOf, reasonOf } from "./answers";
import type { CouchAnswer } from "./couch";

/** Why the team's store cannot be used just now; each has words and a way out in the options. */
export type TroubleKind =
  | "unreachable"
  | "not-couchdb"
  | "wrong-login"
  /** The time of a token (JWT) is over; with another everything goes on. */
  | "token-ended"
  | "no-access"
  | "no-database"
  | "busy"
  | "server-error"
  /** 202: taken, and not yet safe on enough of the cluster's machines. */
  | "not-safe-yet"
  /** This device's own stores refused what came; it is asked for again. */
  | "not-stored"
  /** More came than one round takes; the next goes on from there. */
  | "behind";

export interface Trouble {
  readonly kind: TroubleKind;
  /** What a technician may want to read; never shown alone. */
  readonly detail: string;
  /** The server asked for this long a pause. */
  readonly retryAfterMs?: number;
}

/** What is wrong with an answer that is not the one hoped for. */
export function troubleOf(answer: CouchAnswer): Trouble {
  switch (answer.kind) {
    case "silent":
      return { kind: "unreachable", detail: answer.detail };
    case "foreign":
      return {
        kind: kindOfStatus(answer.status) ?? "not-couchdb",
        ...detailOf(answer, [answer.detail]),
      };
    case "too-large":
      return { kind: "not-couchdb", detail: "too large an answer" };
    case "answer":
      return {
        kind: kindOfStatus(answer.status) ?? kindOf(answer.status, answer.body),
        ...detailOf(answer, [errorOf(answer.body), reasonOf(answer.body)]),
      };
  }
}

/** What a status says whoever gave it, be it a machine in front of the server. */
function kindOfStatus(status: number): TroubleKind | undefined {
  if (status === 202) return "not-safe-yet";
  if (status === 429) return "busy";
  return status >= 500 ? "server-error" : undefined;
}

function kindOf(status: number, body: unknown): TroubleKind {
  if (errorOf(body) === undefined) return "not-couchdb";
  if (status === 401) return isTokenOver(body) ? "token-ended" : "wrong-login";
  if (status === 400 && isLoginMalformed(body)) return "wrong-login";
  if (status === 403) return "no-access";
  if (status === 404) return "no-database";
  return "server-error";
}

/** CouchDB's word for it: jwtf.erl, `assert_future`. */
function isTokenOver(body: unknown): boolean {
  return /^exp not in future/i.test(reasonOf(body) ?? "");
}

/**
 * A token that CouchDB cannot make sense of, that another key signed, or that it was never told to
 * look at is a *bad request* to it, not an unauthorised one (jwtf.erl, couch_httpd_auth.erl).
 */
function isLoginMalformed(body: unknown): boolean {
  if (errorOf(body) !== "bad_request") return false;
  return /^(?:Bad (?:HMAC|signature)|Malformed token|Unknown kid|Authorization header|(?:Missing|Invalid) \w+ (?:claim|header parameter)|Not an object)/i.test(
    reasonOf(body) ?? "",
  );
}

function detailOf(
  { status, retryAfterMs }: { readonly status: number; readonly retryAfterMs: number | undefined },
  words: readonly (string | undefined)[],
) {
  const said = words.filter((one) => one !== undefined && one !== "").join(": ");
  const detail = `${status} ${said}`.trim().slice(0, 200);
  return retryAfterMs === undefined ? { detail } : { detail, retryAfterMs };
}
