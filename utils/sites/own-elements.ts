/**
 * The elements of a comment without those of its replies, in document order. Iterative: threads
 * nest five hundred deep on hostile pages. Linear over a whole page, because each subtree of a
 * reply is skipped where it begins.
 */
export function ownElements(item: Element, isItem: (element: Element) => boolean): Element[] {
  const own: Element[] = [];
  let next: Element | null = item.firstElementChild;
  while (next !== null) {
    const isReply = isItem(next);
    if (!isReply) own.push(next);
    next = (isReply ? null : next.firstElementChild) ?? following(next, item);
  }
  return own;
}

function following(element: Element, root: Element): Element | null {
  let at: Element | null = element;
  while (at !== null && at !== root) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
    at = at.parentElement;
  }
  return null;
}

/** The first own element that the earliest selector matches. */
export function firstMatch(
  own: readonly Element[],
  selectors: readonly string[],
): Element | undefined {
  for (const selector of selectors) {
    const found = own.find((element) => element.matches(selector));
    if (found !== undefined) return found;
  }
  return undefined;
}
