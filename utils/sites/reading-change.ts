import type { FoundComment } from "@/utils/sites/found-comment";
import type { Steps } from "@/utils/sites/steps";

/** What differs from the reading before. */
export interface ReadingChange {
  readonly added: readonly FoundComment[];
  /** Read again because something inside them changed; the text may be the same. */
  readonly changed: readonly FoundComment[];
  readonly removed: readonly string[];
}

export interface Comparison {
  /** The later look's comments by their elements, as the next is compared with them. */
  readonly after: Map<Element, FoundComment>;
  readonly change: ReadingChange;
}

/**
 * Two looks at a page, in steps of a hundred comments: where there are ten thousand, to look each key
 * up takes longer than a slice.
 *
 * Example: `runAtOnce(compareReadings(told, next.comments)).change.added`.
 */
export function* compareReadings(
  before: ReadonlyMap<Element, FoundComment>,
  comments: readonly FoundComment[],
): Steps<Comparison> {
  const oldKeys = new Set([...before.values()].map(({ comment }) => comment.key));
  const removed = new Set(oldKeys);
  const after = new Map<Element, FoundComment>();
  const added: FoundComment[] = [];
  const changed: FoundComment[] = [];
  for (const found of comments) {
    if (after.size % 100 === 99) yield;
    const { key } = found.comment;
    after.set(found.item, found);
    removed.delete(key);
    if (before.get(found.item) === found) continue;
    (oldKeys.has(key) ? changed : added).push(found);
  }
  return { after, change: { added, changed, removed: [...removed] } };
}
