import { errorOf } from "./answers";
import type { CouchAnswer } from "./couch";

/** Why the team's store cannot be used just now; each has words and a way out in the options. */
export type TroubleKind =
  | "unreachable"
  | "not-couchdb"
  | "wrong-login"
  | "no-access"
  | "no-database"
  | "busy"
  | "server-error"
  /** 202: taken, and not yet safe on enough of the cluster's machines. */
  | "not-safe-yet";

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
        ...detailOf(answer, answer.detail),
      };
    case "too-large":
      return { kind: "not-couchdb", detail: "too large an answer" };
    case "answer":
      return {
        kind: kindOfStatus(answer.status) ?? kindOf(answer.status, answer.body),
        ...detailOf(answer, errorOf(answer.body) ?? ""),
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
  if (status === 401) return "wrong-login";
  if (status === 403) return "no-access";
  if (status === 404) return "no-database";
  return "server-error";
}

function detailOf(
  { status, retryAfterMs }: { readonly status: number; readonly retryAfterMs: number | undefined },
  words: string,
) {
  const detail = `${status} ${words}`.trim();
  return retryAfterMs === undefined ? { detail } : { detail, retryAfterMs };
}
