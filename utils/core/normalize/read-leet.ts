import { addressRanges, isInRange } from "./address-ranges";
import type { IsWord } from "./join-letters";
import { type OffsetText, originalSpan } from "./offset-text";
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

const token = /[\p{L}\d@$€£|!]*[\p{L}][\p{L}\d@$€£|!]*/gu;
/** Ordinals, sizes, amounts and times: a number with a unit, not a word. */
const measure =
  /^\$?\d+(?:st|nd|rd|th|er|re|e|d|g|k|m|b|am|pm|x|s|p|gb|mb|tb|kg|cm|mm|km|h|hr|hrs|min|oz|lb|lbs|ft|in|hz|v|w|yo|yr|yrs|ish|bn|mph|kb)$/u;
const sign = /[\d@$€£|!]/u;
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

function readTokens(
  folded: OffsetText,
  tricks: Trick[],
  isWord: IsWord,
  isLeetSpoken: boolean,
): number {
  const text = folded.units.join("");
  const addresses = addressRanges(text);
  let found = 0;
  for (const match of text.matchAll(token)) {
    const written = trimmed(match[0]);
    const lower = written.toLowerCase();
    const least = isLeetSpoken ? 2 : 3;
    if (written.length < least || written.length > longestToken || !sign.test(written)) continue;
    if ((!isLeetSpoken && measure.test(lower)) || isMention(text, match.index, lower)) continue;
    if (isInRange(addresses, match.index)) continue;
    const word = readings(lower).find((reading) => isWord(reading));
    if (word === undefined) continue;
    found += 1;
    for (let index = 0; index < word.length; index += 1) {
      const at = match.index + index;
      if ((folded.units[at] ?? "").toLowerCase() !== word.charAt(index)) {
        folded.units[at] = word.charAt(index);
      }
    }
    const { index } = match;
    tricks.push({ kind: "leet", ...originalSpan(folded, index, index + word.length) });
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
