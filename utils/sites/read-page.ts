import type { PickedRule } from "@/utils/core/picked-rule";
import { adapters } from "@/utils/sites/adapters";
import { findItems, nextElement } from "@/utils/sites/find-items";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import { inferAdapter } from "@/utils/sites/generic/infer-adapter";
import { listOf } from "@/utils/sites/list-of";
import { nameItems } from "@/utils/sites/name-items";
import { adaptPicked } from "@/utils/sites/picked/adapt-picked";
import { readArticle } from "@/utils/sites/read-article";
import type { PageContext } from "@/utils/sites/read-fields";
import { readItem, type ThreadPlace } from "@/utils/sites/read-item";
import { shadowRootsIn } from "@/utils/sites/shadow-roots";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { runAtOnce, type Steps } from "@/utils/sites/steps";
import { readThread } from "@/utils/sites/thread";

/** Comments of an earlier look at the same page, by element; those still true are kept. */
export type KnownComments = Pick<ReadonlyMap<Element, FoundComment>, "get">;

export interface ReadOptions {
  /** Spares reading again what has not changed. */
  readonly known?: KnownComments;
  /** All of the look before: who a comment without an id was before it was edited. */
  readonly earlier?: ReadonlyMap<Element, FoundComment>;
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
  }
  if (isOffLimits(page)) return undefined;
  if (options.genericOnly !== true) {
    const likely = options.limit === undefined ? inOrder(options.prefer) : firstMatching(page);
    for (const adapter of likely) {
      yield;
      if (!isDetected(page, adapter)) continue;
      const reading = yield* readWith(adapter, page, options);
      if (reading !== undefined) return reading;
    }
  }
  // A first impression is not worth learning the page twice.
  if (options.limit !== undefined) return undefined;
  const reading = yield* readRoots(page, options);
  if (reading !== undefined) return reading;
  const inferred = yield* inferAdapter(page);
  return inferred === undefined ? undefined : yield* readWith(inferred, page, options);
}

/** A system's own screens, and what only looks like its comments: no reader is to try there. */
function isOffLimits(page: Document): boolean {
  return adapters.some(({ never }) => never !== undefined && page.querySelector(never) !== null);
}

/** Systems that a site has put into a shadow root of its own, where no table looks for them. */
function* readRoots(page: Document, options: ReadOptions): Steps<PageReading | undefined> {
  if (options.genericOnly === true) return undefined;
  const roots = yield* shadowRootsIn(page);
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

const anyItem = adapters.map(({ item }) => item).join(", ");
/** Elements to look at for the first comment: the page's head and its article have fewer. */
const mostWalked = 5_000;

/**
 * The systems that the first thing that looks like a comment may be of. To ask for each system in
 * turn would be fifty walks of the whole page before the first comment is read.
 */
function firstMatching(page: Document): readonly SiteAdapter[] {
  let count = 0;
  for (let at: Element | null = page.body; at !== null; at = nextElement(at, page)) {
    const element = at;
    if (element.matches(anyItem)) return adapters.filter(({ item }) => element.matches(item));
    count += 1;
    if (count > mostWalked) break;
  }
  return [];
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
    post: adapter.post?.(page) ?? canonicalPath(page),
    comments,
    // The article comes with the whole reading.
    article: options.limit === undefined ? yield* readArticle(page, isItem) : [],
    list: listOf(firstItem),
    ...(isCut(items.size, options.limit) ? { isPartial: true as const } : {}),
  };
}

/** One for all looks at a page: comments of earlier looks must not keep these looks alive. */
const contexts = new WeakMap<
  Document,
  { -readonly [Key in keyof PageContext]: PageContext[Key] }
>();

function contextOf(
  page: Document,
  adapter: SiteAdapter,
  isItem: PageContext["isItem"],
): PageContext {
  const now = { adapter, site: siteOf(page), isItem, postAuthor: adapter.postAuthor?.(page) };
  const known = contexts.get(page);
  if (known !== undefined && known.adapter.name === adapter.name) return Object.assign(known, now);
  contexts.set(page, now);
  return now;
}

/** With two elements a comment, a look that ended early has at least half of its limit. */
function isCut(count: number, limit: number | undefined): boolean {
  return limit !== undefined && count >= limit / 2;
}

function isSame({ comment }: FoundComment, printed: string, { parentId, depth }: ThreadPlace) {
  const isSameId = printed === "" || comment.id === printed;
  return isSameId && comment.parentId === parentId && comment.depth === depth;
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
