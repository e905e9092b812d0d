import { adapters } from "@/utils/sites/adapters";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import { readArticle } from "@/utils/sites/read-article";
import { readItem } from "@/utils/sites/read-item";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Comments of an earlier look at the same page, by element; those still true are kept. */
export type KnownComments = ReadonlyMap<Element, FoundComment>;

/**
 * One look at a page: the first adapter that finds comments reads them all. Undefined where no
 * adapter does. `known` spares reading again what has not changed.
 */
export function readPage(
  page: Document,
  known: KnownComments = new Map(),
): PageReading | undefined {
  for (const adapter of adapters) {
    if (page.querySelector(adapter.detect) === null) continue;
    if (adapter.never !== undefined && page.querySelector(adapter.never) !== null) continue;
    const reading = readWith(adapter, page, known);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function readWith(
  adapter: SiteAdapter,
  page: Document,
  known: KnownComments,
): PageReading | undefined {
  const items = findItems(adapter, page);
  const [firstItem] = items.keys();
  if (firstItem === undefined) return undefined;
  const isItem = (element: Element) => items.has(element);
  const itemIn = (scope: Element) => lastItemIn(scope, isItem);
  const depths = new Map<Element, number>();
  const comments: FoundComment[] = [];
  for (const [item, id] of items) {
    const parent =
      adapter.parent === "contain"
        ? closestItem(item, isItem)
        : adapter.parent({ item, isItem, itemIn });
    const depth = (parent === undefined ? 0 : (depths.get(parent) ?? 0)) + 1;
    depths.set(item, depth);
    const parentId = (parent === undefined ? undefined : items.get(parent)) ?? null;
    const before = known.get(item);
    comments.push(
      before !== undefined && before.comment.id === id && before.comment.parentId === parentId
        ? before
        : readItem(item, id, { adapter, site: page.location.hostname, isItem, parentId, depth }),
    );
  }
  return {
    adapter: adapter.name,
    post: adapter.post(page) ?? canonicalPath(page),
    comments,
    article: readArticle(page, isItem),
    list: listOf(firstItem),
  };
}

/** Comment elements in the page's order; of several with one id the outermost, else the first. */
function findItems(adapter: SiteAdapter, page: Document): ReadonlyMap<Element, string> {
  const items = new Map<Element, string>();
  const seen = new Set<string>();
  for (const element of page.querySelectorAll(adapter.item)) {
    const id = adapter.id(element);
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    items.set(element, id);
  }
  return items;
}

function closestItem(item: Element, isItem: (element: Element) => boolean): Element | undefined {
  for (let up = item.parentElement; up !== null; up = up.parentElement) if (isItem(up)) return up;
  return undefined;
}

function lastItemIn(scope: Element, isItem: (element: Element) => boolean): Element | undefined {
  let last: Element | undefined;
  for (const element of scope.querySelectorAll("[id]")) {
    if (!isItem(element)) continue;
    const list = element.closest("ol, ul");
    if (list === null || !scope.contains(list) || list === scope) last = element;
  }
  return last;
}

/** The outermost list around the first comment, or its parent: the pin strip goes before it. */
function listOf(item: Element): Element {
  let list: Element = item;
  for (let up = item.parentElement; up !== null && up.nodeName !== "BODY"; up = up.parentElement) {
    if (/^[OU]L$/.test(up.nodeName)) list = up;
    if (up.matches("#comments, .comments-area, .comments, article, main")) break;
  }
  return list === item ? (item.parentElement ?? item) : list;
}

function canonicalPath(page: Document): string {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const { pathname } = URL.canParse(canonical ?? "", page.location.href)
    ? new URL(canonical ?? "", page.location.href)
    : page.location;
  return pathname;
}
