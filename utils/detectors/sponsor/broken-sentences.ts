import { type Stretch, splitSentences, surelyEnds } from "@/utils/detectors/split-lines";
import type { Triggers } from "./read-triggers";

/** They may belong to the sentence before a line's end: where there are any, all of the text is asked. */
const picture = /[\u203c-\u3299\ud83c-\ud83e]/;

/**
 * Whether a sentence that goes over a line's end has a stem of a cue; the others are judged where they
 * stand. `joined` is the text with line breaks read as blanks. Most lines end with a sentence: only what
 * stands between such ends is parted into sentences.
 */
export function isCueBroken(
  joined: string,
  lines: readonly Stretch[],
  triggers: Triggers,
): boolean {
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (last < lines.length - 1 && !endsSentence(joined, lines[last])) last += 1;
    if (last > first && isBrokenWithin(joined, lines.slice(first, last + 1), triggers)) {
      return !picture.test(joined) || isBrokenWithin(joined, lines, triggers);
    }
    first = last + 1;
  }
  return false;
}

function endsSentence(joined: string, line: Stretch | undefined): boolean {
  return line !== undefined && surelyEnds(joined, line.end - 1);
}

function isBrokenWithin(joined: string, lines: readonly Stretch[], triggers: Triggers): boolean {
  const whole = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  if (triggers.within(whole.start, whole.end).length === 0) return false;
  let line = 0;
  return splitSentences(joined, whole).some(({ start, end }) => {
    while ((lines[line]?.end ?? end) < start) line += 1;
    return (lines[line]?.end ?? end) < end && triggers.within(start, end).length > 0;
  });
}
