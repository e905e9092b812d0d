import { nearestAround } from "@/utils/sites/generic/dom-order";
import { ownElements } from "@/utils/sites/own-elements";
import { parentsByLevel } from "@/utils/sites/parents-by-level";
import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";

/** Who answers whom on one page. */
export interface Thread {
  readonly isItem: (element: Element) => boolean;
  readonly parentOf: (item: Element) => Element | undefined;
  /** 1 for a comment that is nobody's reply. */
  readonly depthOf: (item: Element) => number;
}

/** Looks parents and depths up once each; pages that answer in circles get an end. */
export function readThread(items: ReadonlyMap<Element, string>, adapter: SiteAdapter): Thread {
  const isItem = (element: Element) => items.has(element);
  // Made when they are first asked for: most systems ask only what is around an element.
  let order: readonly Element[] | undefined;
  let indexes: ReadonlyMap<Element, number> | undefined;
  let byId: ReadonlyMap<string, Element> | undefined;
  let levelParents: ReadonlyMap<Element, Element | undefined> | undefined;

  function itemOf(id: string | undefined): Element | undefined {
    byId ??= new Map(Array.from(items, ([item, known]) => [known, item]));
    return id === undefined || id === "" ? undefined : byId.get(id);
  }

  function* before(item: Element): Iterable<Element> {
    order ??= [...items.keys()];
    indexes ??= new Map(order.map((one, index) => [one, index]));
    for (let at = (indexes.get(item) ?? 0) - 1; at >= 0; at -= 1) {
      const one = order[at];
      if (one !== undefined) yield one;
    }
  }

  function findParent(item: Element): Element | undefined {
    const { parent: rule } = adapter;
    if (rule === "flat") return undefined;
    if (rule === "contain") return nearestAround(item, isItem);
    if (typeof rule === "object") {
      levelParents ??= parentsByLevel([...items.keys()], rule.level);
      return levelParents.get(item);
    }
    const place: Place = {
      item,
      isItem,
      around: () => nearestAround(item, isItem),
      itemOf,
      itemIn: (scope) => lastItemIn(scope, isItem, adapter.item),
      own: () => ownElements(item, isItem),
      before: () => before(item),
    };
    const parent = rule(place);
    return parent === item ? undefined : parent;
  }

  const parentOf = remember(findParent);
  const up =
    adapter.depth === "contain" ? (item: Element) => nearestAround(item, isItem) : parentOf;
  const depths = new Map<Element, number>();

  function depthOf(item: Element): number {
    const path: Element[] = [];
    let at: Element | undefined = item;
    // An element on the path already: a circle, which ends as if it began here.
    while (at !== undefined && !depths.has(at)) {
      depths.set(at, 0);
      path.push(at);
      at = up(at);
    }
    let depth = at === undefined ? 0 : (depths.get(at) ?? 0);
    for (const one of path.reverse()) {
      depth += 1;
      depths.set(one, depth);
    }
    return depths.get(item) ?? 1;
  }

  return { isItem, parentOf, depthOf };
}

function remember(
  find: (item: Element) => Element | undefined,
): (item: Element) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  return (item) => {
    if (!known.has(item)) known.set(item, find(item));
    return known.get(item);
  };
}

function lastItemIn(
  scope: Element,
  isItem: (element: Element) => boolean,
  selector: string,
): Element | undefined {
  let last: Element | undefined;
  for (const element of scope.querySelectorAll(selector)) {
    if (!isItem(element)) continue;
    const list = element.closest("ol, ul");
    if (list === null || !scope.contains(list) || list === scope) last = element;
  }
  return last;
}
