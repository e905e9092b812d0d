import type { Stretch } from "@/utils/detectors/split-lines";
import { cutsOf } from "./line-cuts";
import { isTelling } from "./read-line-parts";
import { splitPieces } from "./split-pieces";

/** Sentences of one line that may be a sponsor line together. */
export interface LineRun {
  readonly sentences: readonly Stretch[];
  /** Of the run: its first sentence, and the one behind its last. */
  readonly from: number;
  readonly to: number;
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
/** Of a line so many sentences from either end are parted further. */
const outerSentences = 2;
/** A line of its own among others, and as short as this, is looked at whatever it says. */
const longestOwnLine = 120;
/** Longer lines are paragraphs, and their sentences are not looked for. */
const longestLine = 1_000;

/**
 * The stretches that a learned model is asked about: lines at the ends of a text, and runs of their
 * first and last sentences. Bounded for texts of any length.
 */
export function lineRuns(text: string, folded: string, lines: readonly Stretch[]): LineRun[] {
  const runs: LineRun[] = [];
  const seen = new Set<number>();
  lines.forEach((line, at) => {
    if (at >= firstLines && at < lines.length - lastLines) return;
    if (line.end - line.start > longestLine) return;
    const sentences = splitPieces(text, line);
    const count = sentences.length;
    const areTelling = sentences.map((one, place) => {
      const isNear = count <= mostSentences || place < firstLines || place >= count - lastLines;
      if (!isNear) return false;
      const isOwnLine = count === 1 && lines.length > 1 && one.end - one.start <= longestOwnLine;
      return isOwnLine || isTelling(text, folded, one);
    });
    if (!areTelling.includes(true)) return;
    for (let from = 0; from < count; from += 1) {
      for (let to = from + 1; to <= count; to += 1) {
        const isWhole = from === 0 && to === count;
        const isEdge = count <= mostSentences || to <= firstLines || from >= count - lastLines;
        const first = sentences[from];
        const last = sentences[to - 1];
        if (!areTelling.slice(from, to).includes(true)) continue;
        if (!isEdge || first === undefined || last === undefined) continue;
        const size = last.end - first.start;
        if (
          to - from > longestRun &&
          !isWhole &&
          !(to - from <= longestShortRun && size <= shortRun)
        )
          continue;
        if (size < shortest || size > longest) continue;
        push(sentences, from, to, at);
      }
    }
    for (let place = 0; place < count; place += 1) {
      const one = sentences[place];
      const isOuter = place < outerSentences || place >= count - outerSentences;
      if (one === undefined || !isOuter || areTelling[place] !== true) continue;
      for (const { left, right } of cutsOf(text, folded, one)) {
        const rest = sentences.slice(place + 1);
        const parted = [...sentences.slice(0, place), left, right, ...rest];
        const from = place + 1;
        for (let to = from + 1; to <= Math.min(parted.length, from + longestRun); to += 1) {
          push(parted, from, to, at);
        }
        push(parted, place, from, at);
      }
    }
  });
  return runs;

  function push(sentences: readonly Stretch[], from: number, to: number, line: number): void {
    const first = sentences[from];
    const last = sentences[to - 1];
    if (first === undefined || last === undefined) return;
    const size = last.end - first.start;
    if (size < shortestCut || size > longest) return;
    const key = first.start * 65_536 + last.end;
    if (seen.has(key)) return;
    seen.add(key);
    runs.push({ sentences, from, to, line, lines: lines.length });
  }
}
