import { isAuthorName, isCommentName, isDateText, isReplyText, isReviewName } from "./words";

/** What an element holds of what comments hold, its replies left out. */
export interface Traits {
  readonly times: number;
  readonly replies: number;
  readonly authors: number;
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

export const composer =
  'textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"][aria-multiline]';
const profile =
  /(?:^|\/)(?:u|users?|profiles?|members?|people|author|by|@|~)[/\w@~.-]|[?&](?:id|user|uid)=/i;
const headings = /^H[1-6]$/;

/** The text that stands directly in an element, white space collapsed. */
export function directText(element: Element, limit = 200): string {
  let text = "";
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    if (text.length > limit) break;
  }
  return text.slice(0, limit).replace(/\s+/g, " ").trim();
}

/** Words that an element's class, id and test id say. */
export function nameOf(element: Element): string {
  const name = element.getAttribute("class") ?? "";
  const testId = element.getAttribute("data-testid") ?? "";
  return `${name.slice(0, 300)} ${element.id.slice(0, 100)} ${testId.slice(0, 100)}`;
}

export function isTime(element: Element): boolean {
  if (element.nodeName === "TIME" || element.hasAttribute("datetime")) return true;
  return isDateText(directText(element, 60));
}

export function isReplyControl(element: Element): boolean {
  if (!/^(?:A|BUTTON|SPAN|DIV|LI|INPUT)$/.test(element.nodeName)) return false;
  if (isReplyText(directText(element, 60))) return true;
  const isControl = /^(?:A|BUTTON)$/.test(element.nodeName) || element.matches('[role="button"]');
  if (!isControl) return false;
  const labels = [element.getAttribute("aria-label"), element.getAttribute("title")];
  return labels.some((label) => isReplyText(label ?? ""));
}

/** Whether an element is named or linked as the one who wrote. */
export function isAuthor(element: Element): boolean {
  if (element.nodeName === "IMG" || element.nodeName === "TIME") return false;
  if (element.matches('[itemprop~="author"], [rel~="author"], cite, .fn')) return true;
  const text = element.textContent;
  if (text.length > 300 || !/\p{L}/u.test(text) || text.trim().length > 60) return false;
  if (isAuthorName(nameOf(element))) return true;
  return element.nodeName === "A" && profile.test(element.getAttribute("href") ?? "");
}

/** A short bold or linked text, as names are set where no class says so. */
export function isNameLike(element: Element): boolean {
  if (!/^(?:B|STRONG|A|H[2-6]|CITE|SPAN|BUTTON)$/.test(element.nodeName)) return false;
  const text = directText(element, 60);
  if (text.length < 1 || text.length > 40 || !/\p{L}/u.test(text)) return false;
  return !isDateText(text) && !isReplyText(text) && !/[.!?…:]$/.test(text);
}

/** Looks at an element and its own inside. */
export function readTraits(element: Element, own: readonly Element[]): Traits {
  let times = 0;
  let replies = 0;
  let authors = 0;
  let nameLikes = 0;
  let composers = 0;
  let proseLength = 0;
  let hasAvatar = false;
  let hasLinkedHeading = false;
  let hasRating = false;
  for (const one of own) {
    if (isTime(one) && !one.querySelector("time")) times += 1;
    else if (isReplyControl(one)) replies += 1;
    else if (isAuthor(one)) authors += 1;
    else if (isNameLike(one)) nameLikes += 1;
    else if (one.nodeName !== "A") proseLength += directText(one).length;
    if (one.nodeName === "IMG" || /avatar/i.test(nameOf(one))) hasAvatar = true;
    if (one.matches(composer)) composers += 1;
    if (headings.test(one.nodeName) && isLinkedHeading(one)) hasLinkedHeading = true;
    if (isReviewName(nameOf(one)) || one.matches('[itemprop~="reviewRating"]')) hasRating = true;
  }
  return {
    times,
    replies,
    authors: authors > 0 ? authors : Math.min(nameLikes, 1),
    hasAvatar,
    hasId:
      element.id !== "" || [...element.attributes].some(({ name }) => /^data-.*id$/.test(name)),
    isNamed: isCommentName(nameOf(element)),
    hasLinkedHeading,
    hasRating,
    composers,
    proseLength: proseLength + directText(element).length,
  };
}

/** A heading that is a link to another page; an author's name may be a link in a heading. */
function isLinkedHeading(heading: Element): boolean {
  const link = heading.querySelector("a[href]") ?? heading.closest("a[href]");
  const href = link?.getAttribute("href") ?? "";
  if (link === null || href === "" || href.includes("#") || profile.test(href)) return false;
  return (
    !isAuthorName(nameOf(heading)) &&
    !isAuthorName(nameOf(link)) &&
    heading.textContent.trim().length > 3
  );
}
