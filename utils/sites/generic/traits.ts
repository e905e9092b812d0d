import {
  composer,
  directText,
  isAuthor,
  isBesideTime,
  isByline,
  isLinkedHeading,
  isNameLike,
  isReplyControl,
  isTime,
  nameOf,
} from "./element-signs";
import { isCommentName, isReviewName } from "./words";

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
  readonly composers: number;
  /** Units of text that no link, date or control holds. */
  readonly proseLength: number;
}

/** What one element by itself says; asked once an element, however many may hold it. */
interface Facts {
  readonly sort: "time" | "reply" | "author" | "name-like" | "link" | "text";
  readonly hasAvatar: boolean;
  readonly isComposer: boolean;
  readonly isLinkedHeading: boolean;
  readonly isRating: boolean;
  readonly textLength: number;
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
    const facts = own.map(factsOf);
    const count = (sort: Facts["sort"]) => facts.filter((one) => one.sort === sort).length;
    const authors = count("author");
    const prose = facts.reduce((sum, one) => sum + (one.sort === "text" ? one.textLength : 0), 0);
    return {
      times: count("time"),
      replies: count("reply"),
      isSigned: authors > 0,
      authors: authors > 0 ? authors : Math.min(count("name-like"), 1),
      hasAvatar: facts.some((one) => one.hasAvatar),
      hasId: hasId(element),
      isNamed: isCommentName(nameOf(element)),
      hasLinkedHeading: facts.some((one) => one.isLinkedHeading),
      hasRating: facts.some((one) => one.isRating),
      composers: facts.filter((one) => one.isComposer).length,
      proseLength: prose + directText(element).length,
    };
  };
}

function readFacts(element: Element): Facts {
  const name = nameOf(element);
  return {
    sort: sortOf(element),
    hasAvatar: element.nodeName === "IMG" || /avatar/i.test(name),
    isComposer: element.matches(composer),
    isLinkedHeading: isLinkedHeading(element),
    isRating: isReviewName(name) || element.matches('[itemprop~="reviewRating"]'),
    textLength: directText(element).length,
  };
}

function sortOf(element: Element): Facts["sort"] {
  if (isTime(element) && element.querySelector("time") === null) return "time";
  if (isReplyControl(element)) return "reply";
  if (isAuthor(element) || isByline(element)) return "author";
  if (isNameLike(element) || isBesideTime(element)) return "name-like";
  return element.nodeName === "A" ? "link" : "text";
}

function hasId(element: Element): boolean {
  return element.id !== "" || [...element.attributes].some(({ name }) => /^data-.*id$/.test(name));
}
