import { ownerOf } from "@/utils/sites/beside";
import { isWithin } from "@/utils/sites/generic/dom-order";
import { allMatches, isTermOf } from "@/utils/sites/own-elements";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { elementAround } from "@/utils/sites/walk-tree";

/** Units between a name and a date: "posted a comment on". */
const mostLoose = 24;
const paragraphs = "p, blockquote, pre, ul, ol";
/** "Edited by Ann", in whatever language, behind what was said: nobody who comments can write a class. */
const editNote =
  ':is([class*="edited"], [class*="edit-info"], [class*="edit-note"]):not(:first-child, :has(p, br))';

/** What of a comment is not its body. */
export interface Meta {
  readonly author: Element | undefined;
  readonly time: Element | undefined;
}

/**
 * The element that holds what was written: the first that the table names and that holds neither
 * author nor time. Themes wrap author, date and text in one ".comment-content", then the whole of
 * it is the body and `dropperOf` leaves the rest out.
 */
export function findBody(
  item: Element,
  own: readonly Element[],
  { author, time }: Meta,
  adapter: SiteAdapter,
): Element {
  const named = allMatches(own, adapter.body);
  const isClean = (element: Element) =>
    !(author !== undefined && isWithin(author, element)) &&
    !(time !== undefined && isWithin(time, element));
  return named.find(isClean) ?? commonParent(item, own, isClean, adapter) ?? named.at(-1) ?? item;
}

/** Where no class tells: the one element around all of a comment's own paragraphs. */
function commonParent(
  item: Element,
  own: readonly Element[],
  isClean: (element: Element) => boolean,
  adapter: SiteAdapter,
): Element | undefined {
  const drop = adapter.bodyDrop;
  const texts = own.filter(
    (element) =>
      element.nodeName === "P" &&
      element.closest("button") === null &&
      (drop === undefined || element.closest(drop) === null),
  );
  const [first] = texts;
  for (let up = first && elementAround(first); up != null; up = elementAround(up)) {
    if (up === item || up.contains(item) || !isClean(up)) return undefined;
    if (texts.every((text) => up.contains(text))) return up;
  }
  return undefined;
}

/**
 * What to leave out of a body: what the table names, replies, and the blocks around author and
 * date up to the first that also holds a paragraph.
 */
export function dropperOf(
  body: Element,
  { author, time }: Meta,
  adapter: SiteAdapter,
  isItem: (element: Element) => boolean,
): (element: Element) => boolean {
  const dropped = new Set<Element>();
  for (const element of [author, time]) {
    if (element !== undefined && element !== body && isWithin(element, body)) {
      dropped.add(blockAround(element, body));
    }
  }
  const drop = adapter.bodyDrop;
  // What is learnt of a page knows such a note by its words, too.
  const isMeta = adapter.isMeta ?? ((element) => element.matches(editNote));
  return (element) =>
    element !== body &&
    (dropped.has(element) ||
      isItem(element) ||
      (ownerOf(element) !== body && isTermOf(element, isItem)) ||
      (drop !== undefined && element.matches(drop)) ||
      isMeta(element) ||
      isReplyList(element, isItem));
}

function blockAround(element: Element, body: Element): Element {
  let top = element;
  for (let up = elementAround(element); up !== null && up !== body; up = elementAround(up)) {
    if (up.querySelector(paragraphs) !== null && !up.matches("ul, ol, li")) break;
    // "Ann Hello there": what was said may stand right behind the name.
    if (looseLength(up) > mostLoose) break;
    top = up;
  }
  return top;
}

/** Units of text that stand in no element of their own. */
function looseLength({ childNodes }: Element): number {
  return [...childNodes].reduce(
    (sum, one) => sum + (one.nodeType === 3 ? (one.nodeValue ?? "").trim().length : 0),
    0,
  );
}

function isReplyList(element: Element, isItem: (element: Element) => boolean): boolean {
  if (!/^[OUD]L$/.test(element.nodeName)) return false;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (isItem(child)) return true;
  }
  return false;
}
