import { pictureName } from "@/utils/sites/read-author";
import { isElement } from "@/utils/sites/walk-tree";
import { directText, isAmongWords, isByline, isTime, nameOf } from "./element-signs";
import { endsInBy } from "./loose-name";
import { isAuthorName, isDateText } from "./words";

/** "It sold out before nine." is what somebody said; "J. R. Hartley Jr." is who. */
export function isSentence(text: string): boolean {
  return text.split(" ").length > 4 && /[.!?…。！？]["'”»]?$/u.test(text);
}

export function hasDatedPart(text: string): boolean {
  const [, ...parts] = text.split(/[,|·•]/);
  return parts.some((part) => isDateText(part.trim()));
}

/** Whether an element stands among many words that are no element's own. */
export function isInSentence(element: Element): boolean {
  const { parentElement } = element;
  if (parentElement === null || isTime(parentElement) || isAfterBy(element)) return false;
  // "Ann, Leeds, 3 hours ago" is none.
  return isAmongWords(element) && !hasDatedPart(directText(parentElement, 200));
}

/** Whether "by" stands right before an element: what follows is a name, wherever it stands. */
export function isAfterBy({ previousSibling }: Element): boolean {
  return previousSibling?.nodeType === 3 && endsInBy(previousSibling.nodeValue ?? "");
}

/** What would be the name: all text of an element, or that beside the date in its line. */
export function nameText(element: Element): string {
  if (isByline(element)) return directText(element, 100);
  // A heading may hold the date behind the name.
  const isHeading = /^H[1-6]$/.test(element.nodeName);
  const parts = [...element.childNodes].filter((node) => !(isElement(node) && isTime(node)));
  const text = isHeading ? parts.map((node) => node.textContent).join("") : element.textContent;
  return text.slice(0, 200).replace(/\s+/g, " ").trim() || pictureName(element);
}

/** Some draw a name as a picture; that of a face is none. */
export function isSigning(element: Element): boolean {
  if (/\S/.test(element.textContent)) return true;
  return (
    isAuthorName(nameOf(element)) &&
    !/avatar|photo/i.test(nameOf(element)) &&
    pictureName(element) !== ""
  );
}

/** "Senior Member"; where it leads somewhere, it is a name after all. */
export function isPlainTitle(element: Element): boolean {
  return /user-?title/i.test(nameOf(element)) && element.querySelector("a") === null;
}

/** Who is quoted is not who wrote. */
export function isQuoted(element: Element, item: Element): boolean {
  const quote = element.closest('blockquote, q, [class*="quote" i]');
  return quote !== null && quote !== item && item.contains(quote);
}

export function isHandle(element: Element, text: string): boolean {
  const href = element.getAttribute("href") ?? "";
  return (
    text !== "" && !/[\s\p{Lu}]/u.test(text) && href.split(/[/@=]/).at(-1) === text.split("@")[0]
  );
}
