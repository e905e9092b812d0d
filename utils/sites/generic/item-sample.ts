import { ownElements } from "@/utils/sites/own-elements";
import { directText, isReplyControl, isTime, nameOf } from "./element-signs";
import { sampleOf } from "./pick-kinds";
import type { SignatureOf } from "./signature";
import { isActionText, isReplyToName } from "./words";

/** One comment of a sample, its elements by kind, in the page's order. */
export interface SampleItem {
  readonly item: Element;
  readonly own: readonly Element[];
  readonly byKind: ReadonlyMap<string, readonly Element[]>;
}

const sampleSize = 32;
const maxOwn = 500;

export function sampleItems(
  items: readonly Element[],
  isItem: (element: Element) => boolean,
  signatureOf: SignatureOf,
): readonly SampleItem[] {
  return sampleOf(items, sampleSize).map((item) => {
    const own = ownElements(item, isItem, maxOwn);
    const byKind = new Map<string, Element[]>();
    for (const element of own) {
      // By single classes too: `a.nick` and `strong.nick` are one.
      const classes = [...element.classList].slice(0, 6).map((one) => `.${CSS.escape(one)}`);
      // An element without classes also by its tag alone: where it stands differs with the depth.
      const tag = classes.length === 0 ? [CSS.escape(element.localName)] : [];
      for (const kind of new Set([signatureOf(element), ...classes, ...tag])) {
        const alike = byKind.get(kind);
        if (alike === undefined) byKind.set(kind, [element]);
        else alike.push(element);
      }
    }
    return { item, own, byKind };
  });
}

/** Short texts that stand in most comments alike: labels of the page, not what people wrote. */
export function labelsOf(sample: readonly SampleItem[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { own } of sample) {
    const texts = new Set(own.map((element) => directText(element, 60)));
    for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(3, sample.length * 0.6);
  return new Set([...counts].filter(([, count]) => count >= most).map(([text]) => text));
}

/** Whether an element of a comment is the page's: dates, controls, counters, "in reply to". */
export function metaTest(labels: ReadonlySet<string>): (element: Element) => boolean {
  return (element) => {
    if (isTime(element) && !isProse(element)) return true;
    if (isReplyControl(element) || isReplyToName(nameOf(element))) return true;
    if (element.nodeName === "BUTTON" || element.matches('[role="button"], form, textarea'))
      return true;
    if (isSelfLink(element) || isPictureLink(element) || isFurniture(element)) return true;
    const text = directText(element, 60);
    if (/^(?:P|LI|BLOCKQUOTE|PRE|BODY)$/.test(element.nodeName)) return labels.has(text);
    if (element.nodeName === "A" && text.startsWith("@")) return element.matches('[href^="#"]');
    return (
      text !== "" && (labels.has(text) || (isActionText(text) && element.childElementCount === 0))
    );
  };
}

const metaName = /time|date|\bago\b|stamp|meta|author|by-?line|\binfo|head/i;

/** A paragraph may begin "3 days ago I saw"; one that is named as a date is a date. */
function isProse(element: Element): boolean {
  return /^(?:P|LI|BLOCKQUOTE|PRE)$/.test(element.nodeName) && !metaName.test(nameOf(element));
}

const signatureName = /(?:^|[-_\s])(?:sig|signature)(?:$|[-_\s])/i;
const furnitureName =
  /(?:^|[-_\s])(?:reactions?|actions?|toolbar|tools|controls|buttons)(?:$|[-_\s])/i;

/** What a forum adds below every text of a person, and rows of controls, by their names. */
function isFurniture(element: Element): boolean {
  const name = nameOf(element).replace(/([a-z])([A-Z])/g, "$1-$2");
  if (signatureName.test(name)) return true;
  const isNamed = furnitureName.test(name) || element.nodeName === "FOOTER";
  return isNamed && element.querySelector("p, blockquote, ul, ol, pre") === null;
}

/** A link, or a heading that is one, to the very comment it stands in. */
function isSelfLink(element: Element): boolean {
  const link = /^H[1-6]$/.test(element.nodeName) ? element.firstElementChild : element;
  const href = link?.nodeName === "A" ? (link.getAttribute("href") ?? "") : "";
  const fragment = href.slice(href.lastIndexOf("#") + 1);
  if (!href.includes("#") || fragment === "" || fragment.length > 200) return false;
  return element.closest(`[id="${CSS.escape(fragment)}"]`) !== null;
}

/** A picture that leads to its owner's page. */
function isPictureLink(element: Element): boolean {
  if (element.nodeName !== "A" || element.textContent.trim() !== "") return false;
  const image = element.querySelector("img, svg");
  return (
    image !== null &&
    /avatar|user|author|photo/i.test(
      `${nameOf(image)} ${nameOf(element)} ${nameOf(element.parentElement ?? element)}`,
    )
  );
}
