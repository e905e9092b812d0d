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
import { type LineTopic, readTopic } from "./line-topic";
import { type LinePart, readLinePart } from "./read-line-parts";
import type { SponsorSpan } from "./sponsor-span";

/** Of a line that was found anyhow other ends are believed so much below the threshold, */
const belowPossible = 2;
/** where they are so much surer than its own. */
const surer = 2;
/** Log-odds of ends that the model was not asked about. */
const unjudged = -1;

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
  const { possibleAt } = loadLineModel();
  const found = judgeLines(text, folded, spans).filter(({ odds }) => odds >= possibleAt);
  return withoutOverlaps(found.sort((a, b) => b.odds - a.odds));
}

/**
 * A second opinion on where a sponsor line that was found begins and ends: a stretch that shares a
 * part with it and is far more like one than it is, or the line itself.
 *
 * Example: "lol the keeper was off his line (ad: bootlocker)" found as a whole → the bracket.
 */
export function learnedEnds(
  folded: string,
  judged: readonly LearnedLine[],
  found: Stretch,
): Stretch {
  const { possibleAt } = loadLineModel();
  let own = unjudged;
  let best: LearnedLine | undefined;
  for (const line of judged) {
    if (line.start >= found.end || line.end <= found.start) continue;
    // Where line breaks were lost a signature runs into the line: it stays outside.
    if (line.start < found.start && isSignature(folded.slice(line.start, found.start).trim())) {
      continue;
    }
    if (line.start === found.start && line.end === found.end) own = line.odds;
    if (line.odds > (best?.odds ?? -Infinity)) best = line;
  }
  if (best === undefined || best.odds < possibleAt - belowPossible) return found;
  return best.odds > own + surer ? best : found;
}

/** All stretches that the model is asked about, with what it says of them. */
export function judgeLines(
  text: string,
  folded: string,
  spans: readonly SponsorSpan[],
): LearnedLine[] {
  const model = loadLineModel();
  const sums = new Map<Stretch, PartSum>();
  const judged: LearnedLine[] = [];
  const hints = lineHints(text, folded, spans);
  const topic = readTopic(folded);
  for (const run of lineRuns(text, folded, splitLines(text))) {
    const stretches = run.sentences.slice(run.from, run.to);
    const read = stretches.map((stretch) => {
      const known = sums.get(stretch) ?? sumOf(model, text, folded, stretch);
      sums.set(stretch, known);
      return known;
    });
    const odds = oddsOf(model, text, run, read, hints, topic);
    const start = stretches[0]?.start ?? 0;
    const end = stretches.at(-1)?.end ?? 0;
    if (odds >= model.possibleAt - belowPossible - surer && !isSignature(folded.slice(start, end)))
      judged.push({ start, end, odds });
  }
  return judged;
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
  topic: LineTopic,
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
    topic,
  )) {
    odds += (model.signs[sign] ?? 0) / 100;
  }
  return odds;
}
