import { haveCopy } from "@/utils/sites/find-items";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { isBefore, isElement } from "@/utils/sites/walk-tree";

/** More at once are read in slices, with all the page. */
const mostFresh = 300;

/** What `findItems` asks of all elements, asked of one. */
export function askItem({ id, item, whole }: SiteAdapter) {
  const printedOf = (element: Element) => {
    if (!element.matches(item)) return undefined;
    return id === "hash" ? "" : id(element);
  };
  const isFound = (element: Element) => printedOf(element) !== undefined;
  return { printedOf, wholeOf: (element: Element) => whole?.(element, isFound) ?? element };
}

/**
 * The comment elements in what came into a page, in its order, each with its printed id; those that
 * `items` knows have only moved. Undefined where one id stands twice, or a copy's beside that of its
 * original, where what came is a part of a comment that was none before, and where it is too much for
 * one task.
 */
export function freshItems(
  adapter: SiteAdapter,
  records: readonly MutationRecord[],
  items: ReadonlyMap<Element, string>,
): Map<Element, string> | undefined {
  const { printedOf, wholeOf } = askItem(adapter);
  const fresh = new Map<Element, string>();
  const byId = new Map<string, Element>();
  for (const node of new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))) {
    if (!isElement(node) || !node.isConnected) continue;
    for (const element of [node, ...node.querySelectorAll(adapter.item)]) {
      const printed = printedOf(element);
      if (printed === undefined) continue;
      const first = byId.get(printed);
      // The outermost is the comment: themes print an id on it and on its parts.
      if (first?.contains(element) === true) continue;
      const item = wholeOf(element);
      if (first !== undefined || !node.contains(item) || fresh.size === mostFresh) return undefined;
      fresh.set(item, printed);
      if (printed !== "") byId.set(printed, item);
    }
  }
  for (const [item, id] of items) {
    const other = byId.get(id);
    if (other === undefined || other === item) continue;
    // A part of a comment that was drawn anew.
    if (!item.contains(other)) return undefined;
    fresh.delete(other);
  }
  if (haveCopy(new Set([...items.values(), ...fresh.values()]))) return undefined;
  return new Map([...fresh].sort(([a], [b]) => (isBefore(a, b) ? -1 : 1)));
}
