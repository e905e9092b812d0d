import type { Band } from "@/utils/core/finding";
import type { TextBands } from "@/utils/model/load-text-model";
import { isProvenLanguage } from "@/utils/model/proven-language";
import type { PromotionReading } from "./read-promotion";

type RuleEvidence = Pick<PromotionReading, "hits" | "structure" | "words">;

/** From here a comment is flagged, and from there it is surely promotion. */
export const possibleScore = 0.68;
export const likelyScore = 0.85;

const possibleOdds = Math.log(possibleScore / (1 - possibleScore));
const likelyOdds = Math.log(likelyScore / (1 - likelyScore));

/** Words outside addresses below which the model abstains: a bare link tells it nothing. */
const leastWords = 4;
/** Log-odds below which the model has seen enough innocent words to overrule the rules. */
const vetoAt = -4;
const vetoedScore = 0.6;

const cyrillic = /[а-я]{3}/u;
/** How people tell where they have it from. */
const sourceWords =
  /(?<!\p{L})(?:источник\p{L}{0,2}|закон\p{L}{0,2}|исследовани\p{L}|отчет|петици\p{L}{1,2}|заседани\p{L}|протокол\p{L}{0,2}|стат(?:ья|ье|ьи) \d+|вот (?:видео|запись|ссылка|статья|текст))(?!\p{L})/u;

/**
 * Whether the learned weights may speak: enough words, in a language they know or with a link; but
 * of a language they have seen promotion alone in, not where the link is to a source.
 */
export function canModelJudge(reading: PromotionReading): boolean {
  const { words, signs, hits, blanked, isSourced } = reading;
  if (words < leastWords) return false;
  if (isProvenLanguage(blanked) || hits.length > 0) return true;
  if (isSourced) return false;
  // Of foreign languages it has seen promotion in Russian, and in others hardly any.
  if (signs.includes("hosts-1")) return cyrillic.test(blanked) && !sourceWords.test(blanked);
  return signs.some((sign) => leadsAway.has(sign));
}

const leadsAway: ReadonlySet<string> = new Set([
  "hosts-2",
  "hosts-3",
  "hosts-4",
  "mail",
  "phone",
  "handle",
  "chat",
]);

/**
 * Rules and structure alone: each takes away its share of the doubt that is left. Structure without
 * a rule proves little, because innocent people post links, too; but several links and hardly a word
 * are no comment.
 */
export function rulesScore({ hits, structure, words }: RuleEvidence): number {
  const rules = hits.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
  const shape = structure.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
  const most = words < leastWords ? 0.86 : 0.8;
  return hits.length === 0 ? Math.min(most, 1 - shape) : 1 - rules * shape;
}

/** The model's log-odds on the scale of the rules, so that its bands begin where theirs do. */
export function modelScore(logit: number, { possibleAt, likelyAt }: TextBands): number {
  const slope = (likelyOdds - possibleOdds) / (likelyAt - possibleAt);
  return 1 / (1 + Math.exp(-(possibleOdds + slope * (logit - possibleAt))));
}

/** The stronger of rules and model; a model that is sure of innocence overrules the rules. */
export function combineEvidence(rules: number, logit: number | undefined, model: number): number {
  if (logit === undefined) return rules;
  return Math.max(model, logit < vetoAt ? Math.min(rules, vetoedScore) : rules);
}

/** What is known of a comment when it is judged; training and detection fill it in alike. */
export interface Evidence {
  /** What the rules alone make of it, 0–1. */
  readonly rules: number;
  /** Whether a rule names what is promoted. */
  readonly isNamed: boolean;
  /** Whether the learned weights may speak; asked only where it matters. */
  readonly isJudged: () => boolean;
  /** The model's log-odds, whether or not it may speak. */
  readonly logit: number;
}

export interface Judgement {
  /** 0–1; it decides the band. */
  readonly score: number;
  /** The score by which comments are ranked, flagged or not. */
  readonly ranked: number;
  /** Absent: no finding. */
  readonly band?: Band;
  /** Whether the model's own words are part of the reason. */
  readonly isLearned: boolean;
}

/** What the model thinks of a text it may not judge still ranks, but low. */
const mostUnjudged = 0.5;

/**
 * The one place where a comment is called promotion. Where no rule names what is promoted, typical
 * words alone must be sure: under innocent comments with a link they are wrong too often to be worth
 * a moderator's look.
 *
 * Example: `{ rules: 0.2, isNamed: false, isJudged: () => true, logit: bands.likelyAt }` → likely.
 */
export function judgeEvidence(evidence: Evidence, bands: TextBands): Judgement {
  const { rules, isNamed, logit } = evidence;
  const learned = modelScore(logit, bands);
  // Most comments end here; what is below the bands still ranks.
  if (Math.max(rules, learned) < possibleScore) {
    const highest = Math.max(rules, learned);
    return { score: highest, ranked: highest, isLearned: false };
  }
  const isJudged = evidence.isJudged();
  const score = combineEvidence(rules, isJudged ? logit : undefined, learned);
  const ranked = isJudged ? score : Math.max(score, Math.min(learned, mostUnjudged));
  const isLearned = isJudged && learned >= possibleScore;
  if (score >= likelyScore) return { score, ranked, isLearned, band: "likely" };
  const isPossible = score >= possibleScore && (isNamed || rules >= possibleScore);
  return { score, ranked, isLearned, ...(isPossible ? { band: "possible" as const } : {}) };
}
