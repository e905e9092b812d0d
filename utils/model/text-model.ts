import { mostFeatures, readFeatures, slotBits } from "./text-features";

/** The learned weights, unpacked. */
export interface TextModel {
  readonly bias: number;
  /** One weight a slot; multiplied by `scale`. */
  readonly slots: Int8Array;
  /** A bit for each slot: whether it has a weight. Seven of eight have none, and a bit is near. */
  readonly held: Uint32Array;
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

/** A bit for each slot that was met in the text at hand, and a list of them, by which it is wiped. */
const seen = new Uint32Array(1 << (slotBits - 5));
const met = new Uint32Array(mostFeatures);
let metCount = 0;

/** The bits of a text's slots with a weight, of which each is shared by 2^`foldedBy` neighbours. */
export function heldBits(slots: Int8Array, foldedBy = 0): Uint32Array {
  const bits = new Uint32Array(1 << (slotBits - 5));
  for (let slot = 0; slot < slots.length << foldedBy; slot += 1) {
    if (slots[slot >>> foldedBy] === 0) continue;
    bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  return bits;
}

/** Starts a round in which {@link isFirst} tells what was not met yet. */
export function startRound(): void {
  for (let at = 0; at < metCount; at += 1) seen[(met[at] ?? 0) >>> 5] = 0;
  metCount = 0;
}

export function isFirst(slot: number): boolean {
  const word = slot >>> 5;
  const bit = 1 << (slot & 31);
  const before = seen[word] ?? 0;
  if ((before & bit) !== 0) return false;
  seen[word] = before | bit;
  met[metCount] = slot;
  metCount += 1;
  return true;
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
  startRound();
  const { slots: weights, held } = model;
  // Seven of eight features have no weight, and are not even noted.
  const { count: read, slots } = readFeatures(blanked, held);
  let sum = 0;
  let count = 0;
  for (let at = 0; at < read; at += 1) {
    const slot = slots[at] ?? 0;
    if (!isFirst(slot)) continue;
    sum += weights[slot] ?? 0;
    count += 1;
  }
  let score = model.bias + model.scale * sum * wordShare(count);
  for (const sign of signs) score += model.signs.get(sign) ?? 0;
  for (const word of addressWords) score += model.signs.get(word) ?? 0;
  return score;
}
