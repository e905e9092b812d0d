import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding, Reason, Weight } from "@/utils/core/finding";
import { explainText } from "@/utils/model/explain-text";
import { loadTextModel } from "@/utils/model/load-text-model";
import { scoreText } from "@/utils/model/text-model";
import {
  canModelJudge,
  combineEvidence,
  likelyScore,
  modelScore,
  possibleScore,
  rulesScore,
} from "./promotional/combine-evidence";
import { type PromotionReading, readPromotion } from "./promotional/read-promotion";
import { withoutMereLink } from "./promotional/without-mere-link";

const mostSignals = 3;
/** What the model thinks of a text it may not judge still ranks, but low. */
const mostUnjudged = 0.5;
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
    const logit = scoreText(model, withoutMereLink(reading));
    const learned = modelScore(logit, model.bands);
    const rules = rulesScore(reading);
    // Most comments end here; what is below the bands still ranks.
    if (Math.max(rules, learned) < possibleScore) {
      return { findings: [], scores: { promotional: round(Math.max(rules, learned)) } };
    }
    const isJudged = canModelJudge(reading);
    const score = combineEvidence(rules, isJudged ? logit : undefined, learned);
    const ranked = isJudged ? score : Math.max(score, Math.min(learned, mostUnjudged));
    const scores = { promotional: round(ranked) };
    // Where no rule names what is promoted, typical words alone must be sure: under innocent
    // comments with a link they are wrong too often to be worth a moderator's look.
    const isNamed = reading.hits.length > 0 || rules >= possibleScore;
    if (score < (isNamed ? possibleScore : likelyScore)) return { findings: [], scores };
    const { reason, signals, weights } = explain(reading, isJudged && learned >= possibleScore);
    const finding: Finding = {
      detector: "promotional",
      kind: "promotional",
      severity: "info",
      band: score >= likelyScore ? "likely" : "possible",
      score: round(score),
      on: "body",
      start: 0,
      end: input.text.length,
      evidence: input.text.slice(0, evidenceLength),
      reason,
      ...(signals.length === 0 ? {} : { signals }),
      ...(weights.length === 0 ? {} : { weights }),
      rules: ["promotion-rules@1", ...(isJudged ? ["text-model@1"] : [])],
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
