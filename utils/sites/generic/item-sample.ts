import { ownElements } from "@/utils/sites/own-elements";
import { sampleOf } from "./pick-kinds";
import type { SignatureOf } from "./signature";
import { directText, isReplyControl, isTime, nameOf } from "./traits";
import { isActionText, isReplyToName } from "./words";

/** One comment of a sample, its elements by kind, in the page's order. */
export interface SampleItem {
  readonly item: Element;
  readonly own: readonly Element[];
  readonly byKind: ReadonlyMap<string, readonly Element[]>;
}

const sampleSize = 40;

export function sampleItems(
  items: readonly Element[],
  isItem: (element: Element) => boolean,
  signatureOf: SignatureOf,
): readonly SampleItem[] {
  return sampleOf(items, sampleSize).map((item) => {
    const own = ownElements(item, isItem);
    const byKind = new Map<string, Element[]>();
    for (const element of own) {
      const kind = signatureOf(element);
      const alike = byKind.get(kind);
      if (alike === undefined) byKind.set(kind, [element]);
      else alike.push(element);
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
    if (isTime(element) && !/^(?:P|LI|BLOCKQUOTE|PRE)$/.test(element.nodeName)) return true;
    if (isReplyControl(element) || isReplyToName(nameOf(element))) return true;
    if (element.nodeName === "BUTTON" || element.matches('[role="button"], form, textarea'))
      return true;
    const text = directText(element, 60);
    if (/^(?:P|LI|BLOCKQUOTE|PRE|BODY)$/.test(element.nodeName)) return labels.has(text);
    if (element.nodeName === "A" && text.startsWith("@")) return element.matches('[href^="#"]');
    return (
      text !== "" && (labels.has(text) || (isActionText(text) && element.childElementCount === 0))
    );
  };
}
