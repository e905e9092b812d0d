import { addressRanges, isInRange } from "./address-ranges";
import { codePointIn } from "./code-point";
import type { IsWord } from "./join-letters";
import { type OffsetText, originalSpan, textOf } from "./offset-text";
import type { Trick } from "./trick";

const plainFor: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
  "£": "l",
  "|": "l",
};

/** Ordinals, sizes, amounts and times: a number with a unit, not a word. */
const measure =
  /^\$?\d+(?:st|nd|rd|th|er|re|e|d|g|k|m|b|am|pm|x|s|p|gb|mb|tb|kg|cm|mm|km|h|hr|hrs|min|oz|lb|lbs|ft|in|hz|v|w|yo|yr|yrs|ish|bn|mph|kb)$/u;
const letter = /\p{L}/u;
const sign = /[\d@$€£|!]/;
const signs = /[\d@$€£|!]/g;
const longestToken = 24;

/**
 * Last step: digits and signs inside a word are read as letters where a dictionary word results
 * ("Spon50r" → "Sponsor"), and nowhere else: "mp3", "Win10" and "5th" stay.
 */
export function readLeet(folded: OffsetText, tricks: Trick[], isWord: IsWord): void {
  const found = readTokens(folded, tricks, isWord, false);
  // Where leet is spoken, "4d" and "1s" are words too; elsewhere an "i5" is a processor.
  if (found >= 2) readTokens(folded, tricks, isWord, true);
}

/**
 * Longest runs of letters, digits and signs that have a letter and a sign in them and could be one
 * word, read from their signs, which are few. A loop, because an expression would try every tail of
 * a long run of digits.
 */
function* readRuns(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let end = 0;
  signs.lastIndex = 0;
  while (signs.test(text)) {
    const at = signs.lastIndex - 1;
    let start = at;
    while (start > end && isLetterAt(text, start - 1)) start -= 1;
    let hasLetter = start < at;
    for (end = at + 1; end < text.length; end += 1) {
      if (sign.test(text.charAt(end))) continue;
      if (!isLetterAt(text, end)) break;
      hasLetter = true;
    }
    if (hasLetter) yield { start, end };
    signs.lastIndex = end;
  }
}

/** Either half of a pair is a letter where the pair is. */
function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  const isTail = unit >= 0xdc00 && unit <= 0xdfff;
  const from = isTail && at > 0 ? at - 1 : at;
  const codePoint = codePointIn(text, from);
  if (isTail && codePoint <= 0xffff) return false;
  return letter.test(String.fromCodePoint(codePoint));
}

interface LeetWord {
  readonly start: number;
  readonly word: string;
}

function* findLeet(text: string, isWord: IsWord, isLeetSpoken: boolean): Generator<LeetWord> {
  const addresses = addressRanges(text);
  const least = isLeetSpoken ? 2 : 3;
  for (const { start, end } of readRuns(text)) {
    const written = trimmed(text.slice(start, end));
    const lower = written.toLowerCase();
    if (written.length < least || written.length > longestToken || !sign.test(written)) continue;
    if ((!isLeetSpoken && measure.test(lower)) || isMention(text, start, lower)) continue;
    if (isInRange(addresses, start)) continue;
    const word = readings(lower).find((reading) => isWord(reading));
    if (word !== undefined) yield { start, word };
  }
}

/** Whether any word is written with digits or signs for letters. */
export function hasLeet(text: string, isWord: IsWord): boolean {
  return findLeet(text, isWord, false).next().done === false;
}

function readTokens(
  folded: OffsetText,
  tricks: Trick[],
  isWord: IsWord,
  isLeetSpoken: boolean,
): number {
  const text = textOf(folded);
  let found = 0;
  for (const { start, word } of findLeet(text, isWord, isLeetSpoken)) {
    found += 1;
    for (let index = 0; index < word.length; index += 1) {
      const at = start + index;
      if (text.charAt(at).toLowerCase() !== word.charAt(index)) {
        folded.units[at] = word.charCodeAt(index);
      }
    }
    tricks.push({ kind: "leet", ...originalSpan(folded, start, start + word.length) });
  }
  return found;
}

/** A closing "!" is punctuation. */
function trimmed(word: string): string {
  let end = word.length;
  while (end > 0 && (word.charAt(end - 1) === "!" || word.charAt(end - 1) === "|")) end -= 1;
  return word.slice(0, end);
}

/** "@name" and what follows an "@" or a dot is an address or a handle. */
function isMention(text: string, at: number, word: string): boolean {
  return word.startsWith("@") || /[@./]/u.test(text.charAt(at - 1)) || /.@./u.test(word.slice(1));
}

/** Both readings of "1" (i, l), then of "1" at the start as l. */
function readings(lower: string): string[] {
  const plain = Array.from(lower, (unit) => plainFor[unit] ?? unit).join("");
  if (!lower.includes("1")) return [plain];
  const asL = Array.from(lower, (unit) => (unit === "1" ? "l" : (plainFor[unit] ?? unit))).join("");
  const first = lower.indexOf("1");
  const mixed = `${asL.slice(0, first + 1)}${plain.slice(first + 1)}`;
  const turned = `${plain.slice(0, first + 1)}${asL.slice(first + 1)}`;
  return [plain, asL, mixed, turned];
}
