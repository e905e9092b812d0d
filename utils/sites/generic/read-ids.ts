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
export function readIds(items: readonly Element[]): ReadonlyMap<Element, string> {
  const ways: ((item: Element) => string)[] = [
    ...attributes.map((name) => (item: Element) => item.getAttribute(name) ?? ""),
    (item) => item.id,
    (item) => item.querySelector(':scope > [id*="comment" i], :scope > [id]')?.id ?? "",
  ];
  for (const way of ways) {
    const ids = items.map(way);
    const isUsable = ids.every((id) => id !== "" && id.length <= 200);
    if (isUsable && new Set(ids).size === ids.length) {
      const start = commonStart(ids);
      return new Map(items.map((item, at) => [item, (ids[at] ?? "").slice(start)]));
    }
  }
  return new Map();
}

/** How many units all ids begin with alike, up to the last "-" or "_" among them. */
function commonStart(ids: readonly string[]): number {
  const [first = ""] = ids;
  if (ids.length === 1) return /\d+$/.exec(first)?.index ?? 0;
  let length = first.length;
  for (const id of ids) while (!id.startsWith(first.slice(0, length))) length -= 1;
  return /[-_:](?=[^-_:]*$)/.exec(first.slice(0, length)) === null
    ? 0
    : first.slice(0, length).search(/[^-_:]*$/);
}
