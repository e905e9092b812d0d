/**
 * The elements of a comment without those of its replies, in document order. Iterative: threads
 * nest five hundred deep on hostile pages. Linear over a whole page, because each subtree of a
 * reply is skipped where it begins. `limit` ends the walk early.
 */
export function ownElements(
  item: Element,
  isItem: (element: Element) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Element[] {
  const own: Element[] = [];
  for (const element of descendants(item, isItem)) {
    if (own.length >= limit) break;
    own.push(element);
  }
  return own;
}

/** The elements under one, in document order, without those that `isApart` names and their inside. */
export function* descendants(
  root: Element,
  isApart: (element: Element) => boolean,
): Iterable<Element> {
  let next: Element | null = root.firstElementChild;
  while (next !== null) {
    const isSkipped = isApart(next);
    if (!isSkipped) yield next;
    next = (isSkipped ? null : next.firstElementChild) ?? following(next, root);
  }
}

function following(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  }
  return null;
}

/** Own elements that any selector matches: those of earlier selectors first. */
export function allMatches(own: readonly Element[], selectors: readonly string[]): Element[] {
  if (selectors.length === 0) return [];
  const any = selectors.join(", ");
  const some = own.filter((element) => element.matches(any));
  if (some.length < 2 || selectors.length === 1) return some;
  const found = selectors.flatMap((one) => some.filter((element) => element.matches(one)));
  return [...new Set(found)];
}

/** The first own element that the earliest selector matches. */
export function firstMatch(
  own: readonly Element[],
  selectors: readonly string[],
): Element | undefined {
  return allMatches(own, selectors)[0];
}
