import type { IsWord } from "./join-letters";
import { copy, emptyOffsetText, type OffsetText, stringOf } from "./offset-text";

const stretched = /(\p{L})\1{2,}/u;
const word = /[\p{L}]{4,60}/gu;
const runs = /(\p{L})\1{2,}/gu;

/** Whether a letter stands three times in a row: no language spells so. */
export function isStretched(text: string): boolean {
  return stretched.test(text);
}

/**
 * Takes stretched words back to what they were where a dictionary word results ("sponsooored" →
 * "sponsored"). No trick: people write so when they are pleased.
 */
export function squeezeLetters(folded: OffsetText, isWord: IsWord): OffsetText {
  const text = stringOf(folded.units);
  if (!stretched.test(text)) return folded;
  const squeezed = emptyOffsetText();
  let at = 0;
  for (const { index, 0: written } of text.matchAll(word)) {
    if (!stretched.test(written)) continue;
    const lower = written.toLowerCase();
    const kept = [1, 2].find((count) =>
      isWord(lower.replace(runs, (_, letter: string) => letter.repeat(count))),
    );
    if (kept === undefined) continue;
    for (const run of written.matchAll(runs)) {
      const from = index + run.index;
      copy(squeezed, folded, at, from + kept - at);
      at = from + run[0].length;
    }
  }
  if (at === 0) return folded;
  copy(squeezed, folded, at, folded.units.length - at);
  return squeezed;
}
