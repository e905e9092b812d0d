import { foldCharacters } from "./normalize/fold-characters";
import { type IsWord, joinLetters } from "./normalize/join-letters";
import { originalSpan } from "./normalize/offset-text";
import { readLeet } from "./normalize/read-leet";
import type { Trick } from "./normalize/trick";
import { unmaskLookalikes } from "./normalize/unmask-lookalikes";

/** A text as detectors match it, and the way back to the text as it stands on the page. */
export interface NormalizedText {
  readonly text: string;
  /** Disguises that were undone, in no particular order; offsets into the original. */
  readonly tricks: readonly Trick[];
  /** Maps a half-open span of `text` onto the original. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Characters that only disguises and few honest texts have. */
const odd =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single combining characters are what is looked for
  /[\u00ad\u0250-\u02af\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1d00-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u209c\u20d0-\u214f\u2460-\u24ff\u3000\u3164\ua730\ua731\ufb00-\ufb06\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uff01-\uff5e\uffa0\ufff9-\ufffb\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f1ff}\u{e0000}-\u{e01ef}]|[A-Za-zА-яЁё][\u2600-\u27bf\u{1f300}-\u{1faff}]+[A-Za-zА-яЁё]/u;
/** A letter in another script can stand for a Latin one, in a word or for the whole of it. */
const otherScript = /[\u0370-\u052f]/;
const latin = /[A-Za-z]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const beyondAscii = /[^\x00-\x7f]/;
const signs = /[\d@$€£|!]/;
const leet = /[a-z][\d@$€£|!]+[a-z]|(?:^|[^\w@.])[\d@$€£]+[a-z]|[a-z][\d@$€£]+(?!\w)/i;
const spread =
  /(?:^|[^A-Za-zА-яЁё])[A-Za-zА-яЁё]([ .\-_*·•~|/])[A-Za-zА-яЁё]\1[A-Za-zА-яЁё]\1[A-Za-zА-яЁё]/;

/** Whether anything could be a disguise; without it a text is its own normal form. */
function isSuspect(text: string): boolean {
  if (spread.test(text) || (signs.test(text) && leet.test(text))) return true;
  if (!beyondAscii.test(text)) return false;
  return odd.test(text) || (otherScript.test(text) && latin.test(text));
}

const noWord: IsWord = () => false;

/**
 * Undoes disguises for matching only: NFKC letterings, look-alike letters, invisible characters,
 * overlays, spread letters, emoji inside words, leet where `isWord` knows the result. Real
 * diacritics and other scripts survive, case is kept. Never throws; linear in the text.
 *
 * Example: `normalizeText("Spоn\u200bsor").text` → "Sponsor", and its `span(0, 7)` is the 8 units
 * that were written.
 */
export function normalizeText(original: string, isWord: IsWord = noWord): NormalizedText {
  if (!isSuspect(original)) {
    return { text: original, tricks: [], span: (start, end) => ({ start, end }) };
  }
  const tricks: Trick[] = [];
  const folded = foldCharacters(original, tricks);
  unmaskLookalikes(folded, tricks);
  const joined = joinLetters(folded, tricks, isWord);
  readLeet(joined, tricks, isWord);
  return {
    text: joined.units.join(""),
    tricks,
    span(start, end) {
      if (end > start) return originalSpan(joined, start, end);
      const at = joined.starts[start] ?? original.length;
      return { start: at, end: at };
    },
  };
}
