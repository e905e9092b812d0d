import { directText } from "./element-signs";
import type { SampleItem } from "./item-sample";
import { isCommentHeading } from "./words";

/**
 * What a label says: "Report comment 12" and "... 13" say the same, as do "Posts: 8" and
 * "Comment #4". Names and texts may end in numbers too, so only these.
 */
export function labelIn(element: Element): string {
  const text = directText(element, 60);
  if (!/\p{L}/u.test(text) || /^(?:P|BLOCKQUOTE|PRE)$/.test(element.nodeName)) return text;
  // Answers in a forum repeat the topic's subject.
  const said = text.replace(/^(?:re|aw|antw|sv|odp|rif|vs)\s*:\s*/i, "");
  return isNumbered(element, said) ? said.replace(/\p{Nd}[\p{Nd}.,]*/gu, "0") : said;
}

function isNumbered({ nodeName }: Element, text: string): boolean {
  // "3 people like this".
  if (/^(?:SPAN|SMALL|DIV)$/.test(nodeName) && /^\p{Nd}+\s\p{L}+(?:\s\p{L}+){0,4}$/u.test(text))
    return true;
  if (/^(?:A|BUTTON)$/.test(nodeName) || /(?:[:：]|#)\s?\p{Nd}/u.test(text)) return true;
  const isShort = /^(?:SPAN|SMALL|B|STRONG|H[1-6])$/.test(nodeName);
  return isShort && isCommentHeading(text) && /^\P{Nd}+\p{Nd}+$/u.test(text);
}

/** Whether an element says one of the labels, as {@link labelsOf} found them. */
export function isLabel(labels: ReadonlySet<string>, element: Element): boolean {
  return labels.has(directText(element, 60)) || labels.has(labelIn(element));
}

/**
 * Short texts that stand in most comments alike: labels of the page, not what people wrote. `say`
 * tells which texts are alike.
 */
export function labelsOf(
  sample: readonly SampleItem[],
  say: (element: Element) => string = labelIn,
  share = 0.6,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { own } of sample) {
    // By tag: who is called by name in what others answer is named by another.
    const texts = new Set(own.map((element) => `${element.localName} ${say(element)}`));
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(3, sample.length * share);
  const often = [...counts].filter(([, count]) => count >= most);
  return new Set(often.map(([text]) => text.slice(text.indexOf(" ") + 1)).filter(Boolean));
}
