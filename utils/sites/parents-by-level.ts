/**
 * Parents of comments of which only the level is known: the nearest before on a lower level. One
 * pass with a stack of the comments that the next one may answer.
 */
export function parentsByLevel(
  order: readonly Element[],
  levelOf: (item: Element) => number,
): ReadonlyMap<Element, Element | undefined> {
  const parents = new Map<Element, Element | undefined>();
  const open: { readonly item: Element; readonly level: number }[] = [];
  for (const item of order) {
    const level = levelOf(item);
    while ((open.at(-1)?.level ?? Number.NEGATIVE_INFINITY) >= level) open.pop();
    parents.set(item, open.at(-1)?.item);
    open.push({ item, level });
  }
  return parents;
}
