import { sumFeatures } from "./sum-features";
import { readFeatures } from "./text-features";

/** The learned weights, unpacked. */
export interface TextModel {
  readonly bias: number;
  /** One weight a slot; multiplied by `scale`. */
  readonly slots: Int8Array;
  readonly scale: number;
  /** Weights of named signs, rules and words of addresses. */
  readonly signs: ReadonlyMap<string, number>;
}

/** What the model reads of a comment. */
export interface TextReading {
  /** Folded, addresses blanked out. */
  readonly blanked: string;
  readonly signs: readonly string[];
  readonly addressWords: readonly string[];
}

/** So many features are a short comment; texts below weigh less than their mean. */
const shortText = 50;

/**
 * How much each of `count` features weighs: a long text is judged by their mean, and a few words
 * never weigh as much as a whole comment.
 */
export function wordShare(count: number): number {
  return 1 / Math.sqrt(count + shortText);
}

/**
 * Log-odds of promotion: 0 is even. Words count by their share of the text, so that a long comment
 * is judged as a short one; signs count once each.
 */
export function scoreText(model: TextModel, { blanked, signs, addressWords }: TextReading): number {
  const { sum, count } = sumFeatures(readFeatures(blanked), model.slots);
  let score = model.bias + model.scale * sum * wordShare(count);
  for (const sign of signs) score += model.signs.get(sign) ?? 0;
  for (const word of addressWords) score += model.signs.get(word) ?? 0;
  return score;
}
