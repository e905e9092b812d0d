import { codeOf, Decoder, encode, type SymbolCode, sharesOf } from "./entropy-code";

/**
 * Sparse whole weights, packed to their entropy: one after the other, how many empty slots come
 * before a weight, and the weight. Their numbers come by chance, so that nothing packs them better.
 */
export interface PackedSlots {
  /** How often each gap and each weight comes, as {@link sharesOf} tells. */
  readonly gapShares: readonly number[];
  readonly weightShares: readonly number[];
  readonly packed: string;
}

/** Stands for so many empty slots that no weight follows yet. */
const longGap = 56;
/** Weights are whole numbers from −14 to 14: finer ones tell no better, and pack worse. */
export const mostWeight = 14;

/** Packs weights, of which most are zero. */
export function packSlots(slots: Int8Array): PackedSlots {
  const gaps: number[] = [];
  const weights: number[] = [];
  let gap = 0;
  for (const weight of slots) {
    if (weight === 0) {
      gap += 1;
      continue;
    }
    for (; gap >= longGap; gap -= longGap) gaps.push(longGap);
    gaps.push(gap);
    weights.push(weight + mostWeight);
    gap = 0;
  }
  for (; gap > 0; gap -= longGap) gaps.push(longGap);
  const gapShares = sharesOf(gaps, longGap + 1);
  const weightShares = sharesOf(weights, 2 * mostWeight + 1);
  const [gapCode, weightCode] = [codeOf(gapShares), codeOf(weightShares)];
  let read = 0;
  const symbols = gaps.flatMap((before): (readonly [SymbolCode, number])[] => {
    if (before === longGap) return [[gapCode, before]];
    read += 1;
    return [
      [gapCode, before],
      [weightCode, weights[read - 1] ?? 0],
    ];
  });
  return { gapShares, weightShares, packed: encode(symbols) };
}

/** Unpacks into `count` slots, as many as were packed; ends quietly where the text is broken. */
export function unpackSlots(
  { gapShares, weightShares, packed }: PackedSlots,
  count: number,
): Int8Array {
  const slots = new Int8Array(count);
  const [gapCode, weightCode] = [codeOf(gapShares), codeOf(weightShares)];
  const reader = new Decoder(packed);
  for (let slot = 0; slot < count; ) {
    const gap = reader.next(gapCode);
    slot += gap;
    if (gap === longGap) continue;
    if (slot < count) slots[slot] = reader.next(weightCode) - mostWeight;
    slot += 1;
  }
  return slots;
}
