import type { FoundComment } from "@/utils/sites/found-comment";
import { isBefore } from "@/utils/sites/walk-tree";

/** Places that are searched for: for each a dozen of ten thousand comments are asked where they stand. */
const mostPlaces = 12;

/**
 * Comments in the page's order with others among them, which are in that order too. Undefined where
 * these stand in many places, or not all in one document or shadow root.
 */
export function mergeInOrder(
  kept: readonly FoundComment[],
  others: readonly FoundComment[],
): readonly FoundComment[] | undefined {
  const root = kept[0]?.item.getRootNode();
  // Roots follow each other: where the first and the last stand in one, all do.
  if ([...kept.slice(-1), ...others].some(({ item }) => item.getRootNode() !== root))
    return undefined;
  const merged: FoundComment[] = [];
  let at = 0;
  let places = 0;
  for (const other of others) {
    const next = kept[at];
    if (next !== undefined && !isBefore(other.item, next.item)) {
      const end = placeAfter(kept, at, other.item);
      // Not all in one call: there may be more than it takes.
      for (const one of kept.slice(at, end)) merged.push(one);
      at = end;
      places += 1;
      if (places > mostPlaces) return undefined;
    }
    merged.push(other);
  }
  return merged.concat(kept.slice(at));
}

/** How many of the comments stand before an element, of which those up to `at` are known to. */
function placeAfter(kept: readonly FoundComment[], at: number, item: Element): number {
  let [first, end] = [at + 1, kept.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    const one = kept[middle];
    if (one !== undefined && isBefore(item, one.item)) end = middle;
    else first = middle + 1;
  }
  return first;
}
