import { allMatches } from "@/utils/sites/own-elements";
import { pictureName } from "@/utils/sites/read-author";
import { childrenOf, isElement } from "@/utils/sites/walk-tree";
import { isOfAnother, scoreBeside } from "./beside-names";
import {
  directText,
  isAmongWords,
  isAuthor,
  isBesideTime,
  isByline,
  isListHeading,
  isNameLike,
  isTime,
  nameOf,
} from "./element-signs";
import type { SampleItem } from "./item-sample";
import { endsInBy, nameInLine } from "./loose-name";
import { preciseSelector } from "./precise-selector";
import { isAuthorName, isDateText, isRankName, isTitleName } from "./words";

/** Least share of comments that one kind has to name, and that all of them together have. */
const least = { one: 0.25, all: 0.75 };
const maxKinds = 3;

/**
 * The kinds of element that name authors, the surest first: a link where the author has an
 * address, a span where not. Empty where too few comments would have a name.
 */
export function learnAuthor(
  sample: readonly SampleItem[],
  isMeta: (element: Element) => boolean,
): readonly string[] {
  const chosen: string[] = [];
  const kinds: string[] = [];
  let unnamed = sample;
  while (chosen.length < maxKinds && unnamed.length > sample.length * 0.05) {
    const besideNames = (one: string) => scoreBeside(one, kinds, sample);
    const isFirst = chosen.length === 0;
    const of = isFirst ? sample.length : unnamed.length;
    const kind = bestKind(unnamed, isMeta, { of, isFirst, besideNames, whole: sample });
    if (kind === undefined) break;
    kinds.push(kind);
    chosen.push(preciseSelector(kind, unnamed));
    unnamed = unnamed.filter(({ byKind }) => !byKind.has(kind));
  }
  return unnamed.length <= sample.length * (1 - least.all) ? chosen : [];
}

/**
 * The kind of line in which names stand that have no element of their own, where nearly every
 * comment has one: see `nameInLine`.
 */
