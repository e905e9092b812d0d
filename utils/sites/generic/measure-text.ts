import { walkTree } from "@/utils/sites/walk-tree";
import type { SampleItem } from "./item-sample";

/** Units of text in an element, apart from the parts left out, and in these. */
export function measure(root: Element, isOut: (element: Element) => boolean) {
  let prose = 0;
  let letters = 0;
  let junk = 0;
  walkTree(root, {
    enter(element) {
      if (/^(?:SCRIPT|STYLE|TEMPLATE|SVG)$/i.test(element.nodeName)) return false;
      if (element === root || !isOut(element)) return true;
      junk += element.textContent.trim().length;
      return false;
    },
    leave() {},
    text(node) {
      const units = node.data.replace(/[^\p{L}\p{N}]+/gu, "");
      prose += units.length;
      letters += units.replace(/\p{N}+/gu, "").length;
    },
  });
  return { prose, letters, junk };
}

/** Units that were written in a comment: names and the page's parts left out. */
export function writtenIn(
  { item, own, byKind }: SampleItem,
  authors: readonly string[],
  isMeta: (element: Element) => boolean,
) {
  const names = new Set(namesIn({ own, byKind }, authors));
  const isOwn = new Set(own);
  return measure(item, (one) => !isOwn.has(one) || names.has(one) || isMeta(one));
}

/** The elements that name the author: those of the first kind that the comment has. */
export function namesIn(
  { own, byKind }: Pick<SampleItem, "own" | "byKind">,
  authors: readonly string[],
): readonly Element[] {
  for (const kind of authors) {
    const found = byKind.get(kind) ?? own.filter((one) => one.matches(kind));
    if (found.length > 0) return found;
  }
  return [];
}
