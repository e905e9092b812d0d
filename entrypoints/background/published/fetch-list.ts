import { browser } from "wxt/browser";
import { isLoopback } from "@/utils/core/loopback";
import { originPattern } from "@/utils/core/origin-pattern";
import type { ListRefusal, RefusedList } from "@/utils/core/published-list";
import { readAtMost } from "@/utils/core/read-at-most";
import { mostBytes } from "@/utils/published/list-schema";

const timeoutMs = 20_000;

export type FetchedList = { readonly ok: true; readonly text: string } | RefusedList;

/** Fetches a list without cookies or referrer, and no more of it than a list may have. */
export async function fetchList(url: string): Promise<FetchedList> {
  if (!isSafe(url)) return refuse("insecure");
  if (!(await browser.permissions.contains({ origins: [originPattern(url)] }))) {
    return refuse("not-allowed", new URL(url).hostname);
  }
  try {
    const response = await fetch(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!isSafe(response.url)) return refuse("insecure");
    if (!response.ok) return refuse("refused", String(response.status));
    const text = await readAtMost(response, mostBytes);
    return text === undefined ? refuse("too-large") : { ok: true, text };
  } catch (cause) {
    console.debug("Threadkeeper: a published list could not be fetched.", cause);
    return refuse("unreachable");
  }
}

/** Encrypted, or this very machine. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || isLoopback(hostname);
}

export function refuse(why: ListRefusal, ...args: readonly string[]): RefusedList {
  return { ok: false, why, args };
}
