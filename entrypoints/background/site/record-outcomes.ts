import type { DecisionRequest } from "@/utils/core/decision";
import { readPolicy } from "@/utils/storage/site-policies";
import { broadcast } from "../broadcast";
import { openStores } from "../stores";
import { authorFor } from "../team/author";

/**
 * The log tells later, and to others, what became of decisions on one article of a site. Noting it
 * twice notes it once; throws where the log cannot be written, and it has to be noted again.
 */
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
    if (recorded.ok) continue;
    if (recorded.error === "not-stored") throw new Error("An outcome could not be stored.");
    console.error("Threadkeeper: an outcome was not noted.", recorded.error);
  }
  await broadcast({ type: "decisions/changed", site, post }, site);
}
