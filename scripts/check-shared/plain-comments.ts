import { type CommentLink, collapseSpace } from "@/utils/core/comment";
import type { PageReading } from "@/utils/sites/found-comment";

/** A comment as truth files write it. */
export interface PlainComment {
  readonly id: string;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly isPostAuthor: boolean;
  readonly time: string | null;
  readonly depth: number;
  readonly parentId: string | null;
  readonly bodyText: string;
  readonly links: readonly Pick<CommentLink, "href" | "text">[];
}

/** All that was read, as plain data: every lazy field is asked for. */
export function plainComments(reading: PageReading | undefined): PlainComment[] {
  return (reading?.comments ?? []).map(({ comment }) => ({
    id: comment.id,
    author: comment.author,
    authorUrl: comment.authorUrl,
    isPostAuthor: comment.isPostAuthor,
    time: comment.time,
    depth: comment.depth,
    parentId: comment.parentId,
    bodyText: collapseSpace(comment.text),
    links: comment.links.map(({ href, text }) => ({ href, text })),
  }));
}
