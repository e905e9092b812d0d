import { mapInSteps, type Steps } from "@/utils/sites/steps";

const attributes = [
  "data-comment-id",
  "data-commentid",
  "data-comment",
  "data-message-id",
  "data-post-id",
  "data-id",
  "data-key",
  "data-pid",
  "comment-id",
];

/** Of what tells them apart; a number that a few share says something else. */
const leastOnce = 0.75;
const leastNamed = 0.25;

/**
 * Ids of comments: an attribute, their own id without what all of them begin with, or the fragment
 * of a link to themselves; none where none of these tells them apart. What stands on the page twice,
 * as what an editor has picked, has one id and says the same both times, by `textOf`.
 */
export function* readIds(
  items: readonly Element[],
  textOf: (item: Element) => string,
): Steps<ReadonlyMap<Element, string>> {
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
    const all = yield* mapInSteps(items, way);
    const own = items.filter((_, at) => all[at] !== "");
    const ids = all.filter((id) => id !== "");
    // An answer in the box of a comment may have none; what stands in it is nobody's own.
    const least = way === ways.at(-1) ? 1 : leastNamed;
    if (ids.some((id) => id.length > 200) || ids.length < all.length * least) continue;
    if (isOneEach(own, ids)) {
      const start = commonStart(ids);
      return new Map(own.map((item, at) => [item, (ids[at] ?? "").slice(start)]));
    }
  }
  return new Map();

  function isOneEach(own: readonly Element[], ids: readonly string[]): boolean {
    const { size } = new Set(ids);
    if (size === ids.length) return true;
    const said = new Set(own.map((item, at) => ids[at] + textOf(item)));
    return size === said.size && size >= ids.length * leastOnce;
  }
}

/** How many units of words all ids begin with alike: 8 for "comment-12" and "comment-4711". */
function commonStart(ids: readonly string[]): number {
  const start = /^(?:[a-z]+[-_:])+/i.exec(ids[0] ?? "")?.[0] ?? "";
  return ids.every((id) => id.startsWith(start) && id.length > start.length) ? start.length : 0;
}
