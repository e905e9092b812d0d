import { isOurPart } from "@/utils/core/our-part";
import { isElement } from "@/utils/sites/walk-tree";

/**
 * False for what we did ourselves (hosts of ours coming, going, or changing inside), and for words
 * that change where no comment can be: `isOutside` says where that is.
 */
export function isNews(record: MutationRecord, isOutside: (node: Node) => boolean): boolean {
  const { target, type } = record;
  if (isOurs(target)) return false;
  if (type === "attributes") return true;
  if (type === "characterData") return !isOutside(target);
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) {
      if (!isOurs(node) && (isElement(node) || !isOutside(target))) return true;
    }
  }
  return false;
}

function isOurs(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element !== null && isOurPart(element);
}
