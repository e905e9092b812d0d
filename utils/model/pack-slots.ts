/**
 * Sparse whole weights as two strings of printable characters, which gzip's Huffman code shrinks to
 * their entropy: `gaps` holds how many empty slots come before each weight, `weights` the weights.
 */
export interface PackedSlots {
  readonly gaps: string;
  readonly weights: string;
}

/** Between the double quote (34) and the backslash (92), which a string would have to escape. */
const firstGap = 35;
const longGap = 56;
const zero = 63;
/** Weights are whole numbers from −14 to 14: finer ones tell no better, and pack worse. */
export const mostWeight = 14;

/** Packs weights, of which most are zero. */
export function packSlots(slots: Int8Array): PackedSlots {
  let gaps = "";
  let weights = "";
  let gap = 0;
  for (const weight of slots) {
    if (weight === 0) {
      gap += 1;
      continue;
    }
    for (; gap >= longGap; gap -= longGap) gaps += String.fromCharCode(firstGap + longGap);
    gaps += String.fromCharCode(firstGap + gap);
    weights += String.fromCharCode(zero + weight);
    gap = 0;
  }
  return { gaps, weights };
}

/** Unpacks into `count` slots; ends quietly where the strings or the slots end. */
export function unpackSlots({ gaps, weights }: PackedSlots, count: number): Int8Array {
  const slots = new Int8Array(count);
  let slot = 0;
  let read = 0;
  for (let at = 0; at < gaps.length; at += 1) {
    const gap = gaps.charCodeAt(at) - firstGap;
    slot += Math.min(gap, longGap);
    if (gap >= longGap) continue;
    if (slot < count) slots[slot] = weights.charCodeAt(read) - zero;
    read += 1;
    slot += 1;
  }
  return slots;
}
