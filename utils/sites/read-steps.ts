import type { PickedRule } from "@/utils/core/picked-rule";
import {
  firstMatching,
  inOrder,
  isDetected,
  isOffLimits,
  mostWalked,
} from "@/utils/sites/choose-adapter";
import { findItems } from "@/utils/sites/find-items";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import type { Learner } from "@/utils/sites/learner";
import { listOf } from "@/utils/sites/list-of";
import { nameItems } from "@/utils/sites/name-items";
import { contextOf, postOf } from "@/utils/sites/page-context";
import { readArticle } from "@/utils/sites/read-article";
import { isAt, readItem, type ThreadPlace } from "@/utils/sites/read-item";
import { shadowRootsIn } from "@/utils/sites/shadow-roots";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import type { Steps } from "@/utils/sites/steps";
import { readThread } from "@/utils/sites/thread";

/** Comments of an earlier look at the same page, by element; those still true are kept. */
export type KnownComments = Pick<ReadonlyMap<Element, FoundComment>, "get">;

export interface ReadOptions {
  /** Spares reading again what has not changed. */
  readonly known?: KnownComments;
  /** All of the look before: who a comment without an id was before it was edited. */
  readonly earlier?: ReadonlyMap<Element, FoundComment>;
  /** Enough for a first impression of a page with thousands: the first so many elements. */
  readonly limit?: number | undefined;
  /** The adapter that read the page before: it is asked first. */
  readonly prefer?: string | undefined;
  /** What a person taught us of this site: asked before everything else. */
  readonly picked?: readonly PickedRule[];
  /** The generic reader alone, as `scan --generic` asks. */
  readonly genericOnly?: boolean;
  /** Asked where no table fits; undefined while it is not there yet. */
  readonly askLearner?: () => Learner | undefined;
}

/** Comments from which a table is known to describe a page. */
const sampleSize = 8;
/** Comments between two places where the work may be interrupted. */
const stride = 100;

/**
 * One look at a page, in steps, because a page may have thousands of comments: what a person picked,
 * then the first adapter that finds comments, at last a table learnt from the page. Undefined where
 * none does. Bodies are read when they are first asked for.
 *
 * Example: `runInSlices(readSteps(document, { askLearner: () => learner }), { sliceMs: 12, signal })`.
 */
export function* readSteps(page: Document, options: ReadOptions): Steps<PageReading | undefined> {
  if (page.body === null) return undefined;
  if (options.genericOnly !== true) {
    for (const rule of options.picked ?? []) {
      yield;
      const picked = yield* learnt(options.askLearner?.()?.adaptPicked(rule, page));
      const reading = picked === undefined ? undefined : yield* readWith(picked, page, options);
      if (reading !== undefined) return reading;
    }
  }
  if (isOffLimits(page)) return undefined;
  let poor: PageReading | undefined;
  if (options.genericOnly !== true) {
    for (const adapter of likely([page.body], options)) {
      yield;
      if (!isDetected(page, adapter)) continue;
      const reading = yield* readWith(adapter, page, options);
      if (reading === undefined) continue;
      if (isDescribed(reading, adapter) && isSigned(page, adapter)) return reading;
      poor ??= reading;
    }
  }
  const reading = yield* readRoots(page, options);
  if (reading !== undefined) return reading;
  // A first impression is not worth learning the page twice.
  if (options.limit !== undefined) return undefined;
  const inferred = yield* learnt(options.askLearner?.()?.inferAdapter(page));
  return (inferred === undefined ? undefined : yield* readWith(inferred, page, options)) ?? poor;
}

/** For a first impression, the systems of the first thing that looks like a comment. */
function likely(places: readonly ParentNode[], { limit, prefer }: ReadOptions) {
  return limit === undefined ? inOrder(prefer) : firstMatching(places);
}

function* learnt(
  steps: Steps<SiteAdapter | undefined> | undefined,
): Steps<SiteAdapter | undefined> {
  return steps === undefined ? undefined : yield* steps;
}

/**
 * Whether a table that found comments also found who wrote what: other systems use the same ids
 * and classes ("#comment-12", ".comment") and mean something else by what is in them.
 */
function isDescribed({ comments }: PageReading, { ping }: SiteAdapter): boolean {
  const sample = comments
    .values()
    .filter(({ item }) => ping === undefined || !item.matches(ping))
    .take(sampleSize)
    .map(({ comment }) => comment)
    .filter(({ isDeleted, text }) => isDeleted !== true || text !== "")
    .toArray();
  const full = sample.filter(({ author, text }) => author !== "" && text !== "");
  return sample.length === 0 || full.length >= sample.length / 2;
}

function isSigned(page: Document, { sign }: SiteAdapter): boolean {
  return sign === undefined || page.querySelector(sign) !== null;
}

/** Systems that a site has put into a shadow root of its own, where no table looks for them. */
function* readRoots(page: Document, options: ReadOptions): Steps<PageReading | undefined> {
  if (options.genericOnly === true) return undefined;
  const roots = yield* shadowRootsIn(page, options.limit && mostWalked);
  if (roots.length === 0) return undefined;
  for (const adapter of likely(roots, options)) {
    yield;
    const found = roots.filter((root) => isDetected(root, adapter));
    if (found.length === 0) continue;
    const reading = yield* readWith(adapter, page, options, found);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** Reads a page with one table; undefined where it finds no comment. */
function* readWith(
  adapter: SiteAdapter,
  page: Document,
  options: ReadOptions,
  roots?: readonly ParentNode[],
): Steps<PageReading | undefined> {
  const { items, hasCopies } = yield* findItems(adapter, page, { limit: options.limit, roots });
  const [firstItem] = items.keys();
  if (firstItem === undefined) return undefined;
  const { isItem, parentOf, depthOf } = readThread(items, adapter);
  const context = contextOf(page, adapter, isItem);
  const placeholder = adapter.flags?.virtualised;
  const comments: FoundComment[] = [];
  const nameOf = nameItems(options.earlier);
  for (const [item, printed] of items) {
    if (printed === "" || comments.length % stride === 0) yield;
    const parent = parentOf(item);
    const parentId = (parent === undefined ? undefined : items.get(parent)) || null;
    const place = { parentId, depth: depthOf(item) };
    const before = options.known?.get(item);
    if (before !== undefined && isSame(before, printed, place)) {
      items.set(item, before.comment.id);
      comments.push(before);
      continue;
    }
    // Out of view it is empty: nobody has emptied the comment.
    if (placeholder !== undefined && item.matches(placeholder)) {
      const seen = options.earlier?.get(item);
      if (seen?.comment.id === printed) comments.push(seen);
      continue;
    }
    const found = readItem(item, printed, place, context);
    const name = printed === "" ? nameOf(found) : { id: printed };
    items.set(item, name.id);
    if (name.isCopy !== true) comments.push(printed === "" ? found.named(name.id) : found);
  }
  yield;
  return {
    adapter: adapter.name,
    post: postOf(page, adapter),
    comments,
    // The article comes with the whole reading.
    article: options.limit === undefined ? yield* readArticle(page, isItem) : [],
    list: listOf(firstItem),
    source: { adapter, items, hasCopies },
    ...(isCut(items.size, options.limit) ? { isPartial: true as const } : {}),
  };
}

/** With two elements a comment, a look that ended early has at least half of its limit. */
function isCut(count: number, limit: number | undefined): boolean {
  return limit !== undefined && count >= limit / 2;
}

function isSame(found: FoundComment, printed: string, place: ThreadPlace): boolean {
  return (printed === "" || found.comment.id === printed) && isAt(found, place);
}
