import { isHiddenByItself } from "@/utils/sites/asides";
import {
  composer,
  directText,
  isAuthor,
  isBesideTime,
  isByline,
  isLinkedHeading,
  isListHeading,
  isNameLike,
  isQuoteControl,
  isReplyControl,
  isTime,
  nameOf,
} from "./element-signs";
import { looseName } from "./loose-name";
import { isActionText, isCommentName, isReviewName } from "./words";

/** Arrows and thumbs, or their sum. */
const voting = '[class*="rate-up"], [class*="vote" i], [class*="thumb" i]';

/** What an element holds of what comments hold, its replies left out. */
export interface Traits {
  readonly times: number;
  readonly replies: number;
  readonly authors: number;
  /** An author is named as one, and not only looks like a name. */
  readonly isSigned: boolean;
  readonly hasAvatar: boolean;
  readonly hasId: boolean;
  readonly isNamed: boolean;
  /** A heading that is a link: an article's card. */
  readonly hasLinkedHeading: boolean;
  readonly hasRating: boolean;
  /** "8 comments" stands in it as a heading: a list of them. */
  readonly isHeaded: boolean;
  readonly composers: number;
  /** Units of text that no link, date or control holds. */
  readonly proseLength: number;
  /** "14" and "Share" stand on counters and controls; "+1" may be all that somebody says. */
  readonly hasCounters: boolean;
}

/** What one element by itself says; asked once an element, however many may hold it. */
interface Facts {
  readonly sort: "time" | "reply" | "quote" | "author" | "name-like" | "link" | "text";
  /** What an author is called. */
  readonly name: string;
  /** A line of a name and a date. */
  readonly isDatedName: boolean;
  readonly hasAvatar: boolean;
  readonly isComposer: boolean;
  readonly isLinkedHeading: boolean;
  readonly isRating: boolean;
  readonly isListHeading: boolean;
  readonly isCounter: boolean;
  readonly textLength: number;
  /** A link, a heading or a button: whatever it says, nobody wrote it as a comment. */
  readonly isLabel: boolean;
}

export type TraitReader = (element: Element, own: readonly Element[]) => Traits;

/** A reader of {@link Traits} that remembers what it has seen of each element. */
export function traitReader(): TraitReader {
  const known = new WeakMap<Element, Facts>();
  const factsOf = (element: Element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const facts = readFacts(element);
    known.set(element, facts);
    return facts;
  };
  return (element, own) => {
    const facts = [...shown(own)].map(factsOf);
    const count = (sort: Facts["sort"]) => facts.filter((one) => one.sort === sort).length;
    // One person may be named in a profile, above the text and on small screens.
    const authors = new Set(facts.flatMap(({ sort, name }) => (sort === "author" ? name : [])))
      .size;
    // Beside a name that is called one, few words without a full stop are what was said.
    const isProse = ({ sort, isLabel }: Facts) =>
      sort === "text" || (authors > 0 && sort === "name-like" && !isLabel);
    const prose = facts.reduce((sum, one) => sum + (isProse(one) ? one.textLength : 0), 0);
    return {
      times: count("time") + facts.filter((one) => one.isDatedName).length,
      replies: count("reply") || Math.min(count("quote"), 1),
      isSigned: authors > 0,
      authors: authors > 0 ? authors : Math.min(count("name-like"), 1),
      hasAvatar: facts.some((one) => one.hasAvatar),
      hasId: hasId(element),
      isNamed: isCommentName(nameOf(element)),
      hasLinkedHeading: facts.some((one) => one.isLinkedHeading),
      hasRating: facts.some((one) => one.isRating),
      isHeaded: facts.some((one) => one.isListHeading),
      composers: facts.filter((one) => one.isComposer).length,
      proseLength: prose + spokenLength(element),
      hasCounters: facts.some((one) => one.isCounter),
    };
  };
}

/** Votes go up or down, and have no upper end as stars have: "212", "+3". */
function isVoteCount(element: Element): boolean {
  const box = element.parentElement;
  const isVoting = (one: Element | null) => one?.querySelector(voting) != null;
  if (isVoting(element) || (box !== null && isReviewName(nameOf(box)) && isVoting(box)))
    return true;
  const [text = ""] = /^[+−-]?\d+$/.exec(directText(element, 12)) ?? [];
  return text !== "" && (/^\D/.test(text) || text === "0" || Number(text) > 10);
}

/** Without what is hidden as a whole: systems keep a text to quote, and forms, beside a comment. */
export function* shown(own: readonly Element[]): Iterable<Element> {
  let hidden: Element | undefined;
  for (const element of own) {
    if (hidden?.contains(element) === true) continue;
    hidden = isHiddenByItself(element) ? element : undefined;
    if (hidden === undefined) yield element;
  }
}

/** Units of an element's own text that are neither blanks nor commas and dots between parts of a line. */
function spokenLength(element: Element): number {
  const text = directText(element);
  return isActionText(text) ? 0 : text.replace(/[\s,;·•–—-]+/g, "").length;
}

function readFacts(element: Element): Facts {
  const called = nameOf(element);
  const loose = looseName(element);
  const sort = loose !== undefined ? "author" : sortOf(element);
  return {
    sort,
    name: loose ?? (sort === "author" ? element.textContent.trim() : ""),
    isDatedName: loose !== undefined && element.querySelector("time, [datetime]") === null,
    hasAvatar: element.nodeName === "IMG" || /avatar/i.test(called),
    isComposer: element.matches(composer),
    isLinkedHeading: isLinkedHeading(element),
    isRating:
      (isReviewName(called) && !isVoteCount(element)) ||
      element.matches('[itemprop~="reviewRating"]'),
    isListHeading: isListHeading(element),
    isCounter: isActionText(directText(element)),
    textLength: spokenLength(element),
    isLabel:
      !element.localName.includes("-") && !/^(?:SPAN|DIV|P|B|STRONG)$/.test(element.nodeName),
  };
}

function sortOf(element: Element): Facts["sort"] {
  if (isTime(element) && element.querySelector("time") === null) return "time";
  if (isReplyControl(element)) return "reply";
  if (isQuoteControl(element)) return "quote";
  if (isAuthor(element) || isByline(element)) return "author";
  if (isNameLike(element) || isBesideTime(element)) return "name-like";
  return element.nodeName === "A" ? "link" : "text";
}

function hasId(element: Element): boolean {
  return element.id !== "" || [...element.attributes].some(({ name }) => /^data-.*id$/.test(name));
}
