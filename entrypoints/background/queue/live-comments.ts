import type { JudgedComment } from "@/utils/core/queue/make-row";
import { rowId } from "@/utils/core/queue/queue-row";

/**
 * Comments of pages that are open now, kept in memory for as long as a page's port is open. From
 * here "Recent" gets a comment without findings on which somebody decided, and the queue the open
 * pages of somebody who has just become a moderator.
 */
const live = new Map<object, Map<string, JudgedComment>>();

export function noteLive(owner: object, comments: Iterable<JudgedComment>): void {
  const known = live.get(owner) ?? new Map<string, JudgedComment>();
  live.set(owner, known);
  for (const one of comments) known.set(rowId(one.site, one.post, one.comment), one);
}

export function forgetLive(owner: object): void {
  live.delete(owner);
}

export function findLive(id: string): JudgedComment | undefined {
  for (const comments of live.values()) {
    const found = comments.get(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What open pages of a site show, by article. */
export function liveOn(site: string): Map<string, JudgedComment[]> {
  const all = [...live.values()].flatMap((comments) => [...comments.values()]);
  return Map.groupBy(
    all.filter((one) => one.site === site),
    ({ post }) => post,
  );
}
