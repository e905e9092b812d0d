import { isWrittenToSite } from "@/utils/core/policy";
import type { JudgedComment } from "@/utils/core/queue/make-row";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { createThread } from "@/utils/detectors/detect-thread";
import type { JudgeItem } from "@/utils/messages/protocol";
import type { PendingView } from "@/utils/messages/site-protocol";
import { listPolicies, readPolicy } from "@/utils/storage/site-policies";
import { readCommentHtml } from "@/utils/wordpress/comment-html";
import { createSiteClient, type SiteComment } from "@/utils/wordpress/site-client";
import { withHashes } from "../judge-port";
import { rulesOf } from "../own-rules";
import { transportOf } from "../site/transport";
import { openStores } from "../stores";
import { hashKeyFor } from "../team/author";
import { keepRows } from "./keep-rows";
import { inQueueTurn, tellRows } from "./rows";

/** A thousand comments: more are read once these are decided. */
const maxPages = 10;

/** Reads what waits for approval on every site that is moderated through us. */
export async function readAllPending(): Promise<PendingView[]> {
  const sites = (await listPolicies()).filter(
    (policy) => policy.isEnabled && isWrittenToSite(policy),
  );
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
    await keepPost(site, post, comments);
  }
  await settleRest(site, pending);
  return { site, count: pending.length, problem: null };
}

async function keepPost(
  site: string,
  post: string,
  comments: readonly SiteComment[],
): Promise<void> {
  const url = comments[0]?.link.split("#", 1)[0] ?? "";
  const { identity } = await openStores();
  const items = new Map(comments.map((comment) => [String(comment.id), itemOf(comment)]));
  const key = await hashKeyFor(site, identity);
  const { extra, domains } = await rulesOf(site);
  const { judge } = createThread({ url }, { extra });
  const judged: JudgedComment[] = [];
  for (const { id, detection } of judge([...items.values()])) {
    const item = items.get(id);
    const comment = comments.find((one) => String(one.id) === id);
    if (item === undefined || comment === undefined) continue;
    const hashed = await withHashes(item, detection, key, domains);
    const { subject, lines } = hashed;
    const { author, text, parent } = item;
    const { findings } = hashed.detection;
    const place = { site, post, url, title: comment.title, comment: id, parent };
    judged.push({ ...place, author, text, subject, findings, lines, isPending: true });
  }
  await keepRows({ site, post, url, comments: judged, present: undefined });
}

function itemOf({ id, parent, author, authorUrl, html }: SiteComment): JudgeItem {
  const { text, links } = readCommentHtml(html);
  return {
    id: String(id),
    comment: String(id),
    parent: parent === 0 ? null : String(parent),
    text,
    author,
    authorUrl: authorUrl === "" ? null : authorUrl,
    links,
  };
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
    await tellRows(put.map(({ id }) => id));
  });
}
