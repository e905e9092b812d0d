import { shadowRootOf } from "@/utils/sites/shadow-roots";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import type { Steps } from "@/utils/sites/steps";
import { elementAround } from "@/utils/sites/walk-tree";

/** Elements between two places where the work may be interrupted. */
const stride = 200;

/** "c3-pop", beside "c3": a comment that a page shows in another place once more. */
const copyEnd = /[-_](?:best|copy|featured|highlight(?:ed)?|pick|pinned|pop(?:ular)?|sticky|top)$/i;

/** Everything a page's comments may stand in: the document and the shadow roots of known hosts. */
function rootsOf(page: Document, adapter: SiteAdapter): readonly ParentNode[] {
  if (adapter.hosts === undefined) return [page];
  const roots: ParentNode[] = [page];
  for (const host of page.querySelectorAll(adapter.hosts)) {
    const root = shadowRootOf(host);
    if (root !== null) roots.push(root);
  }
  return roots;
}

function* elementsOf(
  { items, item }: SiteAdapter,
  roots: readonly ParentNode[],
  isFirstOnly: boolean,
): Iterable<Element> {
  if (items !== undefined) return yield* items();
  for (const root of roots) {
    // One query is the faster way to all, and a slow one to the first few of ten thousand.
    if (isFirstOnly) yield* walkFor(item, root);
    else yield* root.querySelectorAll(item);
  }
}

function* walkFor(selector: string, root: ParentNode): Iterable<Element> {
  for (let at = root.firstElementChild; at !== null; at = nextElement(at, root)) {
    if (at.matches(selector)) yield at;
  }
}

/** The next element in document order under a root. */
export function nextElement(element: Element, root: ParentNode): Element | null {
  if (element.firstElementChild !== null) return element.firstElementChild;
  let at: Element | null = element;
  while (at !== null && at.nextElementSibling === null) at = elementAround(at);
  return at === null || at === (root as Node) ? null : at.nextElementSibling;
}

/**
 * The id of the comment that is meant by one of a page's `ids`: of a copy's that of the original, else
 * the same. Linear: a page may print whatever it likes.
 */
function originalIn(ids: ReadonlySet<string>, id: string): string {
  const original = id.slice(0, Math.max(0, id.search(copyEnd)));
  return /\d/.test(original) && ids.has(original) ? original : id;
}

/** Whether one of these ids is a copy's, whose original has another of them. */
export function haveCopy(ids: ReadonlySet<string>): boolean {
  for (const id of ids) if (originalIn(ids, id) !== id) return true;
  return false;
}

export interface FindOptions {
  readonly limit?: number | undefined;
  /** Where to look, in place of the document and the roots of the system's own hosts. */
  readonly roots?: readonly ParentNode[] | undefined;
}

export interface FoundItems {
  /** Comment elements in the page's order, each with its id; "" where the system prints none. */
  readonly items: Map<Element, string>;
  /** An id stands on elements that are not one within the other. */
  readonly hasCopies: boolean;
}

/**
 * The comment elements of a page. Of
 * several with one id the outermost counts, else the first: pages repeat ids, for pings and for
 * pinned copies.
 */
export function* findItems(
  adapter: SiteAdapter,
  page: Document,
  { limit = Number.POSITIVE_INFINITY, roots = rootsOf(page, adapter) }: FindOptions = {},
): Steps<FoundItems> {
  const { id, whole } = adapter;
  const found = new Map<Element, string>();
  let count = 0;
  for (const element of elementsOf(adapter, roots, Number.isFinite(limit))) {
    count += 1;
    if (count % stride === 0) yield;
    const known = id === "hash" ? "" : id(element);
    if (known !== undefined) found.set(element, known);
    if (found.size >= limit) break;
  }
  const items = new Map<Element, string>();
  const seen = new Map<string, Element>();
  const ids = new Set(found.values());
  let hasCopies = false;
  for (const [element, printed] of found) {
    count += 1;
    if (count % stride === 0) yield;
    const known = originalIn(ids, printed);
    const first = known === "" ? undefined : seen.get(known);
    if (first !== undefined) {
      hasCopies ||= !first.contains(element);
      continue;
    }
    const item = whole === undefined ? element : whole(element, (one) => found.has(one));
    if (items.has(item)) continue;
    seen.set(known, item);
    items.set(item, known);
  }
  return { items, hasCopies };
}
