import { createWordScanner } from "@/utils/detectors/prefilter/word-scanner";
import type { Stretch } from "@/utils/detectors/split-lines";

/**
 * Tells which cues have words in a stretch of a folded text: a number of each, 1 or 0. The answer is valid
 * until the next call.
 */
export type CueScanner = (folded: string, at: Stretch) => Uint8Array;

/**
 * Builds a scanner for the words of each cue, one of which is in all that the cue matches. What stands in
 * a line is remembered, because the line's sentences are asked about next.
 */
export function createCueScanner(words: readonly (readonly string[] | undefined)[]): CueScanner {
  const marks = new Uint8Array(words.length);
  const always = words.flatMap((own, cue) => (own === undefined ? [cue] : []));
  /** A cue, and where a word of it begins and ends, one after the other. */
  const met: number[] = [];
  const scan = createWordScanner(words, (cue, start, end) => met.push(cue, start, end));
  let last = { folded: "", start: 0, end: 0 };
  return (folded, { start, end }) => {
    const isKnown = start >= last.start && end <= last.end && folded === last.folded;
    if (!isKnown) {
      met.length = 0;
      scan(folded, start, end);
      last = { folded, start, end };
    }
    marks.fill(0);
    for (const cue of always) marks[cue] = 1;
    for (let at = 0; at < met.length; at += 3) {
      if ((met[at + 1] ?? 0) >= start && (met[at + 2] ?? 0) <= end) marks[met[at] ?? 0] = 1;
    }
    return marks;
  };
}
