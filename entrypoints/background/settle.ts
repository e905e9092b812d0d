import { type DecisionRequest, isSettler } from "@/utils/core/decision";
import type { SitePolicy } from "@/utils/core/policy";
import type { Author } from "@/utils/storage/plan-event";
import { openStores } from "./stores";
import { authorFor } from "./team/author";

/** Who the person is on a site. */
async function openAuthor({ site, role }: SitePolicy): Promise<Author> {
  return authorFor(site, role, (await openStores()).identity);
}

/**
 * True for what would end a dispute: an editor's word on it is taken in our own panel alone, where
 * no page can be in between. Others take or change their own side, on the page too.
 */
export async function isForQueue(decision: DecisionRequest, policy: SitePolicy): Promise<boolean> {
  if (decision.resolves === true) return true;
  if (decision.target !== undefined || decision.facet === "note" || decision.facet === "claim") {
    return false;
  }
  const { role, actor } = await openAuthor(policy);
  if (!isSettler(role)) return false;
  const { decisions, log } = await openStores();
  // Not on what the first store holds alone: it may have lost the other side.
  await log.reconciled.catch(() => undefined);
  const page = await decisions.page(policy.site, decision.post, actor);
  return page.comments[decision.comment]?.facets[decision.facet]?.isDisputed ?? false;
}
