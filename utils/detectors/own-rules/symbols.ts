/** Stands between two units of a text that no word holds together; no character has this number. */
export const edge = 0xffff;

const wordUnit = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts that put no spaces between words: every letter there may be a word's edge. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** 0: not looked at, 1: part of a word, 2: no part. */
const known = new Uint8Array(65_536);

/** Whether a UTF-16 unit is part of a word that spaces divide. Surrogates count as no part. */
export function isInWord(unit: number): boolean {
  const seen = known[unit];
  if (seen === 1 || seen === 2) return seen === 1;
  const character = String.fromCharCode(unit);
  const isPart = wordUnit.test(character) && !unspaced.test(character);
  known[unit] = isPart ? 1 : 2;
  return isPart;
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}

/** A text as rules are matched on it: runs of space are one, and edges of words are units. */
export interface Symbols {
  readonly units: Uint16Array;
  /** For each unit, the offset in the text where it begins. */
  readonly at: Int32Array;
  readonly length: number;
}

/** Example: "Buy now" → edge B u y edge space edge n o w edge. */
export function symbolsOf(text: string): Symbols {
  const units = new Uint16Array(2 * text.length + 1);
  const at = new Int32Array(2 * text.length + 1);
  let length = 0;
  let wasInWord = false;
  let last = -1;
  const put = (unit: number, offset: number) => {
    units[length] = unit;
    at[length] = offset;
    length += 1;
  };
  for (let offset = 0; offset < text.length; offset += 1) {
    const raw = text.charCodeAt(offset);
    const unit = isSpace(raw) ? 32 : raw === edge ? 0xfffd : raw;
    if (unit === 32 && last === 32) continue;
    const isPart = isInWord(unit);
    if (!(isPart && wasInWord)) put(edge, offset);
    put(unit, offset);
    wasInWord = isPart;
    last = unit;
  }
  put(edge, text.length);
  return { units, at, length };
}
