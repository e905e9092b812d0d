import { elementAround } from "@/utils/sites/walk-tree";

/** The outermost list around the first comment, or its parent: the pin strip goes before it. */
export function listOf(item: Element): Element {
  let list: Element = item;
  for (
    let up = elementAround(item);
    up !== null && up.nodeName !== "BODY";
    up = elementAround(up)
  ) {
    if (/^[OU]L$/.test(up.nodeName)) list = up;
    if (up.matches("#comments, .comments-area, .comments, article, main")) break;
  }
  return list === item ? (item.parentElement ?? item) : list;
}
