import { ended, unspaced } from "./cue-bounds";
import type { CueHit } from "./find-cue";
import { isSaidAll } from "./unstopped-sentences";

/** Longer cues have more in them than their own words. */
const longestBare = 24;
/** "The post contains affiliate links." */
export const holds =
  /(?<!\p{L})(?:contains|enthalt|contient|contiene|contem|bevat|zawiera|innehaller|содержит) /u;

/** "This reply is brought to you by Acme.": it says all there is to say. */
export function isStatement(words: string, { kind, name, words: cue }: CueHit): boolean {
  if (!ended.test(words) && !isSaidAll(words)) return false;
  // A cue that is the sentence says all, too.
  if (
    (kind === "code" || kind === "sponsored" || kind === "thanks") &&
    cue.length > longestBare &&
    cue.length * 2 > words.length
  )
    return true;
  if (kind === "disclosure" && holds.test(words)) return true;
  // A cue alone speaks of what follows; with an offer or a firm it says all.
  if (kind === "label" || kind === "disclosure" || kind === "code" || unspaced.test(words))
    return words.length >= Math.min(cue.length + fewestTold(words), longestAlone(words));
  if (kind === "break") return /(?<!\p{L})(?:is|are|ist|sind)(?!\p{L})/u.test(words);
  return (kind === "sponsored" || kind === "thanks" || kind === "partner") && name !== undefined;
}

/** Units that a sentence has beside its cue, where it says all: a character says more than a letter. */
function fewestTold(words: string): number {
  return unspaced.test(words) ? 4 : 16;
}

/** A cue as long as that is a sentence and says all by itself. */
function longestAlone(words: string): number {
  return unspaced.test(words) ? 10 : Infinity;
}
