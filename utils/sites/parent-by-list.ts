import { upOf } from "@/utils/sites/generic/dom-order";
import type { Place } from "@/utils/sites/site-adapter";

/**
 * A `parent` hook for threads in which replies stand inside their parent, or in a list right after
 * it: `div#comment-1 + ul.children`. `isReplyList` says which elements are such lists.
 */
export function parentByList(isReplyList: (element: Element) => boolean) {
  return ({ item, isItem, itemIn }: Place): Element | undefined => {
    for (let at = item; ; ) {
      const up = upOf(at);
      if (up === undefined || up.nodeName === "BODY") return undefined;
      if (isItem(up)) return up;
      if (at !== item && isReplyList(at)) {
        const owner = ownerBefore(at);
        if (owner !== undefined) return owner;
      }
      at = up;
    }

    function ownerBefore(list: Element): Element | undefined {
      let before = list.previousElementSibling;
      for (; before !== null; before = before.previousElementSibling) {
        if (isItem(before)) return before;
        // A list before this one is a thread of its own (comments, then pings), not its owner.
        const owner = isReplyList(before) ? undefined : itemIn(before);
        if (owner !== undefined) return owner;
      }
      return undefined;
    }
  };
}
