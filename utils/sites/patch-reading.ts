import type { FoundComment, PageReading, ReadingSource } from "@/utils/sites/found-comment";
import { askItem, freshItems } from "@/utils/sites/fresh-items";
import { hashIdentity } from "@/utils/sites/identity";
import { listOf } from "@/utils/sites/list-of";
import { mergeInOrder } from "@/utils/sites/merge-in-order";
import { contextOf, postOf } from "@/utils/sites/page-context";
import { isAt, readItem } from "@/utils/sites/read-item";
import type { ReadingChange } from "@/utils/sites/reading-change";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { readThread } from "@/utils/sites/thread";
import { isElement } from "@/utils/sites/walk-tree";

/** What happened to a page since it was read. */
export interface PageNews {
  readonly records: readonly MutationRecord[];
  /** Comments by their elements, as they were read. */
  readonly told: ReadonlyMap<Element, FoundComment>;
  /** Those in which something changed. */
  readonly stale: ReadonlySet<Element>;
}

export interface Patch {
  readonly reading: PageReading;
  readonly change: ReadingChange;
  /** Comments that were read anew. */
  readonly read: readonly FoundComment[];
  /** Comments whose elements have left the page. */
  readonly lost: readonly FoundComment[];
}

/**
 * A reading brought up to date by what changed alone: comments that came, went, moved, or were
 * edited. All others are only counted through. Undefined where that is not simple and the whole page
 * has to be looked at: an attribute changed, an id stands twice, a comment is named by words that
 * another has.
 *
 * A whole look has to follow all the same: it alone sees that a reply's parent came after it.
 */
export function patchReading(
  page: Document,
  before: PageReading,
  news: PageNews,
): Patch | undefined {
  const { records, told } = news;
  const { source, comments } = before;
  if (!isPlain(source.adapter) || records.some(({ type }) => type === "attributes"))
    return undefined;
  const { adapter, items } = source;
  if (postOf(page, adapter) !== before.post) return undefined;
  const hasLess = records.some(({ removedNodes }) => [...removedNodes].some(isElement));
  const lost = hasLess ? comments.filter(({ item }) => !item.isConnected) : [];
  for (const { item } of lost) items.delete(item);
  const fresh = freshItems(adapter, records, items);
  if (fresh === undefined) return undefined;
  const isMixed = lost.length > 0 || [...fresh.keys()].some((item) => items.has(item));
  // Which of several a comment is hangs on all that are gone, and on the order of those that stand:
  // what is gone may be the original of a copy.
  if ((hasLess && source.hasCopies) || (isMixed && adapter.id === "hash")) return undefined;

  const read = readFresh(page, source, fresh, news);
  if (read === undefined) return undefined;
  const kept = comments.flatMap((found) => {
    const { item } = found;
    return items.has(item) && !fresh.has(item) ? [read.get(item) ?? found] : [];
  });
  const away = new Set(lost.map(({ comment }) => comment.id)).difference(new Set(fresh.values()));
  // Whose replies they are now is a question to all.
  if (away.size > 0 && kept.some(({ comment }) => away.has(comment.parentId ?? "")))
    return undefined;
  const next = mergeInOrder(
    kept,
    [...fresh.keys()].flatMap((item) => read.get(item) ?? []),
  );
  const [first] = next ?? [];
  if (next === undefined || first === undefined) return undefined;

  const isNew = (found: FoundComment) => told.get(found.item) !== found;
  const gone = new Set(lost.map(({ comment }) => comment.key));
  const isKnown = ({ item, comment }: FoundComment) => told.has(item) || gone.has(comment.key);
  const changed = [...read.values()].filter(isNew);
  const here = new Set(changed.map(({ comment }) => comment.key));
  return {
    reading: { ...before, comments: next, list: listOf(first.item), isPatched: true },
    change: {
      added: changed.filter((found) => !isKnown(found)),
      changed: changed.filter(isKnown),
      removed: [...gone.difference(here)],
    },
    read: changed,
    lost,
  };
}

/** Whether a comment is what it is whatever others there are, and whatever the page was like before. */
function isPlain({ name, parent, flags }: SiteAdapter): boolean {
  // What was learnt is a list of these very elements.
  const isTable = name !== "generic" && name !== "picked";
  return isTable && typeof parent !== "object" && flags?.virtualised === undefined;
}

export type PatchReading = typeof patchReading;

/** Reads what came, and what changed, by elements; undefined where one is not what it was. */
function readFresh(
  page: Document,
  { adapter, items }: ReadingSource,
  fresh: ReadonlyMap<Element, string>,
  { told, stale }: PageNews,
): ReadonlyMap<Element, FoundComment> | undefined {
  const isHashed = adapter.id === "hash";
  const names = new Set(isHashed ? items.values() : []);
  const edited = [...stale].filter((item) => items.has(item) && !fresh.has(item));
  for (const [item, printed] of fresh) items.set(item, printed);
  const { isItem, parentOf, depthOf } = readThread(items, adapter);
  const context = contextOf(page, adapter, isItem);
  const { printedOf, wholeOf } = askItem(adapter);
  const read = new Map<Element, FoundComment>();
  for (const item of [...edited, ...fresh.keys()]) {
    const known = told.get(item);
    const printed = fresh.get(item) ?? printedOf(item);
    if (printed === undefined || (known && wholeOf(item) !== item)) return undefined;
    const parent = parentOf(item);
    const parentId = (parent === undefined ? undefined : items.get(parent)) || null;
    const place = { parentId, depth: depthOf(item) };
    if (known !== undefined && !stale.has(item) && isAt(known, place)) {
      read.set(item, known);
      continue;
    }
    const found = readItem(item, printed, place, context);
    const id = isHashed ? hashIdentity(found.comment) : printed;
    // Its words are another's, or another is meant by the element now.
    if (known === undefined ? names.has(id) : known.comment.id !== id) return undefined;
    names.add(id);
    items.set(item, id);
    read.set(item, isHashed ? found.named(id) : found);
  }
  return read;
}
