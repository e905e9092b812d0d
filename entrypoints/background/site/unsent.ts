import type { UnsentView } from "@/utils/messages/site-protocol";
import type { SiteWrite } from "@/utils/storage/site-writes";

/**
 * What was tried in vain and waits, by site: how many, and why the last of them. A write that nobody has
 * tried yet is on its way, and no news. Pure.
 *
 * Example: two that wait for a login → `[{ site: "news.example", count: 2, problem: "login-expired" }]`.
 */
export function unsentOf(writes: readonly SiteWrite[]): UnsentView[] {
  const held = writes.filter(({ state, attempts }) => state === "waiting" && attempts > 0);
  return [...Map.groupBy(held, ({ site }) => site)].flatMap(([site, group]) => {
    const problem = group.findLast((write) => write.problem !== undefined)?.problem;
    return problem === undefined ? [] : [{ site, count: group.length, problem }];
  });
}
