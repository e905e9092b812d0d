import { childrenOf } from "@/utils/sites/walk-tree";
import { directText } from "./element-signs";
import { isCommentHeading, saysZero } from "./words";

const headingLike = "h1, h2, h3, h4, h5, h6, [role='heading'], legend, summary, header, caption";

/** What says what a page is about. */
export const headlines = 'h1, [role="heading"][aria-level="1"]';

/** Whether what a page is about stands in an element: "8 Comments" may be a heading of the first order, too. */
export function hasHeadline(element: Element): boolean {
  const headline = element.querySelector(headlines);
  return headline !== null && !isCommentHeading(headline.textContent.trim());
}

/** Whether a heading in a place says that it has no comments: what looks like them is something else. */
export function saysNone(place: ParentNode): boolean {
  return [...place.querySelectorAll(headingLike)].some((one) => saysZero(one.textContent.trim()));
}

/** "8 Comments" as a heading of the list or right before it. */
export const hasHeading = (place: Element): boolean => hasHeadingAfter(null, place);

/** The same, but only after what holds `first`. */
export function hasHeadingAfter(first: Element | null, place: Element): boolean {
  for (const child of childrenOf(place)) if (saysComments(child)) return true;
  for (
    let before = place.previousElementSibling, steps = 0;
    before !== null && steps < 3 && !before.contains(first);
    steps += 1
  ) {
    // What the page is about stands in its headline.
    if (!hasHeadline(before) && saysComments(before)) return true;
    before = before.previousElementSibling;
  }
  return false;
}

function saysComments(element: Element): boolean {
  const heading = element.matches(headingLike)
    ? element
    : element.querySelector(`:scope > :is(${headingLike})`);
  // "4 comments" in bold, in the middle.
  const isPlain = element.childElementCount < 3 && element.querySelector("a, button") === null;
  const own = isPlain ? element.textContent.trim().slice(0, 200) : directText(element);
  const text = heading?.textContent.trim() ?? own;
  const isCounted = /\d/.test(text) && text.length <= 40;
  return (heading !== null || isCounted) && isCommentHeading(text);
}
