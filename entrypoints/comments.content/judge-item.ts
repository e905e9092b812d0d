import type { Comment } from "@/utils/core/comment";
import type { JudgeItem } from "@/utils/messages/judge-protocol";

/** What the background is told of a comment. */
export function itemOf(comment: Comment): JudgeItem {
  const { id, key, parentId, text, author, authorUrl, links, asides } = comment;
  const besides = asides === undefined ? {} : { asides };
  return { id: key, comment: id, parent: parentId, text, author, authorUrl, links, ...besides };
}
