import { upOf } from "./dom-order";
import { composer, directText, isReplyControl, nameOf } from "./element-signs";
import type { SampleItem } from "./item-sample";
import { isCommentHeading, isCommentName, isReviewName } from "./words";

const maxSteps = 6;
/** Comments that say so in a vocabulary for machines. */
const markedUp =
  '[itemtype*="Comment"], [typeof~="Comment"], [typeof$=":Comment"], [typeof*=":Comment "]';
const headingLike = "h1, h2, h3, h4, h5, h6, [role='heading'], legend, summary, header, caption";

/**
 * The gate: whether a list of elements that look like comments says that it is one. Article cards,
 * reviews and event lists look alike and do not. `list` is the element around all of them.
 */
export function isThread(list: Element, sample: readonly SampleItem[]): boolean {
  const items = sample.map(({ item }) => item);
  const [item] = items;
  if (item === undefined || isOfOtherPages(items)) return false;
  const names = [item, list, ...above(list)].map(nameOf);
  if (names.slice(0, 2).some(isReviewName)) return false;
  if (names.some(isCommentName)) return true;
  const labels = [item, list].map((one) => one.getAttribute("aria-label") ?? "");
  if (labels.some(isCommentHeading)) return true;
  if ([list, ...above(list)].some((place) => hasHeading(place) || hasComposer(place))) return true;
  if (item.matches(markedUp)) return true;
  // A topic of a forum has its headline above its posts and the form below: only together do an
  // answer to each and a place to write say that these are not cards.
  const isFeed = list.closest('[role="feed"]') !== null;
  return isAnswerable(sample) && (isFeed || hasComposer(item.ownerDocument.body));
}

/** Whether nearly all of them can be answered. */
function isAnswerable(sample: readonly SampleItem[]): boolean {
  const answerable = sample.filter(({ own }) => own.some(isReplyControl));
  return sample.length > 1 && answerable.length >= sample.length * 0.8;
}

function above(element: Element): Element[] {
  const places: Element[] = [];
  let up = upOf(element);
  while (
    up !== undefined &&
    places.length < maxSteps &&
    !/^(?:BODY|HTML|MAIN)$/.test(up.nodeName)
  ) {
    // What holds the headline is the article, whatever stands at its foot.
    if (up.querySelector("h1") !== null) break;
    places.push(up);
    up = upOf(up);
  }
  return places;
}

/** "8 Comments" as a heading of the list or right before it. */
function hasHeading(place: Element): boolean {
  for (const child of place.children) if (saysComments(child)) return true;
  for (
    let before = place.previousElementSibling, steps = 0;
    before !== null && steps < 3;
    steps += 1
  ) {
    if (saysComments(before)) return true;
    before = before.previousElementSibling;
  }
  return false;
}

function saysComments(element: Element): boolean {
  const heading = element.matches(headingLike)
    ? element
    : element.querySelector(`:scope > :is(${headingLike})`);
  const text = heading?.textContent.trim() ?? directText(element);
  const isCounted = /\d/.test(text) && text.length <= 40;
  return (heading !== null || isCounted) && isCommentHeading(text);
}

function hasComposer(place: Element): boolean {
  for (const child of place.children) {
    if (child.matches(composer) || child.querySelector(composer) !== null) return true;
  }
  return false;
}

/** "Recent comments" lead to comments that are not on this page, each to its own. */
function isOfOtherPages(items: readonly Element[]): boolean {
  const sample = items.slice(0, 12);
  const links = sample.flatMap((item) => {
    const link = item.querySelector('a[href*="#comment"]');
    const href = link?.getAttribute("href") ?? "";
    const [path = "", fragment = ""] = href.split("#");
    const isHere = path === "" || item.ownerDocument.getElementById(fragment) !== null;
    return link === null || isHere ? [] : [path];
  });
  return links.length > sample.length / 2 && new Set(links).size === links.length;
}
