import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding, Reason, Weight } from "@/utils/core/finding";
import { explainText } from "@/utils/model/explain-text";
import { loadTextModel } from "@/utils/model/load-text-model";
import { scoreText } from "@/utils/model/text-model";
import { canModelJudge, judgeEvidence, rulesScore } from "./promotional/combine-evidence";
import { type PromotionReading, readPromotion } from "./promotional/read-promotion";
import { doubtOf, withoutMereLink } from "./promotional/without-mere-link";

const mostSignals = 3;
const evidenceLength = 300;
const longestWords = 60;

/**
 * Comments that exist to promote: offers, channels, casinos, loans, "recovery experts", empty praise
 * that carries a link. Rules name what is promoted, a learned model weighs the words; of bare links
 * and of languages it has not learned, the model says nothing.
 *
 * Example: "I recovered my lost bitcoin, contact the recovery expert on WhatsApp +1 …" → likely.
 */
export const promotional: Detector = {
  name: "promotional",
  kinds: ["promotional"],
  detect(input: DetectInput): DetectorResult {
    const reading = readPromotion(input);
    const model = loadTextModel();
    const { score, ranked, band, isLearned } = judgeEvidence(
      {
        rules: rulesScore(reading),
        isNamed: reading.hits.length > 0,
        isJudged: () => canModelJudge(reading),
        logit: scoreText(model, withoutMereLink(reading)) - doubtOf(reading),
      },
      model.bands,
    );
    const scores = { promotional: round(ranked) };
    if (band === undefined) return { findings: [], scores };
    const { reason, signals, weights } = explain(reading, isLearned);
    const finding: Finding = {
      detector: "promotional",
      kind: "promotional",
      severity: "info",
      band,
      score: round(score),
      on: "body",
      start: 0,
      end: input.text.length,
      evidence: input.text.slice(0, evidenceLength),
      reason,
      ...(signals.length === 0 ? {} : { signals }),
      ...(weights.length === 0 ? {} : { weights }),
      rules: ["promotion-rules@1", ...(canModelJudge(reading) ? ["text-model@1"] : [])],
    };
    return { findings: [finding], scores };
  },
};

interface Explained {
  readonly reason: Reason;
  readonly signals: readonly Reason[];
  readonly weights: readonly Weight[];
}

/** A reason and how much it weighs, in log-odds. */
interface Weighed {
  readonly reason: Reason;
  readonly weight: number;
}

/** The sentence, and the three strongest signals for and words against. */
function explain(reading: PromotionReading, isLearned: boolean): Explained {
  const { hits, structure, read } = reading;
  const weights: Weight[] = hits.map(({ start, end, weight, reason }) => ({
    ...read.normalized.span(start, end),
    weight: logOdds(weight),
    reason: { id: reason },
  }));
  const pro: Weighed[] = [
    ...hits.map(({ reason, weight }) => ({ reason: { id: reason }, weight: logOdds(weight) })),
    ...structure.map(({ reason, weight }) => ({ reason, weight: logOdds(weight) })),
  ];
  // What a rule names is a better sentence than that words are typical.
  const [main = { reason: { id: "text_promo_words" } }] = isLearned && hits.length === 0 ? [] : pro;
  const contra: Reason[] = [];
  const words = isLearned ? explainText(loadTextModel(), reading) : [];
  for (const { start, end, weight } of words) {
    const args = [read.normalized.text.slice(start, end).slice(0, longestWords)];
    const reason = { id: weight > 0 ? "text_words_for" : "text_words_against", args };
    if (weight > 0) pro.push({ reason, weight });
    else contra.push(reason);
    weights.push({ ...read.normalized.span(start, end), weight, reason });
  }
  const others = pro
    .filter(({ reason }) => reason.id !== main.reason.id)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostSignals);
  return {
    reason: main.reason,
    signals: [...others.map(({ reason }) => reason), ...contra],
    weights,
  };
}

/** The share of doubt that a rule takes away, on the model's scale. */
function logOdds(weight: number): number {
  return -Math.log(1 - weight);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
