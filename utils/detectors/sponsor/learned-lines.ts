import { type Stretch, splitLines } from "@/utils/detectors/split-lines";
import {
  foldHash,
  foldSlot,
  type LineModel,
  lineShare,
  loadLineModel,
} from "@/utils/model/line-model";
import { readFeatures } from "@/utils/model/text-features";
import { isFirst, startRound } from "@/utils/model/text-model";
import { isSignature } from "./is-signature";
import { lineHints } from "./line-hints";
import { type LineRun, lineRuns } from "./line-runs";
import { type LineHints, lineSigns } from "./line-signs";
import { type LinePart, readLinePart } from "./read-line-parts";
import type { SponsorSpan } from "./sponsor-span";

export interface LearnedLine extends Stretch {
  /** Log-odds. */
  readonly odds: number;
}

/**
 * A second opinion on a text in which no cue and no slogan was found: the stretches at its ends that
 * a small learned model takes for sponsor lines, surest first, none inside another.
 *
 * Example: "Bins go out on Friday.\nLumivar. Brighter rooms, smaller bills." → the second line.
 */
export function learnedLines(
  text: string,
  folded: string,
  spans: readonly SponsorSpan[],
): LearnedLine[] {
  const model = loadLineModel();
  const lines = splitLines(text);
  const sums = new Map<Stretch, PartSum>();
  const found: LearnedLine[] = [];
  const hints = lineHints(text, folded, spans);
  for (const run of lineRuns(text, folded, lines)) {
    const stretches = run.sentences.slice(run.from, run.to);
    const read = stretches.map((stretch) => {
      const known = sums.get(stretch) ?? sumOf(model, text, folded, stretch);
      sums.set(stretch, known);
      return known;
    });
    const odds = oddsOf(model, text, run, read, hints);
    const start = stretches[0]?.start ?? 0;
    const end = stretches.at(-1)?.end ?? 0;
    if (odds >= model.possibleAt && !isSignature(folded.slice(start, end))) {
      found.push({ start, end, odds });
    }
  }
  found.sort((a, b) => b.odds - a.odds);
  return withoutOverlaps(found);
}

/** Of stretches that share a part the first: none of what is left is inside another. */
export function withoutOverlaps<T extends Stretch>(surestFirst: readonly T[]): T[] {
  return surestFirst.filter(
    (one, at) =>
      !surestFirst.slice(0, at).some(({ start, end }) => one.start < end && start < one.end),
  );
}

interface PartSum {
  readonly part: LinePart;
  readonly sum: number;
  readonly count: number;
}

function sumOf(model: LineModel, text: string, folded: string, stretch: Stretch): PartSum {
  const part = readLinePart(text, folded, stretch);
  const { slots, count: read } = readFeatures(folded.slice(stretch.start, stretch.end), model.held);
  startRound();
  let sum = 0;
  let count = 0;
  for (let at = 0; at < read; at += 1) {
    const slot = slots[at] ?? 0;
    if (!isFirst(slot)) continue;
    sum += model.slots[foldSlot(slot)] ?? 0;
    count += 1;
  }
  for (const hash of part.beside) {
    const weight = model.slots[foldHash(hash)] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    count += 1;
  }
  return { part, sum, count };
}

function oddsOf(
  model: LineModel,
  text: string,
  run: LineRun,
  read: readonly PartSum[],
  hints: LineHints,
): number {
  let sum = 0;
  let count = 0;
  for (const one of read) {
    sum += one.sum;
    count += one.count;
  }
  let odds = model.bias + model.scale * sum * lineShare(count);
  for (const sign of lineSigns(
    text,
    run,
    read.map(({ part }) => part),
    hints,
  )) {
    odds += (model.signs[sign] ?? 0) / 100;
  }
  return odds;
}
