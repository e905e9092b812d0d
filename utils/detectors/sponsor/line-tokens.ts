import { isKnownWord } from "@/utils/detectors/known-words";
import type { Stretch } from "@/utils/detectors/split-lines";
import { isCommonWord } from "@/utils/model/common-words";
import { letter, mark, unitClasses } from "@/utils/model/unit-classes";
import { gapOf } from "./line-shape";
import { longestTold, mixWord, type Told, toldBy, wordSeed } from "./line-words";

/** The words of one line: where they stand, and what they are. */
export interface LineTokens {
  count: number;
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  /** What the shape of a sentence is made of: a class of 1 (a name) to 8. */
  readonly kinds: Uint8Array;
  /** What parts each from the word before. */
  readonly gaps: Uint8Array;
  /** Whether it begins with a capital: 1, and of whom it tells: 2 the reader, 4 the writer, 8 denies. */
  readonly flags: Uint8Array;
  readonly hashes: Int32Array;
  /** Where the line begins in the text: places of words are counted from there. */
  offset: number;
}

export const nameKind = 1;
export const capitalFlag = 1;
export const readerFlag = 2;
export const writerFlag = 4;
export const denialFlag = 8;

/** Longer lines are not read by the learned look. */
const longestLine = 1_024;
const tokens: LineTokens = {
  count: 0,
  starts: new Uint16Array(longestLine),
  ends: new Uint16Array(longestLine),
  kinds: new Uint8Array(longestLine),
  gaps: new Uint8Array(longestLine),
  flags: new Uint8Array(longestLine),
  hashes: new Int32Array(longestLine),
  offset: 0,
};
const camel = /\p{Ll}\p{Lu}/u;
const shortestName = 3;
const firstLarge = 65;
const firstSmall = 91;

/**
 * Reads the words of a line once for all stretches of it; `folded` has the same offsets. One store for
 * all lines: it is valid until the next call.
 */
export function readTokens(text: string, folded: string, { start, end }: Stretch): LineTokens {
  const classes = unitClasses();
  const { starts, ends, kinds, gaps, flags, hashes } = tokens;
  let count = 0;
  let before = start;
  for (let at = start; at < end && count < longestLine; ) {
    if (classes[text.charCodeAt(at)] !== letter) {
      at += 1;
      continue;
    }
    const from = at;
    const initial = text.charCodeAt(at);
    let hash = wordSeed;
    // Whether a capital may stand inside.
    let mayBeCamel = false;
    for (let unit = initial; ; unit = text.charCodeAt(at)) {
      const kind = classes[unit];
      if (at >= end || (kind !== letter && kind !== mark)) break;
      if (at > from && (unit < firstSmall ? unit >= firstLarge : unit >= 0x80)) mayBeCamel = true;
      hash = mixWord(hash, folded.charCodeAt(at));
      at += 1;
    }
    // Digits and scripts without capitals are small, too.
    const isCapital = initial < firstSmall ? initial >= firstLarge : isLarge(text.charAt(from));
    const size = at - from;
    const isName =
      (isCapital &&
        size >= shortestName &&
        !isCommonWord(hash) &&
        !isKnownWord(folded.slice(from, at))) ||
      (mayBeCamel && size > shortestName && camel.test(text.slice(from, at)));
    const told = isName || size > longestTold ? undefined : toldBy.get(hash);
    hashes[count] = hash;
    starts[count] = from - start;
    ends[count] = at - start;
    gaps[count] = gapOf(text, before, from);
    kinds[count] = kindOf(isName, isCapital, told, size, initial);
    flags[count] = (isCapital ? capitalFlag : 0) | flagOf(told);
    count += 1;
    before = at;
  }
  tokens.count = count;
  tokens.offset = start;
  return tokens;
}

/** The first word that begins at `place` of the text or behind it. */
export function firstToken({ count, starts, offset }: LineTokens, place: number): number {
  const wanted = place - offset;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function flagOf(told: Told | undefined): number {
  if (told === undefined) return 0;
  return told === "reader" ? readerFlag : told === "writer" ? writerFlag : denialFlag;
}

function kindOf(
  isName: boolean,
  isCapital: boolean,
  told: Told | undefined,
  length: number,
  initial: number,
): number {
  if (isName) return nameKind;
  if (isCapital) return 2;
  if (told !== undefined) return told === "reader" ? 3 : told === "writer" ? 4 : 5;
  if (initial >= 0x30 && initial <= 0x39) return 6;
  return length <= 3 ? 7 : 8;
}

function isLarge(character: string): boolean {
  return character !== character.toLowerCase();
}