export function learnNameLine(sample: readonly SampleItem[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { byKind } of sample) {
    for (const [kind, [first]] of byKind) {
      if (first !== undefined && nameInLine(first) !== undefined)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= sample.length * 0.85 ? best[0] : undefined;
}

/** Whether what names authors are such lines. */
export function areNameLines(sample: readonly SampleItem[], authors: readonly string[]): boolean {
  const lines = sample.filter(({ own }) => {
    const [first] = allMatches(own, authors);
    return first !== undefined && nameInLine(first) !== undefined;
  });
  return lines.length >= sample.length * 0.85;
}

interface Search {
  readonly of: number;
  readonly isFirst: boolean;
  readonly besideNames: (kind: string) => number;
  /** Those that have a name, too. */
  readonly whole: readonly SampleItem[];
}

function bestKind(
  sample: readonly SampleItem[],
  isMeta: (element: Element) => boolean,
  { besideNames, ...search }: Search,
): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  for (const kind of new Set(sample.flatMap(({ byKind }) => [...byKind.keys()]))) {
    const rate = rateKind(kind, sample, isMeta, search);
    const score = rate > 0 ? rate + besideNames(kind) : rate;
    if (score > bestScore) {
      best = kind;
      bestScore = score;
    }
  }
  return best;
}

/** "It sold out before nine." is what somebody said; "J. R. Hartley Jr." is who. */
function isSentence(text: string): boolean {
  return text.split(" ").length > 4 && /[.!?…。！？]["'”»]?$/u.test(text);
}

function hasDatedPart(text: string): boolean {
  const [, ...parts] = text.split(/[,|·•]/);
  return parts.some((part) => isDateText(part.trim()));
}

/** Whether an element stands among many words that are no element's own. */
function isInSentence(element: Element): boolean {
  const { parentElement } = element;
  if (parentElement === null || isTime(parentElement) || isAfterBy(element)) return false;
  // "Ann, Leeds, 3 hours ago" is none.
  return isAmongWords(element) && !hasDatedPart(directText(parentElement, 200));
}

/** Whether "by" stands right before an element: what follows is a name, wherever it stands. */
function isAfterBy({ previousSibling }: Element): boolean {
  return previousSibling?.nodeType === 3 && endsInBy(previousSibling.nodeValue ?? "");
}

/** What would be the name: all text of an element, or that beside the date in its line. */
function nameText(element: Element): string {
  if (isByline(element)) return directText(element, 100);
  // A heading may hold the date behind the name.
  const isHeading = /^H[1-6]$/.test(element.nodeName);
  const parts = [...element.childNodes].filter((node) => !(isElement(node) && isTime(node)));
  const text = isHeading ? parts.map((node) => node.textContent).join("") : element.textContent;
  return text.slice(0, 200).replace(/\s+/g, " ").trim() || pictureName(element);
}

/** Some draw a name as a picture; that of a face is none. */
function isSigning(element: Element): boolean {
  if (/\S/.test(element.textContent)) return true;
  return (
    isAuthorName(nameOf(element)) &&
    !/avatar|photo/i.test(nameOf(element)) &&
    pictureName(element) !== ""
  );
}

/** "Senior Member"; where it leads somewhere, it is a name after all. */
function isPlainTitle(element: Element): boolean {
  return /user-?title/i.test(nameOf(element)) && element.querySelector("a") === null;
}

/** Who is quoted is not who wrote. */
function isQuoted(element: Element, item: Element): boolean {
  const quote = element.closest('blockquote, q, [class*="quote" i]');
  return quote !== null && quote !== item && item.contains(quote);
}

function isHandle(element: Element, text: string): boolean {
  const href = element.getAttribute("href") ?? "";
  return (
    text !== "" && !/[\s\p{Lu}]/u.test(text) && href.split(/[/@=]/).at(-1) === text.split("@")[0]
  );
}

/** Where a comment has the first of a kind that may be its name. */
function holdersOf(kind: string, sample: readonly SampleItem[]) {
  return sample.flatMap(({ item, own, byKind }) => {
    const alike = byKind.get(kind)?.filter(isSigning) ?? [];
    const first = alike.find((one) => !isQuoted(one, item));
    if (first === undefined) return [];
    return [{ byKind, first, count: alike.length, at: own.indexOf(first), of: own.length }];
  });
}

function rateKind(
  kind: string,
  sample: readonly SampleItem[],
  isMeta: (element: Element) => boolean,
  { of, isFirst, whole }: Omit<Search, "besideNames">,
): number {
  let holders = holdersOf(kind, sample);
  // The first link of a guest may be the one that leads to the chapter.
  if (/^\w+$/.test(kind)) {
    const all = holdersOf(kind, whole);
    holders = holders.filter((holder) => !isOfAnother(holder, all, kind));
  }
  const share = holders.length / of;
  if (share < least.one) return 0;
  const texts = holders.map(({ first }) => nameText(first));
  const isName = (text: string) =>
    text.length > 0 &&
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !isDateText(text) &&
    !isSentence(text) &&
    // "(Guest)" says what somebody is.
    !/^\(.*\)$/.test(text) &&
    !/\p{L}\s*[:：]\s*\p{Nd}/u.test(text);
  // One may be called "marie 1958", and write often.
  const areNames = (some: readonly string[]) =>
    some.filter(isName).length >= Math.min(some.length * 0.85, Math.max(4, some.length - 1));
  if (!areNames(texts) && !areNames([...new Set(texts)])) return 0;
  // Initials stand where a picture would; two signs are a whole name in the east of Asia.
  if (texts.every((text) => text.length <= 2 && !/[\u3040-\u9fff\uac00-\ud7a3]{2}/.test(text)))
    return 0;
  // One text in every comment is a label, unless one person wrote all of them.
  const isConstant = sample.length > 3 && new Set(texts).size === 1;
  // Some systems make a name a button, which opens a card about the person.
  const isPages = ({ first }: (typeof holders)[number]) =>
    isMeta(first) && !(first.nodeName === "BUTTON" && !isConstant && isNameLike(first));
  if (isConstant || holders.filter(isPages).length > holders.length * 0.2) return 0;
  const [{ first } = { first: undefined }] = holders;
  if (first === undefined || holders.every(({ first: one }) => isListHeading(one))) return 0;
  const isSure = isAuthor(first) || isByline(first) || isAuthorName(nameOf(first));
  if (share < least.all && !isSure) return 0;
  // What a few have in place of a name may be all that is left of them.
  if (!isFirst && !isSure && !isNameLike(first)) return 0;
  let score = share * 2;
  if (first.matches('[itemprop~="name"], [itemprop~="author"], cite, .fn, [rel~="author"]'))
    score += 3;
  if (isAuthorName(nameOf(first))) score += 2;
  if (isAuthor(first)) score += 1;
  if (isNameLike(first) || isByline(first) || isBesideTime(first)) score += 1;
  if (first.nodeName === "A") score += 0.5;
  // Beside a name, what its address ends in is how to call her.
  if (
    texts.length > 1 &&
    holders.every(({ first: element }, at) => isHandle(element, texts[at] ?? ""))
  )
    score -= 1;
  const mean = (of: (holder: (typeof holders)[number]) => number) =>
    holders.reduce((sum, holder) => sum + of(holder), 0) / holders.length;
  // A frame around name, badge and date is not the name.
  const isFrame = (element: Element) =>
    [...childrenOf(element)].filter(({ textContent }) => /[\p{L}\p{Nd}]/u.test(textContent))
      .length > 1;
  if (holders.some(({ first: element }) => isFrame(element))) score -= 1.5;
  // "Ann, Leeds, 3 hours ago" is a line with a name in it.
  if (texts.filter(hasDatedPart).length > texts.length / 2) score -= 1.5;
  // A link in a sentence is what somebody wrote about.
  score -= 2 * mean(({ first: element }) => (isInSentence(element) ? 1 : 0));
  if (isTitleName(nameOf(first))) score -= 1.5;
  const isRank = isRankName(nameOf(first)) || isPlainTitle(first);
  if (isRank) score -= 3;
  // Beside a name, "@ann" is how to call her.
  if (texts.every((text) => text.startsWith("@"))) score -= 1.5;
  if (holders.every(({ first: element }) => isAfterBy(element))) score += 1.5;
  // Names stand early, once, and are short.
  score -= mean(({ at, of }) => at / of);
  score -= Math.min(1, mean(({ count }) => count) - 1);
  score -= mean(({ first: element }) => nameText(element).length) / 100;
  return score;
}
