import { nearestAround } from "./dom-order";
import { isTime, nameOf } from "./element-signs";
import type { SampleItem } from "./item-sample";
import { isOfOtherPages, isOtherList } from "./other-lists";
import {
  haveOwn,
  isAnswerable,
  isForum,
  isNumbered,
  isSignedAndDated,
  saysDayAndTime,
} from "./sample-signs";
import { hasHeading } from "./thread-heading";
import { above, hasComposer, isBeforeComposer, isDrawnAsThread } from "./thread-places";
import { isCommentHeading, isCommentName, isReviewName } from "./words";

/** Comments that say so in a vocabulary for machines. */
const markedUp =
  '[itemtype*="Comment"], [typeof~="Comment"], [typeof$=":Comment"], [typeof*=":Comment "]';
const topicName = /(?:^|[-_\s])topic(?:$|[-_\s](?:page|view))/i;
/**
 * The gate: whether a list of elements that look like comments says that it is one. Article cards,
 * reviews and event lists look alike and do not. `list` is the element around all of them.
 */
export function isThread(list: Element, sample: readonly SampleItem[]): boolean {
  const items = sample.map(({ item }) => item);
  const [item] = items;
  if (item === undefined || isOfOtherPages(items)) return false;
  const places = [list, ...above(list)] as const;
  const names = [item, ...places].map(nameOf);
  if (isOtherList(places, sample)) return false;
  const isQuotable = isForum(sample);
  // Nobody quotes a product's review; "avis" that can be answered are what readers think.
  const said = (name: string) => (isAnswerable(sample) ? name.replace(/\bavis\b/gi, "") : name);
  if (!isQuotable && names.slice(0, 2).map(said).some(isReviewName)) return false;
  if (names.some(isCommentName)) return true;
  const labels = [item, list].map((one) => one.getAttribute("aria-label") ?? "");
  if (labels.some(isCommentHeading)) return true;
  if (places.some((place) => hasHeading(place) || hasComposer(place))) return true;
  if (places.some(isDrawnAsThread)) return true;
  if (item.matches(markedUp)) return true;
  // A topic of a forum has its headline above its posts and the form below: only together do an
  // answer to each and a place to write say that these are not cards.
  const isFeed = list.closest('[role="feed"]') !== null;
  const hasPlace = isFeed || hasComposer(item.ownerDocument.body) || isInForum(list);
  if ((hasPlace || isAnswerable(sample)) && isNumbered(sample)) return true;
  if (isOnTopicPage(list) && isSignedAndDated(sample) && haveOwn(sample, saysDayAndTime, 0.5))
    return true;
  if (isSignedAndDated(sample) && places.some(isBeforeComposer)) return true;
  if (isNested(items) && haveOwn(sample, isTime, 0.75) && isAnswerable(sample, 0.5)) return true;
  return isAnswerable(sample) ? isQuotable || hasPlace : isQuotable && hasPlace;
}

/**
 * Whether the page says in two ways that a list is one of comments: by a name, a heading, a place to
 * write. Enough for what has no dates, or no control to answer.
 */
export function isSurelyThread(list: Element, sample: readonly SampleItem[]): boolean {
  const items = sample.map(({ item }) => item);
  const [item] = items;
  if (item === undefined || isOfOtherPages(items)) return false;
  const places = [list, ...above(list)] as const;
  const names = [item, ...places].map(nameOf);
  if (names.some(isReviewName) || isOtherList(places, sample)) return false;
  const signs = [names.some(isCommentName), places.some(hasHeading), places.some(hasComposer)];
  return signs.filter(Boolean).length > 1;
}

/** Whether the page as a whole says so: "#nv_forum", ".page-thread". */
function isInForum(list: Element): boolean {
  return nearestAround(list, (up) => isCommentName(nameOf(up))) !== undefined;
}

/** Whether the page is one topic's, on which everybody may write something. */
function isOnTopicPage(list: Element): boolean {
  return nearestAround(list, (up) => topicName.test(nameOf(up))) !== undefined;
}

/** Whether some stand inside others: what answers does, and cards and events do not. */
function isNested(items: readonly Element[]): boolean {
  return items.some((item) => items.some((other) => other !== item && other.contains(item)));
}
