import weights from "./line-weights.json";
import { type PackedSlots, unpackSlots } from "./pack-slots";

/** Words are told by so many bits of their hashes. */
export const commonBits = 18;
const mask = (1 << commonBits) - 1;

let common: Int8Array | undefined;

/** Where the word of a hash has its place. */
export const commonSlot = (hash: number): number => (hash ^ (hash >>> 15)) & mask;

/**
 * Whether people write the word of this hash in small letters: with a capital, at the beginning of a
 * sentence, it is no name then. Of words that are none of these one in forty is taken for one.
 */
export function isCommonWord(hash: number): boolean {
  common ??= unpackSlots(weights.common, 1 << commonBits);
  return common[commonSlot(hash)] === 1;
}

/** Takes other words than those that ship: training finds them before anything is read with them. */
export function takeCommonWords(packed: PackedSlots): void {
  common = unpackSlots(packed, 1 << commonBits);
}
