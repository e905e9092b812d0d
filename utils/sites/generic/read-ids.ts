import { mapInSteps, type Steps } from "@/utils/sites/steps";

const attributes = [
  "data-comment-id",
  "data-commentid",
  "data-comment",
  "data-message-id",
  "data-post-id",
  "data-id",
  "data-key",
];

/**
 * Ids of comments: an attribute, their own id without what all of them begin with, or the fragment
 * of a link to themselves; "" where none of these tells all of them apart.
 */
export function* readIds(items: readonly Element[]): Steps<ReadonlyMap<Element, string>> {
  const ways: ((item: Element) => string)[] = [
    ...attributes.map((name) => (item: Element) => item.getAttribute(name) ?? ""),
    (item) => item.getAttribute("id") ?? "",
    (item) =>
      item.querySelector(':scope > [id*="comment" i], :scope > [id]')?.getAttribute("id") ?? "",
  ];
  for (const way of ways) {
    yield;
    const [first] = items;
    if (first === undefined || way(first) === "") continue;
    const ids = yield* mapInSteps(items, way);
    const isUsable = ids.every((id) => id !== "" && id.length <= 200);
    if (isUsable && new Set(ids).size === ids.length) {
      const start = commonStart(ids);
      return new Map(items.map((item, at) => [item, (ids[at] ?? "").slice(start)]));
    }
  }
  return new Map();
}

/** How many units of words all ids begin with alike: 8 for "comment-12" and "comment-4711". */
function commonStart(ids: readonly string[]): number {
  const start = /^(?:[a-z]+[-_:])+/i.exec(ids[0] ?? "")?.[0] ?? "";
  return ids.every((id) => id.startsWith(start) && id.length > start.length) ? start.length : 0;
}
