import { isElement } from "@/utils/sites/walk-tree";

/** False for what we did ourselves: hosts of ours coming, going, or changing inside. */
export function isNews(record: MutationRecord): boolean {
  if (isOurs(record.target)) return false;
  if (record.type !== "childList") return true;
  return ![...record.addedNodes, ...record.removedNodes].every(isOurs);
}

function isOurs(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element?.closest("[data-threadkeeper]") != null;
}
