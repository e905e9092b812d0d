import {
  directText,
  isAuthor,
  isLinkedHeading,
  isNameLike,
  isReplyControl,
  nameOf,
} from "./element-signs";
import type { SampleItem } from "./item-sample";
import { haveOwn, isAnswerable } from "./sample-signs";
import { saysNone } from "./thread-heading";
import { isCommentName } from "./words";

const tickerName = /(?:^|[-_\s])(?:live-?(?:blog|ticker)|faqs?(?=$|[-_\s]))/i;
/** Boxes above the page, and what badges mean. */
const boxName = /(?:^|[-_\s])(?:(?:modal|dialog|lightbox)(?:$|[-_\s])|badge-info)/i;
const eventName = /(?:^|[-_\s])events?(?:$|\s|[-_](?:item|card|row|teaser))/i;
const chatName = /(?:^|[-_\s])chat(?:log)?(?:$|[-_\s])/i;
const roomName = /(?:^|[-_\s])(?:irc|channel|message-?list|room)(?:$|[-_\s])/i;
const questionName = /(?:^|[-_\s])(?:questions?|preguntas?|perguntas?|fragen?)(?:$|[-_\s])/i;
const answerName = /(?:^|[-_\s])answers?(?:$|[-_\s])/i;
const caption = "figcaption, figcaption *, figure:has(> figcaption):not(:has(blockquote))";
const questionOrAnswer = /(?:^|[-_\s])(?:question|answer)(?:$|[-_\s])/i;
/** Who speaks to a shop's or a newsroom's staff, and they. */
const speakerName = /(?:^|[-_])(?:visitor|customer|agent|operator|bot)(?:$|\s)/i;
/** "70 €", "12 €/h", "$ 1,200". */
const price =
  /^(?:(?:[€$£¥₽₺]|\p{Lu}{3})\s?\d[\d.,\s]*|\d[\d.,\s]*(?:[€$£円元₽₺]|zł|kr|Kč|\p{Lu}{3}))(?:\s?\/\s?\p{L}+)?$/u;
const clock = /^\[?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]m)?\]?$/i;

/** Whether a list is of something else, be it called comments. The list comes first, then what is above it. */
export function isOtherList(
  [list, ...around]: readonly [Element, ...Element[]],
  sample: readonly SampleItem[],
): boolean {
  const own = sample.map(({ item }) => nameOf(item));
  const names = [...own.slice(0, 1), ...[list, ...around].map(nameOf)];
  // What a newsroom tells of what goes on, entry by entry, or answers once and for all.
  if (names.slice(0, 2).some((one) => tickerName.test(one))) return true;
  if (own.every((one) => boxName.test(one))) return true;
  // The place of comments itself, with none in it.
  const isBox = (one: SampleItem) => isArticleByline(one) || saysNone(one.item);
  if (own.length === 1 && sample.some(isBox)) return true;
  const isComment = (one: string) => /comm?ent/i.test(one);
  if (own.every((one) => eventName.test(one) && !isComment(one))) return true;
  // What stands below pictures is about them, whoever sent these in.
  if (sample.every(({ item }) => item.matches(caption))) return true;
  const isCalledSo = names.some(isComment);
  // What is said to a shop's staff, in a box of its own; what is called a comment as well is one.
  const isTalk = (one: string) => chatName.test(one) || speakerName.test(one);
  if (!isCalledSo && (names.some(isTalk) || list.closest('[role="log"]') !== null)) return true;
  const isAsked = own.some((one) => answerName.test(one)) && names.some(isQuestion);
  if (!isCalledSo && isAsked && own.every((one) => questionOrAnswer.test(one))) return true;
  // What a shop is asked, each time with its answer.
  if (!isCalledSo && own.length > 1 && sample.every(holdsAnswer)) return true;
  if (haveOwn(sample, isLinkedHeading, 0.75) && haveOwn(sample, isPrice, 0.5)) return true;
  if (!isCalledSo && list.closest('[role="feed"]') !== null && haveOwnPages(sample)) return true;
  if (isAnswerable(sample, 0.25)) return false;
  if (!names.slice(0, 2).some(isCommentName) && saysNone(list.ownerDocument)) return true;
  // What a shop is asked, its answer in each.
  if (own.length > 1 && own.every(isQuestion)) return true;
  if (!isCalledSo && /(?:questions|preguntas|perguntas|fragen)(?:$|[-_\s])/i.test(nameOf(list)))
    return true;
  const has = (said: RegExp) =>
    haveOwn(sample, (element) => said.test(directText(element, 20)), 0.75);
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

/** Who wrote the article: the only one who is named beside an empty list. */
function isArticleByline({ item, own }: SampleItem): boolean {
  const byline = '[rel~="author"], [class*="byline" i]';
  if (!item.matches(byline) && item.querySelector(byline) === null) return false;
  return !own.some(isReplyControl) && !/(?:^|[-_\s])comment(?:$|[-_\s])/i.test(nameOf(item));
}

function holdsAnswer({ own }: SampleItem): boolean {
  return [questionName, answerName].every((said) => own.some((one) => said.test(nameOf(one))));
}

/** Posts of many people, each with an address that is no place on this page, be there a control to answer. */
function haveOwnPages(sample: readonly SampleItem[]): boolean {
  const paths = sample.flatMap(
    ({ item }) => item.querySelector("a[href]:has(time)")?.getAttribute("href") ?? [],
  );
  const pages = new Set(paths.map((path) => path.replace(/[?#].*$/, "")));
  return sample.length > 1 && pages.size === sample.length;
}

const isQuestion = (name: string) => questionName.test(name);
const isPrice = (element: Element) => price.test(directText(element, 20));

const isNaming = (element: Element) =>
  element.childElementCount === 0 && (isAuthor(element) || isNameLike(element));

/** "Recent comments", and all of one person's, lead to comments that are not on this page, each to its own. */
export function isOfOtherPages(items: readonly Element[]): boolean {
  const sample = items.slice(0, 12);
  const links = sample.flatMap((item) => {
    const hrefs = [...item.querySelectorAll('a[href*="#"]')].map(
      (link) => link.getAttribute("href") ?? "",
    );
    const [path = "", fragment = ""] =
      hrefs.find((href) => /#comment|^[^?#]+#[a-z_-]*\d+$/i.test(href))?.split("#") ?? [];
    const { ownerDocument: page } = item;
    const isHere =
      path === "" ||
      page.getElementById(fragment) !== null ||
      // "c4821", of "?comment=4821#comments"; the article's own number stands in ids of cards.
      path.match(/\d{4,}/g)?.some((id) => page.querySelector(`[id^="c"][id*="${id}"]`) !== null);
    return isHere ? [] : [path];
  });
  return links.length > sample.length / 2 && new Set(links).size === links.length;
}
