import type { PlainComment } from "@/scripts/check-shared/plain-comments";
import type { CommentLink } from "@/utils/core/comment";

/** A comment as somebody wrote it down before the reader saw the page. */
export interface KnownComment {
  readonly author: string;
  readonly bodyText: string;
  /** Place of the comment that this one answers, from 0. */
  readonly parent: number | null;
  /** Left out where there are none. */
  readonly links?: readonly Pick<CommentLink, "href" | "text">[];
}

/** What was found, as it is written down; without links where the truth says nothing of them. */
export function asTruth(found: readonly PlainComment[], hasLinks = true): KnownComment[] {
  const places = new Map(found.map(({ id }, at) => [id, at]));
  return found.map(({ author, bodyText, parentId, links }) => {
    // A parent that was not found itself is in no truth.
    const parent = parentId === null ? null : (places.get(parentId) ?? -1);
    const known = { author, bodyText, parent };
    return hasLinks && links.length > 0 ? { ...known, links } : known;
  });
}
