import { adapters } from "@/utils/sites/adapters";
import { findItems } from "@/utils/sites/find-items";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import { inferAdapter } from "@/utils/sites/generic/infer-adapter";
import { hashIdentity } from "@/utils/sites/identity";
import { listOf } from "@/utils/sites/list-of";
import { readArticle } from "@/utils/sites/read-article";
import { type ItemContext, readItem } from "@/utils/sites/read-item";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { readThread } from "@/utils/sites/thread";

/** Comments of an earlier look at the same page, by element; those still true are kept. */
export type KnownComments = ReadonlyMap<Element, FoundComment>;

export interface ReadOptions {
  /** Spares reading again what has not changed. */
  readonly known?: KnownComments;
  /** The generic reader alone, as `scan --generic` asks. */
  readonly genericOnly?: boolean;
}

/**
 * One look at a page: the first adapter that finds comments reads them all, at last the generic
 * reader. Undefined where none does. Bodies are read when they are first asked for.
 */
export function readPage(page: Document, options: ReadOptions = {}): PageReading | undefined {
  if (options.genericOnly !== true) {
    for (const adapter of adapters) {
      if (page.querySelector(adapter.detect) === null) continue;
      if (adapter.never !== undefined && page.querySelector(adapter.never) !== null) continue;
      const reading = readWith(adapter, page, options.known);
      if (reading !== undefined) return reading;
    }
  }
  const inferred = inferAdapter(page);
  return inferred === undefined ? undefined : readWith(inferred, page, options.known);
}

/** Reads a page with one table; undefined where it finds no comment. */
export function readWith(
  adapter: SiteAdapter,
  page: Document,
  known: KnownComments = new Map(),
): PageReading | undefined {
  const items = findItems(adapter, page);
  const [firstItem] = items.keys();
  if (firstItem === undefined) return undefined;
  const { isItem, parentOf, depthOf } = readThread(items, adapter);
  const site = siteOf(page);
  const postAuthor = adapter.postAuthor?.(page);
  const comments: FoundComment[] = [];
  const hashed = new Map<string, number>();
  for (const [item, printed] of items) {
    const parent = parentOf(item);
    const parentId = (parent === undefined ? undefined : items.get(parent)) || null;
    const context = { adapter, site, isItem, parentId, depth: depthOf(item), postAuthor };
    const before = known.get(item);
    if (before !== undefined && isSame(before, printed, context)) {
      items.set(item, before.comment.id);
      comments.push(before);
      continue;
    }
    const id = printed === "" ? nameItem(item, context, hashed) : printed;
    items.set(item, id);
    comments.push(readItem(item, id, context));
  }
  return {
    adapter: adapter.name,
    post: adapter.post?.(page) ?? canonicalPath(page),
    comments,
    article: readArticle(page, isItem),
    list: listOf(firstItem),
  };
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
