import { readAtMost } from "@/utils/core/read-at-most";
import type { SiteReply } from "./site-problem";
import { restUrl, type SiteRequest } from "./site-request";

const patienceMs = 20_000;
/** A hundred comments of forty thousand bytes each. WordPress sends no answer without an end. */
const mostBytes = 4_000_000;

/** How a request is told to be of somebody who may: by the page's cookie, or by a header alone. */
export interface Authority {
  readonly credentials: "same-origin" | "omit";
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Asks a site below its REST root, follows no redirect, and waits 20 s at the most. Rejects where
 * nothing answers; whatever answers is a reply, one that is too large a reply without words.
 *
 * Example: `fetchReply(root, { method: "GET", path: "wp/v2/comments/7?context=edit" }, authority)`.
 */
export async function fetchReply(
  root: string,
  { method, path, body }: SiteRequest,
  { credentials, headers }: Authority,
): Promise<SiteReply> {
  const answer = await fetch(restUrl(root, path), {
    method,
    credentials,
    redirect: "error",
    headers: { ...headers, "Content-Type": "application/json" },
    signal: AbortSignal.timeout(patienceMs),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    kind: "reply",
    status: answer.status,
    type: answer.headers.get("Content-Type")?.toLowerCase() ?? "",
    body: (await readAtMost(answer, mostBytes)) ?? "",
    retryAfterS: numberOf(answer.headers.get("Retry-After")),
    pages: numberOf(answer.headers.get("X-WP-TotalPages")),
  };
}

function numberOf(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;
}
