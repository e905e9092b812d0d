import type { Place } from "@/utils/sites/site-adapter";
import { commonAncestor, upOf } from "./dom-order";
import { nameOf } from "./element-signs";

/** A box that says it is one thread of many: "li.note-discussion", and not "comment-threads". */
const threadName = /(?:^|[-_\s])(?:discussion|thread|conversation)(?:$|[-_\s])/i;

/** Whether comments without answers stand beside a box, two at least, each an element of the same tag. */
function isAmongItems(box: Element, known: ReadonlySet<Element>): boolean {
  const isItem = (one: Element) => known.has(one) && one.nodeName === box.nodeName;
  return [...(box.parentElement?.children ?? [])].filter(isItem).length > 1;
}

/**
 * A `parent` hook for threads that have a box each: `div > (div > root) + (div > div > replies)`.
 * Whose box it is stands in it first, and less deep than who answers, or the box is named as a
 * thread and there are others. Boxes nest.
 */
export function boxParents(
  items: readonly Element[],
): (place: Pick<Place, "item">) => Element | undefined {
  const list = commonAncestor(items);
  const known = new Set(items);
  const boxes = new Map<Element, { readonly first: Element; readonly depth: number }>();
  for (const item of items) {
    for (let up = upOf(item), depth = 1; up !== undefined && up !== list; up = upOf(up)) {
      if (!boxes.has(up)) boxes.set(up, { first: item, depth });
      depth += 1;
    }
  }
  const threads = new Set([...boxes.keys()].filter((box) => threadName.test(nameOf(box))));
  const isThread = (box: Element) =>
    threads.has(box) && (threads.size > 1 || isAmongItems(box, known));
  return ({ item }) => {
    for (let up = upOf(item), depth = 1; up !== undefined && up !== list; up = upOf(up)) {
      const box = boxes.get(up);
      if (known.has(up)) return undefined;
      if (box !== undefined && box.first !== item && (box.depth < depth || isThread(up)))
        return box.first;
      depth += 1;
    }
    return undefined;
  };
}
