import type { Comment } from "@/utils/core/comment";
import type { FoundComment } from "@/utils/sites/found-comment";

/** Words two texts must share, of all they have, to be the same text before and after an edit. */
const least = 0.5;

/**
 * Who a comment without an id of its own was before it was edited: the one in the same element, or,
 * where the page drew its list anew, one that is gone and was by the same author, at the same place
 * of the thread, in much the same words. Undefined where it is nobody known: an element that is
 * used again for somebody else's comment is another comment.
 */
export function identityKeeper(
  earlier: ReadonlyMap<Element, FoundComment>,
): (item: Element, now: Comment) => string | undefined {
  const claimed = new Set<string>();
  let byAuthor: Map<string, FoundComment[]> | undefined;

  /** Those whose elements are gone; what still stands is found where it stands. */
  function gone(author: string): readonly FoundComment[] {
    if (byAuthor === undefined) {
      byAuthor = new Map();
      for (const found of earlier.values()) {
        if (found.item.isConnected) continue;
        const alike = byAuthor.get(found.comment.author) ?? [];
        alike.push(found);
        byAuthor.set(found.comment.author, alike);
      }
    }
    return byAuthor.get(author) ?? [];
  }

  return (item, now) => {
    const same = earlier.get(item);
    const candidates = same === undefined ? gone(now.author) : [same];
    const found = candidates.find(
      ({ comment }) => !claimed.has(comment.id) && isEdited(comment, now),
    );
    if (found === undefined) return undefined;
    claimed.add(found.comment.id);
    return found.comment.id;
  };
}

function isEdited(before: Comment, now: Comment): boolean {
  if (before.author !== now.author || before.parentId !== now.parentId) return false;
  if (before.time !== null && now.time !== null && before.time !== now.time) return false;
  return likeness(before.text, now.text) >= least;
}

/** The share of words in both: 0 for none, 1 for all; order does not count. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 1 : (2 * shared) / (first.size + second.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, 4_000)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}]*|\p{N}+/gu) ?? [];
  // Scripts without blanks are compared by pairs of signs.
  if (words.length > 3) return new Set(words);
  const signs = [...text.slice(0, 4_000).replace(/\s+/g, "")];
  return new Set(signs.map((sign, at) => sign + (signs[at + 1] ?? "")));
}
