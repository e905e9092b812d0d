import { allMatches } from "@/utils/sites/own-elements";
import { isWithin } from "./dom-order";
import { isAmongWords, isQuoteControl, isReplyControl, isTitleLink } from "./element-signs";
import type { SampleItem } from "./item-sample";
import { labelIn } from "./labels";
import { measure, namesIn, writtenIn } from "./measure-text";

/**
 * Whether most of a sample say something besides links to elsewhere: topics of an index, headlines,
 * bookmarks and the circles that stand for pictures do not. `bodies` are the kinds that hold what was written, where there are such.
 */
export function isSpoken(
  sample: readonly SampleItem[],
  authors: readonly string[],
  bodies: readonly string[],
  isMeta: (element: Element) => boolean,
): boolean {
  if (isIndex(sample, authors, bodies)) return false;
  const isTitle = (element: Element) =>
    element.nodeName === "A" && element.hasAttribute("href") && element.querySelector("p") === null;
  const isOut = (element: Element) => isMeta(element) || isTitle(element);
  const spoken = sample.filter((one) => {
    const [body] = allMatches(one.own, bodies);
    if (body === undefined || isTitle(body)) return writtenIn(one, authors, isOut).letters > 0;
    return measure(body, isOut).letters > 0 && !isInitials(body, namesIn(one, authors)[0]);
  });
  return spoken.length >= sample.length / 2;
}

/** "PS" in a circle, beside "Pertti Savolainen": what was taken for comments are their heads. */
function isInitials(body: Element, name: Element | undefined): boolean {
  const [first, , third] = body.textContent.trim();
  // What stands in a shadow root is not told here.
  if (first === undefined || third !== undefined) return false;
  return name?.textContent.trim().startsWith(first) === true;
}

/** Whether nobody is answered, and each begins with a title that leads to a page of its own: topics, requests. */
function isIndex(
  sample: readonly SampleItem[],
  authors: readonly string[],
  bodies: readonly string[],
): boolean {
  const titles = sample.flatMap(({ own, byKind }) => {
    // "8 replies" is no control.
    const isAnswer = (one: Element) => isReplyControl(one) && !/\d/.test(one.textContent);
    if (own.some((one) => isAnswer(one) || isQuoteControl(one))) return [];
    const names = namesIn({ own, byKind }, authors);
    const [body] = allMatches(own, bodies);
    // Of a whole list of them the title stands in what would be the text, before the name.
    const end = names.find((one) => body?.contains(one)) ?? body;
    const before = end === undefined ? own : own.slice(0, own.indexOf(end));
    const isTitle = (one: Element) =>
      isTitleLink(one) &&
      !isAmongWords(one) &&
      !names.some((name) => isWithin(name, one) || isWithin(one, name));
    const title = before.find(isTitle);
    return title === undefined ? [] : labelIn(title);
  });
  return titles.length > 1 && new Set(titles).size >= sample.length * 0.6;
}
