/** Why the site did not do what it was asked. Each has its own plain message. */
export type SiteProblem =
  /** No answer at all: no network, or no open page of the site to ask from. */
  | "offline"
  | "login-expired"
  /** The application password was revoked, and nobody is logged in on an open page. */
  | "password-refused"
  | "no-right"
  /** The REST API is switched off, or asks everybody to log in another way. */
  | "rest-closed"
  /** A page instead of an answer: a firewall or security plugin stands in between. */
  | "firewall"
  | "too-many"
  | "server-error"
  /** The comment is not on the site any more. */
  | "gone"
  /** Somebody else changed its status since it was judged; nothing was written. */
  | "status-changed"
  /** Its text or links are not those that were judged; nothing was written. */
  | "text-changed"
  /** Written, and yet the site says something else afterwards. */
  | "not-kept"
  /** The answer is no comment that we understand. */
  | "unreadable";

/** Problems that pass by themselves: the write is tried again, with growing pauses. */
export function passes(problem: SiteProblem): boolean {
  return problem === "offline" || problem === "too-many" || problem === "server-error";
}

/** Problems that a person ends by logging in, or by a new application password; written after that. */
export function wantsLogin(problem: SiteProblem): boolean {
  return problem === "login-expired" || problem === "password-refused";
}

/** What came back over the wire, whoever carried it. */
export type SiteReply =
  | {
      readonly kind: "reply";
      readonly status: number;
      /** The content type, in lower case. */
      readonly type: string;
      readonly body: string;
      /** Seconds the server asks to wait; null where it does not say. */
      readonly retryAfterS: number | null;
      /** `X-WP-TotalPages` of a list. */
      readonly pages: number | null;
    }
  | { readonly kind: "offline" }
  | { readonly kind: "login-expired" | "password-refused" };

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly problem: SiteProblem;
      /** WordPress's own code, for diagnostics: "rest_cannot_edit". */
      readonly code?: string;
      readonly retryAfterS?: number;
    };

/**
 * The JSON of a good answer, or what is wrong with a bad one, from status, content type and
 * WordPress's error code.
 *
 * Example: 403 with `text/html` → `firewall`; 403 with `rest_cannot_edit` → `no-right`.
 */
export function readReply(reply: SiteReply): Read<unknown> {
  if (reply.kind !== "reply") return { ok: false, problem: reply.kind };
  const json = /\bjson\b/.test(reply.type) ? parse(reply.body) : undefined;
  if (reply.status >= 200 && reply.status < 300) {
    return json === undefined
      ? { ok: false, problem: "firewall" }
      : { ok: true, value: json.value };
  }
  const code = codeOf(json?.value);
  return {
    ok: false,
    problem: problemOf(reply.status, code),
    ...(code === undefined ? {} : { code }),
    ...(reply.retryAfterS === null ? {} : { retryAfterS: reply.retryAfterS }),
  };
}

function problemOf(status: number, code: string | undefined): SiteProblem {
  if (status === 429) return "too-many";
  switch (code) {
    case "rest_cannot_edit":
    case "rest_forbidden":
    case "rest_forbidden_context":
    case "rest_forbidden_status":
    case "rest_forbidden_param":
      return status === 401 ? "login-expired" : "no-right";
    case "rest_cookie_invalid_nonce":
    case "rest_not_logged_in":
    case "incorrect_password":
    case "invalid_username":
    case "application_passwords_disabled":
      return "login-expired";
    case "rest_comment_invalid_id":
      return "gone";
    case "rest_no_route":
    case "rest_disabled":
    case "rest_login_required":
    case "rest_cannot_access":
      return "rest-closed";
    case undefined:
      break;
    default:
      if (status === 401) return "login-expired";
      if (status === 403) return "no-right";
  }
  if (status >= 500) return "server-error";
  // WordPress itself always says why, in JSON.
  return status === 404 ? "rest-closed" : "firewall";
}

function parse(body: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(body) };
  } catch {
    return undefined;
  }
}

function codeOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("code" in value)) return undefined;
  return typeof value.code === "string" ? value.code.slice(0, 80) : undefined;
}
