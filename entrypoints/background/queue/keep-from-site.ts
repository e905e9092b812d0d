import type { JudgedComment } from "@/utils/core/queue/make-row";
import type { JudgeItem } from "@/utils/messages/judge-protocol";
import { articleUrl } from "@/utils/wordpress/article-url";
import { readCommentHtml } from "@/utils/wordpress/comment-html";
import type { SiteComment } from "@/utils/wordpress/site-client";
import { withHashes } from "../judge-port";
import { rulesOf } from "../own-rules";
import { openStores } from "../stores";
import { hashKeyFor } from "../team/author";
import { keepRows } from "./keep-rows";

/** Judges comments of one article as the site itself has them, and keeps them for the queue. */
export async function keepFromSite(
  site: string,
  post: string,
  comments: readonly SiteComment[],
): Promise<void> {
  const url = articleUrl(comments[0]?.link ?? "", site);
  const { identity } = await openStores();
  const items = new Map(comments.map((comment) => [String(comment.id), itemOf(comment)]));
  const key = await hashKeyFor(site, identity);
  const { extra, domains } = await rulesOf(site);
  const { createThread } = await import("@/utils/detectors/detect-thread");
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
    judged.push({ ...place, author, text, subject, findings, lines, ...absenceOf(comment) });
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

/** Why no page shows it, where none does. */
function absenceOf({ status }: SiteComment): Pick<JudgedComment, "isPending" | "isGone"> {
  if (status === "approved") return {};
  return status === "hold" ? { isPending: true } : { isGone: true };
}
