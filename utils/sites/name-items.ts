import type { FoundComment } from "@/utils/sites/found-comment";
import { hashIdentity } from "@/utils/sites/identity";
import { identityKeeper } from "@/utils/sites/keep-identity";

export interface ItemName {
  readonly id: string;
  /** Of a comment that stands on the page a second time, as one that was pinned does. */
  readonly isCopy?: boolean;
}

/**
 * Names comments whose system prints no ids, in the page's order: by the hash of what they say,
 * with an ordinal where several say the same. One author's words at one and the same minute are one
 * comment, however often the page shows it. What was edited since the `earlier` look keeps its name.
 */
export function nameItems(
  earlier: ReadonlyMap<Element, FoundComment> = new Map(),
): (found: Pick<FoundComment, "item" | "comment">) => ItemName {
  const counts = new Map<string, number>();
  const ids = new Set([...earlier.values()].map(({ comment }) => comment.id));
  const keep = identityKeeper(earlier);

  return ({ item, comment }) => {
    const hash = hashIdentity(comment);
    const ordinal = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, ordinal);
    if (ordinal > 1 && comment.time?.includes(":")) return { id: hash, isCopy: true };
    const id = ordinal === 1 ? hash : `${hash}-${ordinal}`;
    return { id: ids.has(id) ? id : (keep(item, comment) ?? id) };
  };
}
