import type { PageDecisions } from "@/utils/core/decision";
import { pagePrefix, wholeSite } from "@/utils/core/decision-event";
import type { SitePolicy } from "@/utils/core/policy";
import { type JudgedComment, makeRow } from "@/utils/core/queue/make-row";
import { type QueueRow, rowId } from "@/utils/core/queue/queue-row";
import { standingOf } from "@/utils/core/queue/standing";
import { isWeighty } from "@/utils/core/verdict";
import { readPolicy } from "@/utils/storage/site-policies";
import { openStores } from "../stores";
import { authorFor } from "../team/author";
import { findLive } from "./live-comments";
import { inQueueTurn, openQueue, tellRows, thin } from "./rows";

/** A row that is only seen again is written once a day, so that its ninety days begin anew. */
const dayMs = 24 * 3600_000;

/** Undefined where nothing is kept: for readers, and where the site is off. */
async function openPost(site: string, post: string) {
  const policy = await readPolicy(site);
  if (!policy.isEnabled || policy.role === "reader") return undefined;
  const { identity, decisions } = await openStores();
  const { actor } = await authorFor(site, policy.role, identity);
  const page = await decisions.page(site, post, actor);
  const settle = (row: QueueRow): QueueRow => ({
    ...row,
    standing: standingOf(row, page, policy, actor),
  });
  return { policy, page, settle };
}

/** Brings the rows of one article up to what its page shows now. */
export function keepRows(read: {
  readonly site: string;
  readonly post: string;
  readonly url: string;
  readonly comments: readonly JudgedComment[];
  /** All comments on the page; undefined where that is not known. */
  readonly present: readonly string[] | undefined;
}): Promise<void> {
  const { site, post, comments, present } = read;
  return inQueueTurn(async (database) => {
    const opened = await openPost(site, post);
    if (opened === undefined) return;
    const { ownerOf } = await import("@/utils/links/owner-of");
    const nowMs = Date.now();
    const known = new Map(
      (await database.rows(pagePrefix(site, post))).map((row) => [row.id, row]),
    );
    const put: QueueRow[] = [];
    const remove: string[] = [];
    for (const judged of comments) {
      const made = makeRow(judged, nowMs, ownerOf);
      const before = known.get(made.id);
      const row = opened.settle({ ...made, foundAt: before?.foundAt ?? nowMs });
      known.delete(row.id);
      if (!isKept(row)) {
        if (before !== undefined) remove.push(row.id);
      } else if (before === undefined || isNews(before, row)) put.push(row);
    }
    if (present !== undefined) {
      const ids = new Set(present);
      const url = read.url.split("#", 1)[0];
      // Comments may go on over several pages: only this page's can be missed on it.
      for (const row of known.values()) {
        const isGone = !ids.has(row.comment) && row.url === url && row.isPending !== true;
        if (isGone && row.goneAt === null) put.push({ ...row, goneAt: nowMs });
      }
    }
    await database.change(put, remove);
    tellRows([...put.map(({ id }) => id), ...remove]);
    if (put.length > 0) await thin(database);
  });
}

/** What wants to be seen in the queue: something weighty was found, or somebody has decided. */
function isKept({ findings, standing, isPending }: QueueRow): boolean {
  const isFlagged = findings.some((finding) => isWeighty({ ...finding, evidence: "" }));
  const { decidedAt, note, claim, undo } = standing;
  return (
    isFlagged ||
    isPending === true ||
    [decidedAt, note, claim, undo].some((one) => one !== undefined)
  );
}

function isNews(before: QueueRow, after: QueueRow): boolean {
  if (after.seenAt - before.seenAt > dayMs) return true;
  const { seenAt: _, ...rest } = after;
  const { seenAt: __, ...known } = before;
  return JSON.stringify(known) !== JSON.stringify(rest);
}

/** Follows decisions on one article, or (post "*") rules that hold on the whole site. */
export async function followDecisions(site: string, post: string): Promise<void> {
  const prefix = post === wholeSite ? `${encodeURIComponent(site)}/` : pagePrefix(site, post);
  const posts = new Set((await (await openQueue()).rows(prefix)).map((row) => row.post));
  if (post !== wholeSite) posts.add(post);
  for (const one of posts) await settlePost(site, one);
}

function settlePost(site: string, post: string): Promise<void> {
  return inQueueTurn(async (database) => {
    const opened = await openPost(site, post);
    if (opened === undefined) return;
    const rows = await database.rows(pagePrefix(site, post));
    const fresh = await newlyDecided(site, post, opened.page, rows);
    const put = [...rows, ...fresh].flatMap((row) => {
      const next = opened.settle(row);
      const isSame = JSON.stringify(row.standing) === JSON.stringify(next.standing);
      return isSame && !fresh.includes(row) ? [] : [next];
    });
    await database.change(put, []);
    tellRows(put.map(({ id }) => id));
  });
}

/** Comments without findings that somebody decided on, from the page that is open now. */
async function newlyDecided(
  site: string,
  post: string,
  page: PageDecisions,
  rows: readonly QueueRow[],
): Promise<QueueRow[]> {
  const known = new Set(rows.map(({ comment }) => comment));
  const live = Object.keys(page.comments)
    .filter((comment) => !known.has(comment))
    .map((comment) => findLive(rowId(site, post, comment)))
    .filter((one) => one !== undefined);
  if (live.length === 0) return [];
  const { ownerOf } = await import("@/utils/links/owner-of");
  return live.map((one) => makeRow(one, Date.now(), ownerOf));
}

/** Who may decide on a row now, by its site's settings. */
export function mayDecide({ isEnabled, role }: SitePolicy): boolean {
  return isEnabled && role !== "reader";
}
