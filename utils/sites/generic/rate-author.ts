import { childrenOf } from "@/utils/sites/walk-tree";
import { type Holder, isOfAnother } from "./beside-names";
import {
  isAuthor,
  isBesideTime,
  isByline,
  isListHeading,
  isNameLike,
  nameOf,
} from "./element-signs";
import type { SampleItem } from "./item-sample";
import {
  hasDatedPart,
  isAfterBy,
  isHandle,
  isInSentence,
  isPlainTitle,
  isQuoted,
  isSentence,
  isSigning,
  nameText,
} from "./name-signs";
import { isAuthorName, isDateText, isRankName, isTitleName } from "./words";

/** Least share of comments that one kind has to name, and that all of them together have. */
export const leastNamed = { one: 0.25, all: 0.75 };

/** One of a kind in a comment. */
interface PlacedHolder extends Holder {
  readonly count: number;
  /** Its place among so many elements of the comment. */
  readonly at: number;
  readonly of: number;
}

interface NamedHolder extends PlacedHolder {
  /** What would be the name. */
  readonly text: string;
}

/**
 * How surely the elements of a kind name who wrote; 0 or less where they do not. `sample`: those without
 * a name yet, which at first are all of `whole`.
 */
export function rateAuthor(
  kind: string,
  sample: readonly SampleItem[],
  isMeta: (element: Element) => boolean,
  whole: readonly SampleItem[],
): number {
  let placed = holdersOf(kind, sample);
  // The first link of a guest may be the one that leads to the chapter.
  if (/^\w+$/.test(kind)) {
    const all = holdersOf(kind, whole);
    placed = placed.filter((holder) => !isOfAnother(holder, all, kind));
  }
  const share = placed.length / sample.length;
  const [one] = placed;
  if (one === undefined || share < leastNamed.one) return 0;
  const holders = placed.map((holder) => ({ ...holder, text: nameText(holder.first) }));
  if (!areNames(holders) || areThePages(holders, sample.length, isMeta)) return 0;
  const isCounting = endInCounts(holders);
  if (isCounting && /^\d/.test(holders[0]?.text ?? "")) return 0;
  const { first } = one;
  const isSure = isAuthor(first) || isByline(first) || isAuthorName(nameOf(first));
  if (share < leastNamed.all && !isSure) return 0;
  // What a few have in place of a name may be all that is left of them.
  const isLike = isNameLike(first) || isBesideTime(first);
  if (sample !== whole && !isSure && (!isLike || isInSentence(first))) return 0;
  return share * 2 + markedScore(first) + placedScore(holders) - (isCounting ? 2 : 0);
}

/** Where a comment has the first of a kind that may be its name. */
function holdersOf(kind: string, sample: readonly SampleItem[]): readonly PlacedHolder[] {
  return sample.flatMap(({ item, own, byKind }) => {
    const alike = byKind.get(kind)?.filter(isSigning) ?? [];
    const first = alike.find((one) => !isQuoted(one, item));
    if (first === undefined) return [];
    return [{ byKind, first, count: alike.length, at: own.indexOf(first), of: own.length }];
  });
}

function isName(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !isDateText(text) &&
    !isSentence(text) &&
    // "(Guest)" says what somebody is.
    !/^\(.*\)$/.test(text) &&
    !/\p{L}\s*[:：]\s*\p{Nd}/u.test(text)
  );
}

function areNames(holders: readonly NamedHolder[]): boolean {
  const texts = holders.map(({ text }) => text);
  // One may be called "marie 1958", and write often.
  const areMost = (some: readonly string[]) =>
    some.filter(isName).length >= Math.min(some.length * 0.85, Math.max(4, some.length - 1));
  if (!areMost(texts) && !areMost([...new Set(texts)])) return false;
  // Initials stand where a picture would; two signs are a whole name in the east of Asia.
  return texts.some((text) => text.length > 2 || /[\u3040-\u9fff\uac00-\ud7a3]{2}/.test(text));
}

const counted = /(?:^|\D)\d[\d.,]*[km]? (\p{L}{3})\p{L}*$/iu;

/** "349 Fans" in one, "1 Fan" in another, or at the end of what holds a name as well. */
function endInCounts(holders: readonly NamedHolder[]): boolean {
  const units = holders.map(({ text }) => counted.exec(text)?.[1]);
  return units[0] !== undefined && new Set(units).size === 1;
}

/** Labels, controls and headings of all comments. */
function areThePages(
  holders: readonly NamedHolder[],
  count: number,
  isMeta: (element: Element) => boolean,
): boolean {
  // One text in every comment is a label, unless one person wrote all of them.
  const isConstant = count > 3 && new Set(holders.map(({ text }) => text)).size === 1;
  // Some systems make a name a button, which opens a card about the person.
  const isPages = ({ first }: PlacedHolder) =>
    isMeta(first) && !(first.nodeName === "BUTTON" && !isConstant && isNameLike(first));
  return (
    isConstant ||
    holders.filter(isPages).length > holders.length * 0.2 ||
    holders.every(({ first }) => isListHeading(first))
  );
}

/** By what an element is called, and by its tag. */
function markedScore(first: Element): number {
  let score = 0;
  if (first.matches('[itemprop~="name"], [itemprop~="author"], cite, .fn, [rel~="author"]'))
    score += 3;
  if (isAuthorName(nameOf(first))) score += 2;
  if (isAuthor(first)) score += 1;
  if (isNameLike(first) || isByline(first) || isBesideTime(first)) score += 1;
  if (first.nodeName === "A") score += 0.5;
  if (isTitleName(nameOf(first))) score -= 1.5;
  if (isRankName(nameOf(first)) || isPlainTitle(first)) score -= 3;
  return score;
}

/** By where the elements stand, and what they say. */
function placedScore(holders: readonly NamedHolder[]): number {
  const mean = (of: (holder: NamedHolder) => number) =>
    holders.reduce((sum, holder) => sum + of(holder), 0) / holders.length;
  let score = 0;
  // Beside a name, what its address ends in is how to call her.
  if (holders.length > 1 && holders.every(({ first, text }) => isHandle(first, text))) score -= 1;
  // A frame around name, badge and date is not the name.
  if (holders.some(({ first }) => isFrame(first))) score -= 1.5;
  // "Ann, Leeds, 3 hours ago" is a line with a name in it.
  if (mean(({ text }) => (hasDatedPart(text) ? 1 : 0)) > 0.5) score -= 1.5;
  // A link in a sentence is what somebody wrote about.
  score -= 2 * mean(({ first }) => (isInSentence(first) ? 1 : 0));
  // Beside a name, "@ann" is how to call her.
  if (holders.every(({ text }) => text.startsWith("@"))) score -= 1.5;
  if (holders.every(({ first }) => isAfterBy(first))) score += 1.5;
  // "Chapter 6" and "Chapter 5" say where.
  if (holders.length > 5 && new Set(holders.map(({ text }) => text)).size < 3) score -= 1;
  // Names stand early, once, and are short.
  score -= mean(({ at, of }) => at / of);
  score -= Math.min(1, mean(({ count }) => count) - 1);
  return score - mean(({ text }) => text.length) / 100;
}

function isFrame(element: Element): boolean {
  const spoken = [...childrenOf(element)].filter(({ textContent }) =>
    /[\p{L}\p{Nd}]/u.test(textContent),
  );
  const [only] = spoken;
  // What holds nothing but a frame is one.
  return spoken.length === 1 && only !== undefined ? isFrame(only) : spoken.length > 1;
}
