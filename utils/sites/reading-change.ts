import type { FoundComment } from "@/utils/sites/found-comment";

/** What differs from the reading before. */
export interface ReadingChange {
  readonly added: readonly FoundComment[];
  /** Read again because something inside them changed; the text may be the same. */
  readonly changed: readonly FoundComment[];
  readonly removed: readonly string[];
}

/**
 * Two looks at a page, each with its comments by their elements.
 *
 * Example: `compareReadings(told, next).added`.
 */
export function compareReadings(
  before: ReadonlyMap<Element, FoundComment>,
  after: ReadonlyMap<Element, FoundComment>,
): ReadingChange {
  const oldKeys = new Set([...before.values()].map(({ comment }) => comment.key));
  const newKeys = new Set([...after.values()].map(({ comment }) => comment.key));
  const isNew = (found: FoundComment) => before.get(found.item) !== found;
  const read = [...after.values()].filter(isNew);
  return {
    added: read.filter(({ comment }) => !oldKeys.has(comment.key)),
    changed: read.filter(({ comment }) => oldKeys.has(comment.key)),
    removed: [...oldKeys].filter((key) => !newKeys.has(key)),
  };
}
