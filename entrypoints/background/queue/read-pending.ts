import { isWrittenToSite } from "@/utils/core/policy";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import type { PendingView } from "@/utils/messages/site-protocol";
import { listPolicies, readPolicy } from "@/utils/storage/site-policies";
import { createSiteClient, type SiteComment } from "@/utils/wordpress/site-client";
import { transportOf } from "../site/transport";
import { keepFromSite } from "./keep-from-site";
import { readDisputed } from "./read-disputed";
import { inQueueTurn, tellRows } from "./rows";

/** A thousand comments: more are read once these are decided. */
const maxPages = 10;

/** Reads what waits for approval on every site that is moderated through us. */
export async function readAllPending(): Promise<PendingView[]> {
  const sites = (await listPolicies()).filter(
    (policy) => policy.isEnabled && isWrittenToSite(policy),
  );
  await readDisputed();
  const views: PendingView[] = [];
  for (const { site } of sites) views.push(await readPending(site));
  return views;
}

/**
 * Comments that wait for approval never show on the page: they are read from the site, judged like
 * any other, and stand in the queue, flagged or not, until they are decided here or there.
 */
async function readPending(site: string): Promise<PendingView> {
  const client = createSiteClient(transportOf(site));
  const pending: SiteComment[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const read = await client.listPending(page);
    if (!read.ok) return { site, count: null, problem: read.problem };
    pending.push(...read.value.comments.filter(({ status }) => status === "hold"));
    if (page >= read.value.pages) break;
  }
  if ((await readPolicy(site)).role === "reader") return { site, count: 0, problem: null };
  for (const [post, comments] of Map.groupBy(pending, ({ post }) => String(post))) {
    await keepFromSite(site, post, comments);
  }
  await settleRest(site, pending);
  return { site, count: pending.length, problem: null };
}

/** What waits no longer: approved, held back or gone, here or on the site's own screen. */
function settleRest(site: string, pending: readonly SiteComment[]): Promise<void> {
  return inQueueTurn(async (database) => {
    const waiting = new Set(pending.map(({ id }) => String(id)));
    const rows = await database.rows(`${encodeURIComponent(site)}/`);
    const put = rows
      .filter((row) => row.isPending === true && !waiting.has(row.comment))
      .map(({ isPending: _, ...row }): QueueRow => ({ ...row, goneAt: row.goneAt ?? Date.now() }));
    await database.change(put, []);
    tellRows(put.map(({ id }) => id));
  });
}
