import type { PickedId, PickedRule } from "@/utils/core/picked-rule";
import { childrenOf } from "@/utils/sites/walk-tree";

const named = /^(?:id|data-.*(?:id|key|comment|message|post)|name)$/;
const onChildren = 12;

/** Where comments print an id: an attribute that all of them have and that tells them apart. */
export function learnId(items: readonly Element[]): PickedRule["id"] {
  const [first] = items;
  if (first === undefined) return "hash";
  const places = [
    { at: "", holder: first },
    ...[...childrenOf(first)]
      .slice(0, onChildren)
      .map((holder) => ({ at: tagPath(holder), holder })),
  ];
  for (const { at, holder } of places) {
    for (const attribute of holder.getAttributeNames().filter((name) => named.test(name))) {
      const ids = items.map((item) => readValue(item, at, attribute));
      const isUsable = ids.every((id) => id !== "" && id.length <= 200);
      // One comment's id tells nothing of the others': a number in it has to do.
      const isApart =
        new Set(ids).size === ids.length && (ids.length > 1 || /\d/.test(ids[0] ?? ""));
      if (isUsable && isApart) return { at, attribute, drop: commonStart(ids) } satisfies PickedId;
    }
  }
  return "hash";
}

function tagPath(child: Element): string {
  return `:scope > ${CSS.escape(child.localName)}`;
}

function readValue(item: Element, at: string, attribute: string): string {
  return (at === "" ? item : item.querySelector(at))?.getAttribute(attribute) ?? "";
}

/** The words that all ids begin with: "comment-" of "comment-12" and "comment-4711". */
function commonStart(ids: readonly string[]): string {
  const start = /^(?:[a-z]+[-_:])+/i.exec(ids[0] ?? "")?.[0] ?? "";
  return ids.every((id) => id.startsWith(start) && id.length > start.length) ? start : "";
}
