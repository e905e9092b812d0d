import type { LineModel } from "@/utils/model/line-model";
import type { LineDraft } from "./line-draft";
import { type HintBounds, hintBounds } from "./line-hints";
import { endOfTopic, hintSign, type LineHints, namedSign, topicSign } from "./line-signs";

/** What signs weigh at most that a draft has not yet, in hundredths. */
interface SignBounds extends HintBounds {
  readonly weights: readonly number[];
  readonly named: number;
  readonly topic: number;
}

let bounds: SignBounds | undefined;

function readBounds(weights: readonly number[]): SignBounds {
  const most = (from: number, to: number) => Math.max(0, ...weights.slice(from, to));
  return {
    weights,
    named: most(namedSign, namedSign + 2),
    topic: most(topicSign, endOfTopic),
    ...hintBounds(weights.slice(hintSign, topicSign)),
  };
}

/**
 * What all signs of a run could be worth at most, as far as its draft and the stems of cues tell: of a
 * run without a prospect the rest of the text, which does not come cheap, is not asked.
 */
export function mostOfRest(
  { signs: weights }: LineModel,
  draft: LineDraft,
  hints: LineHints,
): number {
  if (bounds?.weights !== weights) bounds = readBounds(weights);
  let hundredths = (weights[draft.blank] ?? 0) + bounds.topic;
  for (let at = 0; at < draft.count; at += 1) hundredths += weights[draft.signs[at] ?? 0] ?? 0;
  hundredths += (weights[draft.cutBefore] ?? 0) + (weights[draft.cutAfter] ?? 0);
  if (draft.named !== undefined) hundredths += bounds.named;
  hundredths += hints.hasStem(draft.start, draft.end)
    ? bounds.withStem + hints.spans * bounds.span
    : bounds.withoutStem;
  return hundredths / 100;
}
