import { type Features, slotBits } from "./text-features";

/** What features weigh, each once, and how many of them have a weight. */
export interface FeatureSum {
  readonly sum: number;
  readonly count: number;
}

/** A bit for each slot that was met among the features at hand; none between two calls. */
const met = new Uint32Array(1 << (slotBits - 5));
/** Bits of more features are wiped all at once. */
const few = 2_000;

/** 1 of a slot that is met for the first time since {@link forgetSlots}, else 0. */
export function meetSlot(slot: number): number {
  const word = slot >>> 5;
  const before = met[word] ?? 0;
  met[word] = before | (1 << (slot & 31));
  return 1 & ~(before >>> (slot & 31));
}

/** Forgets the first `count` slots of a list, in which all stand that were met. */
export function forgetSlots(slots: Uint32Array, count: number): void {
  if (count > few) met.fill(0);
  else for (let at = 0; at < count; at += 1) met[(slots[at] ?? 0) >>> 5] = 0;
}

/**
 * Sums up features, of which the same counts once. 2^`foldedBy` neighbouring slots share a weight.
 */
export function sumFeatures(
  { slots, count: read }: Readonly<Pick<Features, "slots" | "count">>,
  weights: Int8Array,
  foldedBy = 0,
): FeatureSum {
  let sum = 0;
  let count = 0;
  // No branch asks whether a feature is new: half of them are, and nothing foretells which.
  for (let at = 0; at < read; at += 1) {
    const slot = slots[at] ?? 0;
    const weight = weights[slot >>> foldedBy] ?? 0;
    const isNew = meetSlot(slot);
    sum += isNew * weight;
    count += weight === 0 ? 0 : isNew;
  }
  forgetSlots(slots, read);
  return { sum, count };
}
