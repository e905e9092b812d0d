import type { Place } from "@/utils/sites/site-adapter";

/**
 * A `parent` hook for replies in a box of no telling name right after their parent:
 * `div.post + div.deep`. Two such boxes at least, and each of their kind after a comment: what
 * "load more" has brought stands in boxes too, one after another.
 */
export function besideBoxes(
  items: readonly Element[],
): (place: Pick<Place, "item">) => Element | undefined {
  const known = new Set(items);
  const owners = new Map<string, Map<Element, Element | undefined>>();
  for (const { parentElement: box } of items) {
    if (box === null || known.has(box)) continue;
    const name = kindOf(box);
    const alike = owners.get(name) ?? new Map<Element, Element | undefined>();
    owners.set(name, alike);
    const before = box.previousElementSibling;
    alike.set(box, before !== null && known.has(before) ? before : undefined);
  }
  return ({ item }) => {
    const box = item.parentElement;
    const alike = box === null ? undefined : owners.get(kindOf(box));
    if (box === null || alike === undefined || alike.size < 2) return undefined;
    return [...alike.values()].includes(undefined) ? undefined : alike.get(box);
  };
}

function kindOf(element: Element): string {
  return `${element.localName}.${element.getAttribute("class") ?? ""}`;
}
