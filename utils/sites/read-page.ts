import type { PickedRule } from "@/utils/core/picked-rule";
import { adapters } from "@/utils/sites/adapters";
import { findItems } from "@/utils/sites/find-items";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import { inferAdapter } from "@/utils/sites/generic/infer-adapter";
import { hashIdentity } from "@/utils/sites/identity";
import { listOf } from "@/utils/sites/list-of";
import { adaptPicked } from "@/utils/sites/picked/adapt-picked";
import { readArticle } from "@/utils/sites/read-article";
import type { ItemContext } from "@/utils/sites/read-fields";
import { readItem } from "@/utils/sites/read-item";
import { shadowRootsIn } from "@/utils/sites/shadow-roots";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { runAtOnce, type Steps } from "@/utils/sites/steps";
import { readThread } from "@/utils/sites/thread";

/** Comments of an earlier look at the same page, by element; those still true are kept. */
export type KnownComments = ReadonlyMap<Element, FoundComment>;

export interface ReadOptions {
  /** Spares reading again what has not changed. */
  readonly known?: KnownComments;
  /** Enough for a first impression of a page with thousands: the first so many elements. */
  readonly limit?: number;
  /** The adapter that read the page before: it is asked first. */
  readonly prefer?: string;
  /** What a person taught us of this site: asked before everything else. */
  readonly picked?: readonly PickedRule[];
  /** The generic reader alone, as `scan --generic` asks. */
  readonly genericOnly?: boolean;
}

/** Comments between two places where the work may be interrupted. */
const stride = 100;

/**
 * One look at a page: the first adapter that finds comments reads them all, at last the generic
 * reader. Undefined where none does. Bodies are read when they are first asked for.
 */
export function readPage(page: Document, options: ReadOptions = {}): PageReading | undefined {
  return runAtOnce(readSteps(page, options));
}

/** {@link readPage} in steps, for pages with thousands of comments. */
export function* readSteps(page: Document, options: ReadOptions): Steps<PageReading | undefined> {
  if (page.body === null) return undefined;
  if (options.genericOnly !== true) {
    for (const rule of options.picked ?? []) {
      yield;
      const picked = yield* adaptPicked(rule, page);
      const reading = picked === undefined ? undefined : yield* readWith(picked, page, options);
      if (reading !== undefined) return reading;
    }
    for (const adapter of inOrder(options.prefer)) {
      yield;
      if (!isDetected(page, adapter)) continue;
      if (adapter.never !== undefined && page.querySelector(adapter.never) !== null) continue;
      const reading = yield* readWith(adapter, page, options);
      if (reading !== undefined) return reading;
    }
  }
  const reading = yield* readRoots(page, options);
  if (reading !== undefined) return reading;
  // A first impression is not worth learning the page twice.
  if (options.limit !== undefined) return undefined;
  const inferred = yield* inferAdapter(page);
  return inferred === undefined ? undefined : yield* readWith(inferred, page, options);
}

/** Systems that a site has put into a shadow root of its own, where no table looks for them. */
function* readRoots(page: Document, options: ReadOptions): Steps<PageReading | undefined> {
  if (options.genericOnly === true) return undefined;
  const roots: ShadowRoot[] = [];
  for (const root of shadowRootsIn(page)) {
    yield;
    if (root.firstElementChild !== null) roots.push(root);
  }
  if (roots.length === 0) return undefined;
  for (const adapter of inOrder(options.prefer)) {
    yield;
    const found = roots.filter((root) => isDetected(root, adapter));
    if (found.length === 0) continue;
    const reading = yield* readWith(adapter, page, options, found);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** One query for each selector: a list of them is many times slower where nothing matches. */
function isDetected(place: ParentNode, { detect }: SiteAdapter): boolean {
  return detect.split(", ").some((selector) => place.querySelector(selector) !== null);
}

/** The adapters, the one that read the page before first. */
function inOrder(prefer: string | undefined): readonly SiteAdapter[] {
  const first = adapters.filter(({ name }) => name === prefer);
  return [...first, ...adapters.filter(({ name }) => name !== prefer)];
}

/** Reads a page with one table; undefined where it finds no comment. */
function* readWith(
  adapter: SiteAdapter,
  page: Document,
  options: ReadOptions,
  roots?: readonly ParentNode[],
): Steps<PageReading | undefined> {
  const items = yield* findItems(adapter, page, { limit: options.limit, roots });
  const [firstItem] = items.keys();
  if (firstItem === undefined) return undefined;
  const { isItem, parentOf, depthOf } = readThread(items, adapter);
  const site = siteOf(page);
  const postAuthor = adapter.postAuthor?.(page);
  const comments: FoundComment[] = [];
  const hashed = new Map<string, number>();
  for (const [item, printed] of items) {
    if (printed === "" || comments.length % stride === 0) yield;
    const parent = parentOf(item);
    const parentId = (parent === undefined ? undefined : items.get(parent)) || null;
    const context = { adapter, site, isItem, parentId, depth: depthOf(item), postAuthor };
    const before = options.known?.get(item);
    if (before !== undefined && isSame(before, printed, context)) {
      items.set(item, before.comment.id);
      comments.push(before);
      continue;
    }
    const id = printed === "" ? nameItem(item, context, hashed) : printed;
    items.set(item, id);
    comments.push(readItem(item, id, context));
  }
  yield;
  return {
    adapter: adapter.name,
    post: adapter.post?.(page) ?? canonicalPath(page),
    comments,
    article: readArticle(page, isItem),
    list: listOf(firstItem),
    ...(isCut(items.size, options.limit) ? { isPartial: true as const } : {}),
  };
}

/** With two elements a comment, a look that ended early has at least half of its limit. */
function isCut(count: number, limit: number | undefined): boolean {
  return limit !== undefined && count >= limit / 2;
}

function isSame({ comment }: FoundComment, printed: string, { parentId, depth }: ItemContext) {
  const isSameId = printed === "" || comment.id === printed;
  return isSameId && comment.parentId === parentId && comment.depth === depth;
}

/** The hash of a comment without an id; a second comment with the same one gets an ordinal. */
function nameItem(item: Element, context: ItemContext, hashed: Map<string, number>): string {
  const hash = hashIdentity(readItem(item, "", context).comment);
  const ordinal = (hashed.get(hash) ?? 0) + 1;
  hashed.set(hash, ordinal);
  return ordinal === 1 ? hash : `${hash}-${ordinal}`;
}

/** The host of a page; about:blank and srcdoc frames have their parent's. */
function siteOf(page: Document): string {
  const { baseURI } = page;
  return page.location?.hostname || (URL.canParse(baseURI) ? new URL(baseURI).hostname : "");
}

function canonicalPath(page: Document): string {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  const base = page.baseURI;
  if (canonical !== "" && URL.canParse(canonical, base)) return new URL(canonical, base).pathname;
  return URL.canParse(base) ? new URL(base).pathname : "/";
}
