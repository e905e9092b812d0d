import type { SampleItem } from "./item-sample";
import { isAuthor, isNameLike, nameOf } from "./traits";
import { isAuthorName, isDateText } from "./words";

const least = 0.75;

/** The kind of element that names the author in most comments; undefined where none does. */
export function learnAuthor(
  sample: readonly SampleItem[],
  isMeta: (element: Element) => boolean,
): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  for (const kind of new Set(sample.flatMap(({ byKind }) => [...byKind.keys()]))) {
    const score = rateKind(kind, sample, isMeta);
    if (score > bestScore) {
      best = kind;
      bestScore = score;
    }
  }
  return best;
}

function rateKind(
  kind: string,
  sample: readonly SampleItem[],
  isMeta: (element: Element) => boolean,
): number {
  const holders = sample.flatMap(({ byKind, own }) => {
    const alike = byKind.get(kind);
    const [first] = alike ?? [];
    return first === undefined
      ? []
      : [{ first, count: alike?.length ?? 0, at: own.indexOf(first), of: own.length }];
  });
  const share = holders.length / sample.length;
  if (share < least) return 0;
  const texts = holders.map(({ first }) => first.textContent.replace(/\s+/g, " ").trim());
  const isName = (text: string) =>
    text.length > 0 && text.length <= 60 && /\p{L}/u.test(text) && !isDateText(text);
  if (texts.filter(isName).length < holders.length * 0.85) return 0;
  // One text in every comment is a label, unless one person wrote all of them.
  const isConstant = sample.length > 3 && new Set(texts).size === 1;
  if (isConstant || holders.filter(({ first }) => isMeta(first)).length > holders.length / 2)
    return 0;
  const [{ first } = { first: undefined }] = holders;
  if (first === undefined) return 0;
  let score = share;
  if (first.matches('[itemprop~="name"], [itemprop~="author"], cite, .fn, [rel~="author"]'))
    score += 3;
  if (isAuthorName(nameOf(first))) score += 2;
  if (isAuthor(first)) score += 1;
  if (isNameLike(first)) score += 1;
  if (first.nodeName === "A") score += 0.5;
  const mean = (of: (holder: (typeof holders)[number]) => number) =>
    holders.reduce((sum, holder) => sum + of(holder), 0) / holders.length;
  // A frame around name, badge and date is not the name.
  const isFrame = ({ children }: Element) =>
    [...children].filter(({ textContent }) => /\p{L}/u.test(textContent)).length > 1;
  if (holders.some(({ first: element }) => isFrame(element))) score -= 1.5;
  // Names stand early, once, and are short.
  score -= mean(({ at, of }) => at / of);
  score -= Math.min(1, mean(({ count }) => count) - 1);
  score -= mean(({ first: element }) => element.textContent.length) / 100;
  return score;
}
