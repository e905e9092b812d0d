import { drawnRootOf } from "@/utils/sites/shadow-roots";
import { childrenOf } from "@/utils/sites/walk-tree";
import { nearestAround, upOf } from "./dom-order";
import {
  composer,
  directText,
  isAuthor,
  isNameLike,
  isQuoteControl,
  isReplyControl,
  isTime,
  nameOf,
} from "./element-signs";
import type { SampleItem } from "./item-sample";
import { hasHeading, hasHeadline } from "./thread-heading";
import { isCommentHeading, isCommentName, isReviewName, ordinalIn } from "./words";

const maxSteps = 6;
/** Comments that say so in a vocabulary for machines. */
const markedUp =
  '[itemtype*="Comment"], [typeof~="Comment"], [typeof$=":Comment"], [typeof*=":Comment "]';
const tickerName = /(?:^|[-_\s])(?:live-?(?:blog|ticker)|faqs?(?=$|[-_\s]))/i;
const topicName = /(?:^|[-_\s])topic(?:$|[-_\s](?:page|view))/i;
const chatName = /(?:^|[-_\s])chat(?:log)?(?:$|[-_\s])/i;
const roomName = /(?:^|[-_\s])(?:irc|channel|message-?list|room)(?:$|[-_\s])/i;
const questionName = /(?:^|[-_\s])(?:questions?|preguntas?|perguntas?|fragen?)(?:$|[-_\s])/i;
const clock = /^\[?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]m)?\]?$/i;

/**
 * The gate: whether a list of elements that look like comments says that it is one. Article cards,
 * reviews and event lists look alike and do not. `list` is the element around all of them.
 */
export function isThread(list: Element, sample: readonly SampleItem[]): boolean {
  const items = sample.map(({ item }) => item);
  const [item] = items;
  if (item === undefined || isOfOtherPages(items)) return false;
  const names = [item, list, ...above(list)].map(nameOf);
  if (isNone(list, sample)) return false;
  const isQuotable = isForum(sample);
  // Nobody quotes a product's review.
  if (!isQuotable && names.slice(0, 2).some(isReviewName)) return false;
  if (names.some(isCommentName)) return true;
  const labels = [item, list].map((one) => one.getAttribute("aria-label") ?? "");
  if (labels.some(isCommentHeading)) return true;
  if ([list, ...above(list)].some((place) => hasHeading(place) || hasComposer(place))) return true;
  if ([list, ...above(list)].some(isDrawnAsThread)) return true;
  if (item.matches(markedUp)) return true;
  // A topic of a forum has its headline above its posts and the form below: only together do an
  // answer to each and a place to write say that these are not cards.
  const isFeed = list.closest('[role="feed"]') !== null;
  const hasPlace = isFeed || hasComposer(item.ownerDocument.body) || isInForum(list);
  if ((hasPlace || isAnswerable(sample)) && isNumbered(sample)) return true;
  if (isOnTopicPage(list) && isSignedAndDated(sample) && isTimed(sample, saysDayAndTime, 0.5))
    return true;
  if (isSignedAndDated(sample) && [list, ...above(list)].some(isBeforeComposer)) return true;
  if (isNested(items) && isTimed(sample, isTime, 0.75) && isAnswerable(sample, 0.5)) return true;
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
  const places = [list, ...above(list)];
  const names = [item, ...places].map(nameOf);
  if (names.some(isReviewName) || isNone(list, sample)) return false;
  const signs = [names.some(isCommentName), places.some(hasHeading), places.some(hasComposer)];
  return signs.filter(Boolean).length > 1;
}

