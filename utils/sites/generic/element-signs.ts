import { isAuthorName, isDateText, isReplyText } from "./words";

export const composer =
  'textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"][aria-multiline]';
const profile =
  /(?:^|\/)(?:u|users?|profiles?|members?|people|author|by|@|~)[/\w@~.-]|[?&](?:id|user|uid)=/i;

/** The text that stands directly in an element, white space collapsed. */
export function directText(element: Element, limit = 200): string {
  let text = "";
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    if (text.length > limit) break;
  }
  return text.slice(0, limit).replace(/\s+/g, " ").trim();
}

/** Words that an element's class, id and test id say, and its tag where the page made it up. */
export function nameOf(element: Element): string {
  const name = element.getAttribute("class") ?? "";
  const testId = element.getAttribute("data-testid") ?? "";
  const tag = element.localName.includes("-") ? element.localName : "";
  return `${tag} ${name.slice(0, 300)} ${element.id.slice(0, 100)} ${testId.slice(0, 100)}`;
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
  const isNamed =
    isAuthorName(nameOf(element)) ||
    (element.nodeName === "A" && profile.test(element.getAttribute("href") ?? ""));
  if (!isNamed) return false;
  const text = element.textContent;
  return text.length <= 300 && text.trim().length <= 60 && /\p{L}/u.test(text);
}

/** A short bold or linked text, as names are set where no class says so. */
export function isNameLike(element: Element): boolean {
  if (!/^(?:B|STRONG|A|H[2-6]|CITE|SPAN|BUTTON)$/.test(element.nodeName)) return false;
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
  const { children } = element;
  return children.length <= 3 && [...children].some(isTime);
}

/** A short text in a block of its own right beside a date: a name that no class calls one. */
export function isBesideTime(element: Element): boolean {
  if (!/^(?:DIV|P|DT)$/.test(element.nodeName) || element.childElementCount > 0) return false;
  const text = directText(element, 60);
  if (text.length < 2 || text.length > 40 || !/^\p{L}/u.test(text)) return false;
  if (text.split(" ").length > 4 || /[.!?…:。]$/u.test(text)) return false;
  if (isDateText(text) || isReplyText(text)) return false;
  const beside = [element.previousElementSibling, element.nextElementSibling];
  return beside.some((one) => one !== null && one.childElementCount === 0 && isTime(one));
}

/** A heading that is a link to another page; an author's name may be a link in a heading. */
export function isLinkedHeading(heading: Element): boolean {
  if (!/^H[1-6]$/.test(heading.nodeName)) return false;
  const link = heading.querySelector("a[href]") ?? heading.closest("a[href]");
  const href = link?.getAttribute("href") ?? "";
  if (link === null || href === "" || href.includes("#") || profile.test(href)) return false;
  return (
    !isAuthorName(nameOf(heading)) &&
    !isAuthorName(nameOf(link)) &&
    heading.textContent.trim().length > 3
  );
}
