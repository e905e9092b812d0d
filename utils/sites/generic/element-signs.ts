import { childrenOf } from "@/utils/sites/walk-tree";
import {
  isAuthorName,
  isCommentHeading,
  isDateText,
  isNameLabel,
  isPostedLine,
  isReplyText,
} from "./words";

export const composer =
  'textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"][aria-multiline], [type="textarea"]';
const profile =
  /(?:^|\/)(?:u|users?|profiles?|members?|people|author|by|@|~)[/\w@~.-]|[?&;](?:id|user|uid|u)=|[=/_]profile\b|\buid-/i;

/** The text that stands directly in an element, white space collapsed. */
export function directText(element: Element, limit = 200): string {
  let text = "";
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    if (text.length > limit) break;
  }
  return text.slice(0, limit).replace(/\s+/g, " ").trim();
}

/** Whether an element only sets words of a text apart: no page draws a date or a control with it. */
export function isEmphasis({ nodeName }: Element): boolean {
  return /^(?:B|CODE|EM|I|S|STRONG|TT|U)$/.test(nodeName);
}

/** Whether an element stands among many words that are no element's own. */
export function isAmongWords(element: Element): boolean {
  const { parentElement } = element;
  if (parentElement === null) return false;
  if (isAlone(element)) return isAmongWords(parentElement);
  return (directText(parentElement, 200).match(/\p{L}/gu) ?? []).length > 20;
}

/** Whether a `<span>` holds nothing but an element. */
function isAlone({ parentElement: around }: Element): boolean {
  return (
    around?.nodeName === "SPAN" && around.childElementCount === 1 && directText(around, 1) === ""
  );
}

/** "Reply@Ann:" before what is said, the name a link: how it is told whom somebody answers. */
export function isReplyMention(link: Element): boolean {
  if (link.nodeName !== "A" || !link.textContent.startsWith("@")) return false;
  return (
    isReplyText(link.previousSibling?.nodeValue?.trim() ?? "") &&
    /^\s*[:：]/.test(link.nextSibling?.nodeValue ?? "")
  );
}

/**
 * Whether an element goes on with the words before it in a plain paragraph, "fixed in #12", "went
 * <b>up</b>", or tells of what is quoted.
 */
export function continuesWords(element: Element): boolean {
  const { parentElement, previousSibling } = element;
  if (isEmphasis(element) && isAmongWords(element)) return true;
  if (parentElement?.matches("blockquote > cite")) return true;
  if (parentElement === null || !/^(?:P|LI)$/.test(parentElement.nodeName)) return false;
  if (parentElement.hasAttribute("class") || previousSibling?.nodeType !== 3) return false;
  return /\p{L}{2}[\s\p{Ps}\p{Pi}:,]*$/u.test(previousSibling.nodeValue ?? "");
}

const dateName =
  /(?:^|[-_\s])(?:date|time|date-?time|time-?stamp|time-?ago|ago|(?:created|posted|published)-?(?:at|on)?)(?:$|[-_\s])/i;

/** A few words in a place that is called one for dates, in a language or form that we may not know. */
function isNamedDate(element: Element, text: string): boolean {
  if (text.length < 2 || text.length > 40 || element.childElementCount > 0) return false;
  if (/[:：]$/.test(text) || !/^(?:A|SPAN|DIV|SMALL|P|LI|TD|ABBR|EM|I)$/.test(element.nodeName))
    return false;
  const name = element.getAttribute("class") ?? "";
  return name !== "" && dateName.test(name.slice(0, 300).replace(/([a-z])([A-Z])/g, "$1-$2"));
}

/** Words that an element's class, id, test id and role say, and its tag where the page made it up. */
export function nameOf(element: Element): string {
  const name = element.getAttribute("class") ?? "";
  const [testId = ""] = ["data-testid", "data-test", "data-role", "itemprop"].flatMap(
    (one) => element.getAttribute(one) ?? [],
  );
  const tag = element.localName.includes("-") ? element.localName : "";
  // Not `.id`: in a form that may be its field of that name.
  const id = element.getAttribute("id") ?? "";
  return `${tag} ${name.slice(0, 300)} ${id.slice(0, 100)} ${testId.slice(0, 100)}`;
}

export function isTime(element: Element): boolean {
  if (element.nodeName === "TIME" || element.hasAttribute("datetime")) return true;
  const text = directText(element, 120);
  if (isDatedByTitle(element, text) || isNamedDate(element, text)) return true;
  return isDateText(text.slice(0, 60)) || isPostedLine(text);
}

export function isReplyControl(element: Element): boolean {
  if (!/^(?:A|BUTTON|SPAN|DIV|LI|INPUT|SUMMARY|I)$/.test(element.nodeName)) return false;
  // To write to a firm's people is to answer nobody.
  if (element.matches('[href^="mailto:"]')) return false;
  const text = directText(element, 60);
  // "Replies: 14" counts those to a topic.
  if (isReplyText(text) && !/[:：]\s*\d/.test(text)) return true;
  const isControl =
    /^(?:A|BUTTON|INPUT|I)$/.test(element.nodeName) || element.matches('[role="button"]');
  return isControl && controlLabels(element).some(isReplyText);
}

const quoteText =
  /^(?:(?:reply with )?quote|zitieren|cit(?:ar?|er(?:en|a)?)|citér|lainaa|cytuj|citovat|цитувати|παράθεση|trích dẫn|kutip|цитировать|цитата|引用|인용|اقتباس|alıntı)$|^(?:citat|idézet)|ציטוט$/i;

