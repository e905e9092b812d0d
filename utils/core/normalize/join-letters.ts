import { addressRanges, isInRange } from "./address-ranges";
import {
  append,
  copy,
  emptyOffsetText,
  type OffsetText,
  originalSpan,
  stringOf,
} from "./offset-text";
import type { Trick } from "./trick";

/** Tells whether a lower-case word is in the dictionary the caller brings. */
export type IsWord = (word: string) => boolean;

/** Four or more single letters with one and the same separator between them. */
const spread =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:([ .\-_*·•~|/])[\p{L}\p{N}])(?:\1[\p{L}\p{N}]){2,79}(?![\p{L}\p{N}])/gu;
/** Whether letters could be written apart, in any script. */
export function mayBeSpread(text: string): boolean {
  spread.lastIndex = 0;
  return spread.test(text);
}

const emojiInWord = /(?<=\p{L})(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+(?=\p{Ll})/gu;

const longestWord = 20;
const mostRuns = 60;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly replacement: "" | " ";
}

/**
 * Third step: joins letters written apart ("S p o n s o r", "S.p.o.n.s.o.r", "Spon💥sor"). Where a
 * run holds several words, capitals and the dictionary say where they part.
 */
export function joinLetters(folded: OffsetText, tricks: Trick[], isWord: IsWord): OffsetText {
  const text = stringOf(folded.units);
  const cuts = [
    ...spreadCuts(text, folded, tricks, isWord),
    ...emojiCuts(text, folded, tricks, isWord),
  ];
  if (cuts.length === 0) return folded;
  cuts.sort((a, b) => a.start - b.start);
  const joined = emptyOffsetText();
  let at = 0;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    copy(joined, folded, at, cut.start - at);
    if (cut.replacement === " ") {
      const { start, end } = originalSpan(folded, cut.start, cut.end);
      append(joined, " ", start, end);
    }
    at = cut.end;
  }
  copy(joined, folded, at, folded.units.length - at);
  return joined;
}

function spreadCuts(text: string, folded: OffsetText, tricks: Trick[], isWord: IsWord): Cut[] {
  const cuts: Cut[] = [];
  const addresses = addressRanges(text);
  let read = 0;
  for (const match of text.matchAll(spread)) {
    const run = match[0];
    if (isInRange(addresses, match.index)) continue;
    const separator = match[1] ?? " ";
    const letters = run.split(separator);
    const isAcronym = separator === "." && run === run.toUpperCase() && letters.length < 7;
    const lettersOnly = letters.filter((letter) => /\p{L}/u.test(letter)).length;
    if (isAcronym || lettersOnly < 4) continue;
    // A text of nothing but letters apart is obfuscated enough without its last words.
    const gaps = read < mostRuns ? wordGaps(letters, isWord) : new Set<number>();
    read += 1;
    let at = match.index;
    letters.forEach((letter, index) => {
      at += letter.length;
      if (index === letters.length - 1) return;
      cuts.push({ start: at, end: at + 1, replacement: gaps.has(index + 1) ? " " : "" });
      at += 1;
    });
    const { index } = match;
    tricks.push({ kind: "spaced", ...originalSpan(folded, index, index + run.length) });
  }
  return cuts;
}

/** Indexes of letters that begin a word of their own. */
function wordGaps(letters: readonly string[], isWord: IsWord): Set<number> {
  const gaps = new Set<number>();
  const whole = letters.join("");
  if (isWord(whole.toLowerCase())) return gaps;
  if (whole !== whole.toUpperCase()) {
    letters.forEach((letter, index) => {
      const before = letters[index - 1] ?? "";
      if (index > 0 && letter !== letter.toLowerCase() && before === before.toLowerCase()) {
        gaps.add(index);
      }
    });
    if (gaps.size > 0) return gaps;
  }
  return dictionaryGaps(whole.toLowerCase(), isWord);
}

/** What a letter costs that is in no known word: names stand among the words. */
const unknownPrice = 0.6;

/** The split into fewest dictionary words (none shorter than two letters but "a" and "i"). */
function dictionaryGaps(whole: string, isWord: IsWord): Set<number> {
  const cost: number[] = [0];
  const from: number[] = [0];
  const isUnknown: boolean[] = [false];
  for (let end = 1; end <= whole.length; end += 1) {
    cost[end] = (cost[end - 1] ?? 0) + unknownPrice;
    from[end] = end - 1;
    isUnknown[end] = true;
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = cost[start] ?? Number.POSITIVE_INFINITY;
      const price = before + (end - start < 3 ? 1.5 : 1);
      if (price >= (cost[end] ?? 0)) continue;
      const word = whole.slice(start, end);
      if (word.length === 1 ? word === "a" || word === "i" : isWord(word)) {
        cost[end] = price;
        from[end] = start;
        isUnknown[end] = false;
      }
    }
  }
  const gaps = new Set<number>();
  let isAfterUnknown = isUnknown[whole.length];
  for (let end = from[whole.length] ?? 0; end > 0; end = from[end] ?? 0) {
    if (!(isAfterUnknown && isUnknown[end])) gaps.add(end);
    isAfterUnknown = isUnknown[end];
  }
  return gaps;
}

function emojiCuts(text: string, folded: OffsetText, tricks: Trick[], isWord: IsWord): Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.matchAll(emojiInWord)) {
    const start = match.index;
    const end = start + match[0].length;
    const left = /[\p{L}]+$/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? "";
    const right = /^[\p{L}]+/u.exec(text.slice(end, end + longestWord))?.[0] ?? "";
    const isTwoWords =
      left.length > 1 &&
      right.length > 1 &&
      isWord(left.toLowerCase()) &&
      isWord(right.toLowerCase()) &&
      !isWord((left + right).toLowerCase());
    cuts.push({ start, end, replacement: isTwoWords ? " " : "" });
    if (!isTwoWords) tricks.push({ kind: "emoji", ...originalSpan(folded, start, end) });
  }
  return cuts;
}
