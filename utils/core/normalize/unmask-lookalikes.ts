import { isFaintLookalike, lookalike, type Script, scriptOf } from "./confusables";
import { type OffsetText, originalSpan } from "./offset-text";
import type { Trick } from "./trick";

interface Word {
  readonly from: number;
  readonly to: number;
  readonly latin: number;
  readonly cyrillic: number;
  readonly greek: number;
}

/**
 * Second step: a word that mixes scripts is written in the one most of its letters have, where
 * every foreign letter has a double there ("Spоnѕor" → "Sponsor"). Words wholly in another script
 * are left alone, unless the rest of the text has none of that script's own letters.
 */
export function unmaskLookalikes(folded: OffsetText, tricks: Trick[]): void {
  if (!hasOtherScript(folded)) return;
  const words = readWords(folded);
  const isForeignAtHome = words.some((word) => isPurely(folded, word));
  const latinText = words.some((word) => word.latin > 0);
  for (const word of words) {
    const foreign = word.cyrillic + word.greek;
    if (foreign === 0) continue;
    if (word.latin === 0) {
      if (!isForeignAtHome && latinText && word.greek === 0) rewrite(folded, word, "latin", tricks);
    } else if (isForeignAtHome && word.cyrillic > word.latin && word.greek === 0) {
      if (!rewrite(folded, word, "cyrillic", tricks)) rewrite(folded, word, "latin", tricks);
    } else if (!rewrite(folded, word, "latin", tricks)) rewrite(folded, word, "cyrillic", tricks);
  }
}

/** Whether a Greek or Cyrillic letter may be in it: most disguises are of another kind. */
function hasOtherScript({ units, length }: OffsetText): boolean {
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    if (unit >= 0x370 && unit <= 0x52f) return true;
  }
  return false;
}

function readWords({ units, length }: OffsetText): Word[] {
  const words: Word[] = [];
  const count = { latin: 0, cyrillic: 0, greek: 0 };
  let from = -1;
  for (let at = 0; at <= length; at += 1) {
    const script = at < length ? scriptOf(units[at] ?? 0) : undefined;
    if (script !== undefined) {
      if (from < 0) from = at;
      count[script] += 1;
    } else if (from >= 0) {
      words.push({ from, to: at, ...count });
      count.latin = 0;
      count.cyrillic = 0;
      count.greek = 0;
      from = -1;
    }
  }
  return words;
}

/** A word of Cyrillic or Greek alone with a letter that Latin has no close double of. */
function isPurely(folded: OffsetText, word: Word): boolean {
  if (word.latin > 0) return false;
  for (let at = word.from; at < word.to; at += 1) {
    const unit = String.fromCharCode(folded.units[at] ?? 0);
    if (isFaintLookalike(unit) || lookalike(unit, "latin") === undefined) return true;
  }
  return false;
}

function rewrite(folded: OffsetText, word: Word, script: Script, tricks: Trick[]): boolean {
  const letters: string[] = [];
  for (let at = word.from; at < word.to; at += 1) {
    const unit = String.fromCharCode(folded.units[at] ?? 0);
    const letter = scriptOf(unit.charCodeAt(0)) === script ? unit : lookalike(unit, script);
    if (letter === undefined) return false;
    letters.push(letter);
  }
  letters.forEach((letter, index) => {
    folded.units[word.from + index] = letter.charCodeAt(0);
  });
  tricks.push({ kind: "lookalike", ...originalSpan(folded, word.from, word.to) });
  return true;
}