/** A control to answer with the text quoted, which only what people say to each other has. */
export function isQuoteControl(element: Element): boolean {
  if (!/^(?:A|BUTTON|SPAN|INPUT)$/.test(element.nodeName)) return false;
  return [directText(element, 30), ...controlLabels(element)].some((text) => quoteText.test(text));
}

/** "5 days", with the date itself as what is shown on hovering. */
function isDatedByTitle(element: Element, text: string): boolean {
  if (!/^(?:A|ABBR|SPAN|DIV|SMALL)$/.test(element.nodeName)) return false;
  const title = element.getAttribute("title") ?? "";
  if (title === "" || text.length > 40 || !/\p{Nd}/u.test(text)) return false;
  return /^\d{4}-\d\d-\d\d/.test(title) || isDateText(title);
}

/** What a control says that has no words of its own: older systems draw them as pictures. */
export function controlLabels(element: Element): readonly string[] {
  const label = (one: Element | null, name: string) => one?.getAttribute(name)?.trim() ?? "";
  const picture = element.querySelector(":scope > img");
  return [
    label(element, "aria-label"),
    label(element, "title"),
    element.matches('[type="submit"], [type="button"]') ? label(element, "value") : "",
    label(picture, "alt"),
    label(picture, "title"),
  ].filter((text) => text !== "");
}

/** Whether an element is named or linked as the one who wrote. */
export function isAuthor(element: Element): boolean {
  if (element.nodeName === "IMG" || element.nodeName === "TIME") return false;
  if (element.matches('[itemprop~="author"], [rel~="author"], cite, .fn')) return true;
  const isNamed =
    isAuthorName(nameOf(element)) ||
    (element.nodeName === "A" && profile.test(element.getAttribute("href") ?? "")) ||
    isLabelled(element);
  if (!isNamed) return false;
  const text = element.textContent;
  return text.length <= 300 && text.trim().length <= 60 && /\p{L}/u.test(text);
}

/** Whether "Name:" stands right before an element, in one of its own. */
function isLabelled({ nodeName, previousElementSibling }: Element): boolean {
  if (previousElementSibling === null || !/^(?:TD|DD|SPAN|B|STRONG|DIV|P)$/.test(nodeName))
    return false;
  return isNameLabel(directText(previousElementSibling, 20));
}

/** A short bold or linked text, as names are set where no class says so. */
export function isNameLike(element: Element): boolean {
  const isMadeUp = element.localName.includes("-") && element.childElementCount === 0;
  if (!isMadeUp && !/^(?:B|STRONG|A|H[2-6]|CITE|SPAN|BUTTON)$/.test(element.nodeName)) return false;
  const text = directText(element, 60);
  if (text.length < 1 || text.length > 40 || !/\p{L}/u.test(text)) return false;
  return !isDateText(text) && !isReplyText(text) && !/(?<!\p{Lu})[.!?…:。]$/u.test(text);
}

/** A line of few words and a date: a name that has no element of its own. */
export function isByline(element: Element): boolean {
  if (!/^(?:DIV|DT|P|TD|HEADER)$/.test(element.nodeName)) return false;
  const text = directText(element, 60);
  if (text.length < 1 || text.length > 40 || !/\p{L}/u.test(text)) return false;
  if (text.split(" ").length > 4 || isDateText(text)) return false;
  const children = childrenOf(element);
  return children.length <= 3 && [...children].some(isTime);
}

/** A short text in a block of its own right beside a date: a name that no class calls one. */
export function isBesideTime(element: Element): boolean {
  if (!/^(?:DIV|P|DT)$/.test(element.nodeName) || element.childElementCount > 0) return false;
  const text = directText(element, 60);
  if (text.length < 2 || text.length > 40 || !/^\p{L}/u.test(text)) return false;
  if (text.split(" ").length > 4 || /[.!?…:。]$/u.test(text)) return false;
  if (isDateText(text) || isReplyText(text)) return false;
  const before = element.previousElementSibling;
  let after = element.nextElementSibling;
  // "Ann | 🏳 | 2 March": lines and flags in elements of their own.
  for (let left = 3; left > 0 && after !== null && !/[\p{L}\p{N}]/u.test(after.textContent); left--)
    after = after.nextElementSibling;
  return [before, after].some((one) => one?.childElementCount === 0 && isTime(one));
}

/** A heading that is a link to another page; an author's name may be a link in a heading. */
export function isLinkedHeading(heading: Element): boolean {
  if (!/^H[1-6]$/.test(heading.nodeName)) return false;
  const link = heading.querySelector("a[href]") ?? heading.closest("a[href]");
  const href = link?.getAttribute("href") ?? "";
  if (link === null || href === "" || /#|^javascript:/i.test(href) || profile.test(href))
    return false;
  return (
    !isAuthorName(nameOf(heading)) &&
    !isAuthorName(nameOf(link)) &&
    heading.textContent.trim().length > 3
  );
}

/** A link of some words to another page, and to no person: the title of a topic, an article, a request. */
export function isTitleLink(link: Element): boolean {
  const href = link.nodeName === "A" ? (link.getAttribute("href") ?? "") : "";
  if (href === "" || /#|comment/i.test(href) || profile.test(href)) return false;
  const text = link.textContent.trim();
  if (!/\S\s+\S+\s+\S|[\u3040-\u9fff\uac00-\ud7a3]{8}/.test(text) || isDateText(text)) return false;
  return !isAuthorName(nameOf(link)) && !isTime(link);
}

/** "1 comment", "Comments (8)": what stands above all of them and in none. */
export function isListHeading(element: Element): boolean {
  if (!/^(?:H[1-6]|LEGEND|CAPTION)$/.test(element.nodeName)) return false;
  const text = element.textContent.trim();
  return text.length <= 40 && isCommentHeading(text) && text.split(/\s+/).length <= 4;
}
