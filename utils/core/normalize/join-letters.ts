import { addressRanges, isInRange } from "./address-ranges";
import { codePointIn } from "./code-point";
import {
  append,
  copy,
  emptyOffsetText,
  type OffsetText,
  originalSpan,
  textOf,
} from "./offset-text";
import type { Trick } from "./trick";
import { type IsWord, longestWord, wordGaps } from "./word-gaps";

export type { IsWord } from "./word-gaps";

/** Four or more single letters with one and the same separator between them. */
const spread =
  /(?<![\p{L}\p{N}]|\p{L}['’])[\p{L}\p{N}](?:([ .\-_*·•~|/])[\p{L}\p{N}])(?:\1[\p{L}\p{N}]){2,79}(?![\p{L}\p{N}])/uy;
const spreadAnywhere = new RegExp(spread.source, "gu");

const firstHalf = /[\ud800-\udbff]/;

/** Whether a letter or digit that is a pair of units is in it: those stand wider apart. */
function hasWideLetter(text: string): boolean {
  if (!firstHalf.test(text)) return false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit >= 0xdc00) continue;
    const codePoint = codePointIn(text, at);
    // Pictures, which most pairs are.
    if (codePoint < 0x1f110 || codePoint >= 0x1fb00) return true;
  }
  return false;
}

/**
 * Letters apart. The expression needs the same separator three times, each but one letter behind the
 * last, and is asked only there: on every place of a long text it takes longer than all other steps.
 */
function* spreadMatches(text: string): Generator<RegExpExecArray> {
  if (hasWideLetter(text)) return yield* text.matchAll(spreadAnywhere);
  for (let at = 5; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== text.charCodeAt(at - 2) || unit !== text.charCodeAt(at - 4)) continue;
    if (!separators.includes(text.charAt(at))) continue;
    // Dots in a row, and blanks between hyphens, part no letters.
    if (separators.includes(text.charAt(at - 1))) continue;
    spread.lastIndex = at - 5;
    const match = spread.exec(text);
    if (match === null) continue;
    yield match;
    at = match.index + match[0].length + 4;
  }
}

/** Whether letters are written apart, in any script. */
export function hasSpread(text: string): boolean {
  return spreadMatches(text).next().done === false;
}

const separators = " .-_*·•~|/";
/** Pictures, and what joins and colours them. */
const picture = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]|\u200d|\ufe0f/;
const emojiInWord =
  /(?=\p{Extended_Pictographic}|\ufe0f|\u200d)(?:(?<=\p{L})(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+(?=\p{Ll})|(?<=\p{Lu})(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+(?=\p{Lu}))/gu;

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
  const text = textOf(folded);
  const cuts = [
    ...spreadCuts(text, folded, tricks, isWord),
    ...emojiCuts(text, folded, tricks, isWord),
  ];
  if (cuts.length === 0) return folded;
  cuts.sort((a, b) => a.start - b.start);
  const joined = emptyOffsetText(folded.length);
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
  copy(joined, folded, at, folded.length - at);
  return joined;
}

interface SpreadRun {
  readonly index: number;
  readonly run: string;
  readonly separator: string;
  readonly letters: readonly string[];
}

/** Runs of letters apart that are words: "U.S.S.R." is none. */
function spreadRuns(text: string, isWord: IsWord): SpreadRun[] {
  const runs: SpreadRun[] = [];
  for (const { index, 0: run, 1: separator = " " } of spreadMatches(text)) {
    const letters = run.split(separator);
    const isShout = separator === "." && run === run.toUpperCase() && letters.length < 7;
    const isAcronym = isShout && (letters.length < 5 || !isWord(letters.join("").toLowerCase()));
    const lettersOnly = letters.filter((letter) => /\p{L}/u.test(letter)).length;
    if (!isAcronym && lettersOnly >= 4) runs.push({ index, run, separator, letters });
  }
  return runs;
}

function spreadCuts(text: string, folded: OffsetText, tricks: Trick[], isWord: IsWord): Cut[] {
  const cuts: Cut[] = [];
  const all = spreadRuns(text, isWord);
  if (all.length === 0) return cuts;
  const addresses = addressRanges(text);
  const runs = all.filter(({ index }) => !isInRange(addresses, index));
  let read = 0;
  for (const { index, run, separator, letters } of runs) {
    // Where words apart still have blanks between them, each is one word.
    const isOneWord = separator !== " " && runs.length > 1;
    // A text of nothing but letters apart is obfuscated enough without its last words.
    const isRead = read < mostRuns && !isOneWord;
    const gaps = isRead ? wordGaps(letters, isWord) : new Set<number>();
    read += 1;
    let at = index;
    letters.forEach((letter, place) => {
      at += letter.length;
      if (place === letters.length - 1) return;
      cuts.push({ start: at, end: at + 1, replacement: gaps.has(place + 1) ? " " : "" });
      at += 1;
    });
    tricks.push({ kind: "spaced", ...originalSpan(folded, index, index + run.length) });
  }
  return cuts;
}

function emojiCuts(text: string, folded: OffsetText, tricks: Trick[], isWord: IsWord): Cut[] {
  const cuts: Cut[] = [];
  if (!picture.test(text)) return cuts;
  for (const match of text.matchAll(emojiInWord)) {
    const start = match.index;
    const end = start + match[0].length;
    const left = /[\p{L}]+$/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? "";
    const right = /^[\p{L}]+/u.exec(text.slice(end, end + longestWord))?.[0] ?? "";
    const isShout = /^\p{Lu}/u.test(right);
    // Capitals around a picture are two words as often as one.
    if (isShout && !isWord((left + right).toLowerCase())) continue;
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
