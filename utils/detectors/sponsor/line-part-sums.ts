import type { Stretch } from "@/utils/detectors/split-lines";
import { loadLineModel } from "@/utils/model/line-model";
import type { FeatureSum } from "@/utils/model/sum-features";
import { readLineFeatures, sumOf } from "./line-sums";
import { type LineTokens, readTokens } from "./line-tokens";
import { type LinePart, readLinePart } from "./read-line-parts";

/** A stretch that was read, and what its features weigh. */
interface PartSum extends FeatureSum {
  readonly part: LinePart;
}

/** Reads a stretch of a line, by its place among the lines of the text: line after line. */
type PartReader = (line: number, stretch: Stretch) => PartSum;

/**
 * Reads stretches of lines for the learned look. Words and features are read once a line, and each
 * stretch once, because sentences stand in several runs.
 */
export function createPartReader(
  text: string,
  folded: string,
  lines: readonly Stretch[],
): PartReader {
  const model = loadLineModel();
  let tokens: LineTokens | undefined;
  let current = -1;
  let lineStart = 0;
  /** Of the line at hand, by their places in it as one small number: few, so that a search is quick. */
  let places: number[] = [];
  let sums: PartSum[] = [];
  return (line, stretch) => {
    if (tokens === undefined || line !== current) {
      const own = lines[line] ?? { start: 0, end: 0 };
      tokens = readTokens(text, folded, own);
      readLineFeatures(model, folded, own);
      current = line;
      lineStart = own.start;
      places = [];
      sums = [];
    }
    const place = (stretch.start - lineStart) * 1_024 + stretch.end - lineStart;
    const known = sums[places.indexOf(place)];
    if (known !== undefined) return known;
    const part = readLinePart(text, tokens, stretch);
    const { sum, count } = sumOf(model, folded, part);
    const one = { part, sum, count };
    places.push(place);
    sums.push(one);
    return one;
  };
}