/** Whether a list is of something else, be it called comments. */
function isNone(list: Element, sample: readonly SampleItem[]): boolean {
  const own = sample.map(({ item }) => nameOf(item));
  const names = [...own.slice(0, 1), ...[list, ...above(list)].map(nameOf)];
  // What a newsroom tells of what goes on, entry by entry, or answers once and for all.
  if (names.slice(0, 2).some((one) => tickerName.test(one))) return true;
  const isCalledSo = names.some((one) => /comm?ent/i.test(one));
  // What is said to a shop's staff, in a box of its own; what is called a comment as well is one.
  if (!isCalledSo && names.some((one) => chatName.test(one))) return true;
  if (isAnswerable(sample, 0.25)) return false;
  // What a shop is asked, its answer in each.
  if (own.length > 1 && own.every((one) => questionName.test(one))) return true;
  if (!isCalledSo && /(?:questions|preguntas|perguntas|fragen)(?:$|[-_\s])/i.test(nameOf(list)))
    return true;
  const has = (said: RegExp) =>
    isTimed(sample, (element) => said.test(directText(element, 20)), 0.75);
  // A match minute by minute.
  if (has(/^\d{1,3}[\s+\d]*['’′][\s+\d]*$/)) return true;
  if (!has(clock)) return false;
  // What at most two say to each other within a day, or more in a room.
  const who = sample.map((one) => one.own.find(isNaming)?.textContent.trim());
  return (
    new Set(who).size < Math.min(sample.length, 3) ||
    (!isCalledSo && names.some((one) => roomName.test(one)))
  );
}

const isNaming = (element: Element) =>
  element.childElementCount === 0 && (isAuthor(element) || isNameLike(element));

/** Whether the page as a whole says so: "#nv_forum", ".page-thread". */
function isInForum(list: Element): boolean {
  return nearestAround(list, (up) => isCommentName(nameOf(up))) !== undefined;
}

/** Whether the page is one topic's, on which everybody may write something. */
function isOnTopicPage(list: Element): boolean {
  return nearestAround(list, (up) => topicName.test(nameOf(up))) !== undefined;
}

/** Only in forums each text can be quoted in an answer to it. */
function isForum(sample: readonly SampleItem[]): boolean {
  return sample.filter(({ own }) => own.some(isQuoteControl)).length >= sample.length * 0.8;
}

/**
 * Whether each has its own number, one after another, as posts of a topic do: "#4", "4楼". Charts
 * and episodes are numbered too, but say no time of the day.
 */
function isNumbered(sample: readonly SampleItem[]): boolean {
  if (sample.length < 3 || !isTimed(sample, saysTime, 0.8)) return false;
  if (!isTimed(sample, saysDayAndTime, 0.4)) return false;
  if (sample.every(({ own }) => own.some(isOwnNumber))) return true;
  const numbers = sample.map(({ own }) => own.flatMap(numberIn));
  const holds = (step: number) =>
    numbers.filter(
      (all, at) => at > 0 && all.some((one) => numbers[at - 1]?.includes(one - step) === true),
    ).length;
  return Math.max(holds(1), holds(-1)) >= (sample.length - 1) * 0.8;
}

function isTimed(
  sample: readonly SampleItem[],
  isSaid: (element: Element) => boolean,
  share: number,
): boolean {
  return sample.filter(({ own }) => own.some(isSaid)).length >= sample.length * share;
}

/** "Yesterday, 23:48". */
function saysTime(element: Element): boolean {
  return saidOn(element).some((text) => /\d{1,2}[:.h時]\d\d/.test(text));
}

function saysDayAndTime(element: Element): boolean {
  return saidOn(element).some(
    (text) => /\d{1,2}[:.h時]\d\d/.test(text) && /\b20\d\d\b|\d{1,2}[./-]\d{1,2}\b|月/.test(text),
  );
}

function saidOn(element: Element): readonly string[] {
  return [directText(element, 80), element.getAttribute("title") ?? ""];
}

/** "#9020" with that very address: numbers of all posts of a forum, not of one topic. */
function isOwnNumber(element: Element): boolean {
  const text = directText(element, 12);
  return /^#\d+$/.test(text) && element.getAttribute("href")?.endsWith(text) === true;
}

function numberIn(element: Element): number | readonly number[] {
  const text = directText(element, 12);
  const [, first] = /^(\d{1,6})\s?[:：.)](?!\d)/.exec(text) ?? [];
  return ordinalIn(text) ?? (first === undefined ? [] : Number(first));
}

/** Whether nearly all of them can be answered, or so many. */
function isAnswerable(sample: readonly SampleItem[], share = 0.75): boolean {
  const answerable = sample.filter(({ own }) => own.some(isReplyControl));
  return sample.length > 1 && answerable.length >= sample.length * share;
}

/** Whether some stand inside others: what answers does, and cards and events do not. */
function isNested(items: readonly Element[]): boolean {
  return items.some((item) => items.some((other) => other !== item && other.contains(item)));
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
    if (hasHeadline(up)) break;
    places.push(up);
    up = upOf(up);
  }
  return places;
}

function hasComposer(place: Element): boolean {
  for (const child of childrenOf(place)) {
    if (child.matches(composer) || child.querySelector(composer) !== null) return true;
  }
  return false;
}

/** A list whose own shadow root has the heading, or the place to write, and shows the comments in a slot. */
function isDrawnAsThread(place: Element): boolean {
  const root = drawnRootOf(place);
  if (root?.querySelector("slot") == null) return false;
  return root.querySelector(composer) !== null || [...root.children].some(hasHeading);
}

/** A form to write in right after the list, with nothing in between but rules and empty elements. */
function isBeforeComposer(place: Element): boolean {
  let after = place.nextElementSibling;
  while (after !== null && after.textContent.trim() === "" && !hasAny(after, composer))
    after = after.nextElementSibling;
  return after !== null && hasAny(after, composer) && after.querySelector("h1, h2, h3") === null;
}

function hasAny(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

/** Whether they say when, and who by a name of their own; a few may be gone. */
function isSignedAndDated(sample: readonly SampleItem[]): boolean {
  const dated = sample.filter(({ own }) => own.some(isTime));
  const names = sample.flatMap(({ own }) => own.find(isAuthor)?.textContent.trim() ?? []);
  return (
    sample.length > 1 &&
    Math.min(dated.length, names.length) >= sample.length * 0.75 &&
    new Set(names).size > 1
  );
}

/** "Recent comments", and all of one person's, lead to comments that are not on this page, each to its own. */
function isOfOtherPages(items: readonly Element[]): boolean {
  const sample = items.slice(0, 12);
  const links = sample.flatMap((item) => {
    const hrefs = [...item.querySelectorAll('a[href*="#"]')].map(
      (link) => link.getAttribute("href") ?? "",
    );
    const [path = "", fragment = ""] =
      hrefs.find((href) => /#comment|^[^?#]+#[a-z_-]*\d+$/i.test(href))?.split("#") ?? [];
    const isHere = path === "" || item.ownerDocument.getElementById(fragment) !== null;
    return isHere ? [] : [path];
  });
  return links.length > sample.length / 2 && new Set(links).size === links.length;
}
