import type { IsWord } from "./join-letters";
import { copy, emptyOffsetText, type OffsetText, textOf } from "./offset-text";

const stretched = /(\p{L})\1{2,}/u;
const stretchedHere = /(\p{L})\1{2,}/uy;
const word = /[\p{L}]{4,60}/gu;
const runs = /(\p{L})\1{2,}/gu;

/** Whether a letter stands three times in a row: no language spells so. */
export function isStretched(text: string): boolean {
  for (let at = nextTriple(text, 0); at >= 0; at = nextTriple(text, at - 1)) {
    // Three units end there, or the second half of three pairs.
    stretchedHere.lastIndex = isHalf(text.charCodeAt(at)) ? at - 5 : at - 2;
    if (stretchedHere.test(text)) return true;
  }
  return false;
}

/** The end of the first three equal units behind `from` that may be letters; −1 where there are none. */
function nextTriple(text: string, from: number): number {
  for (let at = from + 2; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== text.charCodeAt(at - 2)) continue;
    if (unit === text.charCodeAt(at - 1) && mayBeLetter(unit)) return at;
    if (isHalf(unit) && unit === text.charCodeAt(at - 4)) return at;
  }
  return -1;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** Dots and blanks stand in rows far more often than letters do. */
function mayBeLetter(unit: number): boolean {
  return unit >= 0x80 || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}

/**
 * Takes stretched words back to what they were where a dictionary word results ("sponsooored" →
 * "sponsored"). No trick: people write so when they are pleased.
 */
export function squeezeLetters(folded: OffsetText, isWord: IsWord): OffsetText {
  const text = textOf(folded);
  if (!isStretched(text)) return folded;
  const squeezed = emptyOffsetText(folded.length);
  let at = 0;
  for (const { index, 0: written } of stretchedWords(text)) {
    const kept = keptLetters(written, isWord);
    if (kept === undefined) continue;
    for (const run of written.matchAll(runs)) {
      const from = index + run.index;
      copy(squeezed, folded, at, from + kept - at);
      at = from + run[0].length;
    }
  }
  if (at === 0) return folded;
  copy(squeezed, folded, at, folded.length - at);
  return squeezed;
}

/** Whether any word would be taken back: "www" and "hmmm" are stretched, and no word. */
export function isSqueezable(text: string, isWord: IsWord): boolean {
  for (const { 0: written } of stretchedWords(text)) {
    if (keptLetters(written, isWord) !== undefined) return true;
  }
  return false;
}

/** How many of the same letters in a row a word keeps, where it is one then. */
function keptLetters(written: string, isWord: IsWord): number | undefined {
  const lower = written.toLowerCase();
  return [1, 2].find((count) =>
    isWord(lower.replace(runs, (_, letter: string) => letter.repeat(count))),
  );
}

/** Words with a letter three times in a row; only what stands around three equal units is read. */
function* stretchedWords(text: string): Generator<Pick<RegExpExecArray, 0 | "index">> {
  for (let at = nextTriple(text, 0); at >= 0; ) {
    const start = text.lastIndexOf(" ", at) + 1;
    const blank = text.indexOf(" ", at);
    const end = blank < 0 ? text.length : blank;
    for (const { index, 0: written } of text.slice(start, end).matchAll(word)) {
      if (stretched.test(written)) yield { index: start + index, 0: written };
    }
    at = nextTriple(text, end);
  }
}
