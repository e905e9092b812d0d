import { foldCharacters } from "./normalize/fold-characters";
import { hasSpread, type IsWord, joinLetters } from "./normalize/join-letters";
import { originalSpan, textOf } from "./normalize/offset-text";
import { hasLeet, readLeet } from "./normalize/read-leet";
import { isSqueezable, isStretched, squeezeLetters } from "./normalize/squeeze-letters";
import { readSuspicions } from "./normalize/suspicions";
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

/** Digits next to letters are mostly amounts and times: no step is taken for those. */
function isDisguised(text: string, isWord: IsWord): boolean {
  const { isOdd, isSpread, mayBeSpread, isLeet, isLong, isPlain } = readSuspicions(text);
  if (isOdd || isSpread) return true;
  if (!isPlain) return isLeet || (isLong && isStretched(text));
  if (isLong && isSqueezable(text, isWord)) return true;
  if (!isLeet && !(isLong && isStretched(text))) return false;
  return (mayBeSpread && hasSpread(text)) || hasLeet(text, isWord);
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
  if (!isDisguised(original, isWord)) {
    return { text: original, tricks: [], span: (start, end) => ({ start, end }) };
  }
  const tricks: Trick[] = [];
  const folded = foldCharacters(original, tricks);
  unmaskLookalikes(folded, tricks);
  const joined = squeezeLetters(joinLetters(folded, tricks, isWord), isWord);
  readLeet(joined, tricks, isWord);
  return {
    text: textOf(joined),
    tricks,
    span(start, end) {
      if (end > start) return originalSpan(joined, start, end);
      const at = start < joined.length ? (joined.starts[start] ?? 0) : original.length;
      return { start: at, end: at };
    },
  };
}
