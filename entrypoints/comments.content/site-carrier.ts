import { readAtMost } from "@/utils/core/read-at-most";
import { readWordPressAccess } from "@/utils/sites/wordpress-access";
import { fetchReply } from "@/utils/wordpress/fetch-reply";
import type { SiteReply } from "@/utils/wordpress/site-problem";
import { isAllowedPath, type SiteRequest } from "@/utils/wordpress/site-request";

const patienceMs = 20_000;

/**
 * Carries a request of the background to the site that this page belongs to, with the person's own
 * login. Only comments can be asked for, only on the page's own origin, and only the background asks
 * (see answer-panels.ts): a page's script reaches none of this.
 */
export async function carryToSite(page: Document, request: SiteRequest): Promise<SiteReply> {
  const access = readWordPressAccess(page);
  if (access === undefined || !isAllowedPath(request.path)) return { kind: "offline" };
  try {
    const nonceUrl = access.nonceUrl();
    const first = await carry(access, request, await nonceOf(nonceUrl));
    if (!isOldNonce(first)) return first;
    nonces.delete(nonceUrl);
    return await carry(access, request, await nonceOf(nonceUrl));
  } catch (cause) {
    return cause instanceof LoginExpired ? { kind: "login-expired" } : { kind: "offline" };
  }
}

class LoginExpired extends Error {}

/** WordPress gives one for about a day. */
const nonces = new Map<string, string>();

async function nonceOf(url: string): Promise<string> {
  const known = nonces.get(url);
  if (known !== undefined) return known;
  const answer = await fetch(url, {
    credentials: "same-origin",
    signal: AbortSignal.timeout(patienceMs),
  });
  const nonce = (await readAtMost(answer, 1_000))?.trim() ?? "";
  // Logged out, WordPress answers 400 and "0".
  if (!answer.ok || !/^[0-9a-f]{6,20}$/.test(nonce)) throw new LoginExpired();
  nonces.set(url, nonce);
  return nonce;
}

function carry(
  { root }: { readonly root: string },
  request: SiteRequest,
  nonce: string,
): Promise<SiteReply> {
  return fetchReply(root, request, {
    credentials: "same-origin",
    headers: { "X-WP-Nonce": nonce },
  });
}

function isOldNonce(reply: SiteReply): boolean {
  return reply.kind === "reply" && reply.body.includes('"rest_cookie_invalid_nonce"');
}
