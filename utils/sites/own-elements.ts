import { besideOf, ownerOf } from "@/utils/sites/beside";
import { drawnRootOf } from "@/utils/sites/shadow-roots";

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
  const isApart = (element: Element) => isItem(element) || isTermOf(element, isItem);
  for (const element of termsOf(item)) own.push(element, ...descendants(element, isItem));
  for (const element of shownIn(item, isApart)) {
    if (own.length >= limit) break;
    own.push(element);
  }
  for (const element of notesOf(item, isItem)) own.push(element, ...descendants(element, isApart));
  return own;
}

/** The elements under one and in the shadow roots of made-up tags: what these draw, then what they hold. */
function* shownIn(root: Element, isApart: (element: Element) => boolean): Iterable<Element> {
  const drawn = drawnRootOf(root);
  if (drawn !== null) yield* drawnIn(drawn, isApart);
  for (const element of descendants(root, isApart)) {
    yield element;
    const inside = drawnRootOf(element);
    if (inside !== null) yield* drawnIn(inside, isApart);
  }
}

function* drawnIn(root: ShadowRoot, isApart: (element: Element) => boolean): Iterable<Element> {
  for (const top of root.children) {
    if (top.nodeName === "STYLE" || isApart(top)) continue;
    yield top;
    yield* shownIn(top, isApart);
  }
}

/** What stands before a comment's element and is its own: `<dt>`s that name who says a `<dd>`, and when. */
function termsOf(item: Element): readonly Element[] {
  const beside = besideOf(item);
  if (beside !== undefined) return beside.before;
  if (item.nodeName !== "DD") return [];
  const terms: Element[] = [];
  let before = item.previousElementSibling;
  for (; before?.nodeName === "DT"; before = before.previousElementSibling) terms.unshift(before);
  return terms;
}

/** What follows: the `<dd>`s after a `<dd>` that are no comments, dates and links below its text. */
function notesOf(item: Element, isItem: (element: Element) => boolean): readonly Element[] {
  const beside = besideOf(item);
  if (beside !== undefined) return beside.after;
  if (item.nodeName !== "DD") return [];
  const notes: Element[] = [];
  let after = item.nextElementSibling;
  for (; after?.nodeName === "DD" && !isItem(after); after = after.nextElementSibling) {
    notes.push(after);
  }
  return notes;
}

/** Whether an element is the `<dt>` of a reply, or another part beside it. */
export function isTermOf(element: Element, isItem: (element: Element) => boolean): boolean {
  const owner = ownerOf(element);
  if (owner !== undefined) return isItem(owner);
  if (element.nodeName !== "DT") return false;
  let next = element.nextElementSibling;
  while (next?.nodeName === "DT") next = next.nextElementSibling;
  return next !== null && isItem(next);
}

/** The elements under one, in document order, without those that `isApart` names and their inside. */
export function* descendants(
  root: Element,
  isApart: (element: Element) => boolean,
): Iterable<Element> {
  // Without a filter of ours: the browser asks one of those three times slower than we ask ourselves.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let next = walker.firstChild() as Element | null;
  while (next !== null) {
    const isLeftOut = isApart(next);
    if (!isLeftOut) yield next;
    next = ((isLeftOut ? null : walker.firstChild()) ?? nextAfter(walker)) as Element | null;
  }
}

/** The next node that is not inside the current one. */
function nextAfter(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null || walker.parentNode() === null) return next;
  }
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
