import type { Stretch } from "@/utils/detectors/split-lines";
import { isTelling } from "./is-telling";
import { cutsOf } from "./line-cuts";
import { insertsOf } from "./line-inserts";
import { splitPieces } from "./split-pieces";

/** Sentences of one line that may be a sponsor line together. */
export interface LineRun {
  readonly stretches: readonly Stretch[];
  /** Of the line's sentences (`count`): the run's first, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Where the line stands: its place among the lines of the text, and how many there are. */
  readonly line: number;
  readonly lines: number;
}

const shortest = 6;
/** A tag or a label in brackets before or behind other words. */
const shortestCut = 3;
const longest = 240;
const longestRun = 3;
/** "Firm. Strong. Yours. Acme.": so many, where each is short. */
const longestShortRun = 5;
const shortRun = 70;
/** Of a text lines, and of a longer line sentences, at either end. */
const firstLines = 2;
const lastLines = 3;
const mostSentences = 6;
/** In the middle of a line with no more than so many, runs of so many are looked at. */
const mostInMiddle = 14;
const longestMiddleRun = 2;
/** Of a line so many sentences from either end are parted further. */
const outerSentences = 2;
/** A line of its own among others, and as short as this, is looked at whatever it says. */
const longestOwnLine = 120;
/** Longer lines are paragraphs, and their sentences are not looked for. */
const longestLine = 1_000;

/**
 * The stretches that a learned model is asked about: lines at the ends of a text, and runs of their
 * first and last sentences. Bounded for texts of any length. With `near` those lines alone that share
 * a part with one of these.
 */
export function lineRuns(
  text: string,
  folded: string,
  lines: readonly Stretch[],
  near?: readonly Stretch[],
): LineRun[] {
  const runs: LineRun[] = [];
  /** Stretches of the line at hand, as one small number each: few, so that a search is quick. */
  let seen: number[] = [];
  let lineStart = 0;
  for (let at = 0; at < lines.length; at += 1) {
    // Of many lines the middle ones are passed over at once.
    if (at >= firstLines && at < lines.length - lastLines) at = lines.length - lastLines;
    const line = lines[at];
    if (line === undefined || line.end - line.start > longestLine) continue;
    if (near?.some((one) => one.start < line.end && line.start < one.end) === false) continue;
    addLine(line, at);
  }
  return runs;

  function addLine(line: Stretch, at: number): void {
    const sentences = splitPieces(text, line);
    const count = sentences.length;
    let areAny = false;
    const telling = sentences.map((one, place) => {
      const isNear = count <= mostInMiddle || place < firstLines || place >= count - lastLines;
      if (!isNear) return false;
      const isOwnLine = lines.length > 1 && line.end - line.start <= longestOwnLine;
      const isTold = isOwnLine || isTelling(text, folded, one);
      areAny ||= isTold;
      return isTold;
    });
    if (!areAny) return;
    seen = [];
    lineStart = line.start;
    for (let from = 0; from < count; from += 1) {
      let isTold = false;
      for (let to = from + 1; to <= count; to += 1) {
        isTold ||= telling[to - 1] === true;
        const isWhole = from === 0 && to === count;
        const isEdge = count <= mostSentences || to <= firstLines || from >= count - lastLines;
        const isInMiddle = count <= mostInMiddle && to - from <= longestMiddleRun;
        if (!isTold || !(isEdge || isInMiddle)) continue;
        const size = (sentences[to - 1]?.end ?? 0) - (sentences[from]?.start ?? 0);
        const isShort = to - from <= longestShortRun && size <= shortRun;
        if (to - from > longestRun && !isWhole && !isShort) continue;
        if (size < shortest || size > longest) continue;
        push(sentences.slice(from, to), from, to, count, at);
      }
    }
    for (let place = 0; place < count; place += 1) {
      const one = sentences[place];
      if (one === undefined || telling[place] !== true) continue;
      for (const insert of insertsOf(text, one))
        push([insert], place + 1, place + 2, count + 2, at);
      const isOuter = place < outerSentences || place >= count - outerSentences;
      if (!isOuter) continue;
      for (const { left, right } of cutsOf(text, folded, one)) {
        const from = place + 1;
        const parted = [right];
        for (let to = from + 1; to <= Math.min(count + 1, from + longestRun); to += 1) {
          if (to > from + 1) parted.push(sentences[to - 2] ?? right);
          push(parted.slice(), from, to, count + 1, at);
        }
        push([left], place, from, count + 1, at);
      }
    }
  }

  function push(
    stretches: readonly Stretch[],
    from: number,
    to: number,
    count: number,
    line: number,
  ): void {
    const start = stretches[0]?.start ?? 0;
    const end = stretches.at(-1)?.end ?? 0;
    if (end - start < shortestCut || end - start > longest) return;
    const key = (start - lineStart) * 1_024 + end - lineStart;
    if (seen.includes(key)) return;
    seen.push(key);
    runs.push({ stretches, from, to, count, line, lines: lines.length });
  }
}
