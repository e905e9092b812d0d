import type { DecisionRequest } from "@/utils/core/decision";
import { readPolicy } from "@/utils/storage/site-policies";
import { broadcast } from "../broadcast";
import { openStores } from "../stores";
import { authorFor } from "../team/author";

/** The log tells later, and to others, what became of decisions on one article of a site. */
export async function recordOutcomes(
  { site, post }: { readonly site: string; readonly post: string },
  requests: readonly DecisionRequest[],
): Promise<void> {
  if (requests.length === 0) return;
  const { decisions, identity } = await openStores();
  const { role } = await readPolicy(site);
  const author = await authorFor(site, role, identity);
  for (const request of requests) {
    const recorded = await decisions.record(request, author);
    if (!recorded.ok) console.error("Threadkeeper: an outcome was not noted.", recorded.error);
  }
  await broadcast({ type: "decisions/changed", site, post }, site);
}
