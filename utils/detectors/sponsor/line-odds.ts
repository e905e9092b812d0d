import { type LineModel, lineShare } from "@/utils/model/line-model";
import type { FeatureSum } from "@/utils/model/sum-features";
import { mostOfRest } from "./line-bounds";
import { crossesOf } from "./line-crosses";
import { draftSigns } from "./line-draft";
import type { LineRun } from "./line-runs";
import { fillSigns, type LineHints } from "./line-signs";
import type { LineTopic } from "./line-topic";
import type { LinePart } from "./read-line-parts";

/**
 * What the signs of a stretch are worth at most, and of them those that come together: of 300,000
 * stretches none had more. What cannot reach the threshold by them is not looked at further.
 */
const mostOfSigns = 10;
/** Of another 300,000 those without a stem of a cue had 6.3 at most. */
const mostWithoutStem = 7.5;
const mostOfCrosses = 3;
/** More than sums differ by the order in which they are added up. */
const slack = 1e-6;

/** What is asked about all runs of a text. */
export interface Asked {
  readonly model: LineModel;
  readonly text: string;
  readonly hints: LineHints;
  readonly topic: LineTopic;
  readonly least: number;
}

/** Log-odds of a run with what the features of its parts weigh; below `least` only that they are. */
export function oddsOf(
  asked: Asked,
  run: LineRun,
  parts: readonly LinePart[],
  { sum, count }: FeatureSum,
): number {
  const { model, text, hints, least } = asked;
  let odds = model.bias + model.scale * sum * lineShare(count);
  if (odds < least - mostWithoutStem) {
    const hasStem = hints.hasStem(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);
    if (!hasStem || odds < least - mostOfSigns) return -Infinity;
  }
  const draft = draftSigns(text, run, parts);
  if (draft === undefined) return -Infinity;
  if (odds + mostOfRest(model, draft, hints) < least - mostOfCrosses - slack) return -Infinity;
  const { signs, values } = fillSigns(text, draft, hints, asked.topic);
  for (const sign of signs) odds += (model.signs[sign] ?? 0) / 100;
  if (odds < least - mostOfCrosses) return -Infinity;
  for (const sign of crossesOf(values)) odds += (model.signs[sign] ?? 0) / 100;
  return odds;
}
