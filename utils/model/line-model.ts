import weights from "./line-weights.json";
import { type PackedSlots, unpackSlots } from "./pack-slots";
import { slotBits } from "./text-features";

/** Slots of the text model are folded into this many bits. */
export const lineBits = 18;
export const foldedBy = slotBits - lineBits;
const slotMask = (1 << lineBits) - 1;

/** The shape of line-weights.json, which `npm run train -- lines` writes. */
export interface LineWeights extends PackedSlots {
  readonly bias: number;
  readonly scale: number;
  /** Hundredths, by sign. */
  readonly signs: readonly number[];
  /** Log-odds from which a line is a finding. */
  readonly possibleAt: number;
  /** Words that are no names: see `common-words.ts`. */
  readonly common: PackedSlots;
}

export interface LineModel extends Omit<LineWeights, keyof PackedSlots> {
  readonly slots: Int8Array;
}

/** Where a slot of the text's features, or a hash, has its weight. */
export const foldSlot = (slot: number): number => slot >>> foldedBy;
export const foldHash = (hash: number): number => (hash ^ (hash >>> 16)) & slotMask;

/** How much each of `count` features weighs. */
export const lineShare = (count: number): number => 3 / Math.sqrt(count + 8);

let loaded: LineModel | undefined;

/** The shipped model; unpacked on the first call. */
export function loadLineModel(): LineModel {
  loaded ??= unpackLineModel(weights);
  return loaded;
}

export function unpackLineModel(weights: LineWeights): LineModel {
  const { gapShares, weightShares, packed, ...rest } = weights;
  return { ...rest, slots: unpackSlots({ gapShares, weightShares, packed }, 1 << lineBits) };
}
