import type { TextWeights } from "@/utils/model/load-text-model";
import { packSigns } from "@/utils/model/pack-signs";
import { packSlots } from "@/utils/model/pack-slots";
import { slotBits } from "@/utils/model/text-features";
import { wholeWeights } from "../whole-weights.ts";
import { type Learned, type LearnOptions, learn } from "./learn.ts";
import type { TextVector } from "./text-rows.ts";

/** Slots that keep a weight, so that all of it stays under 100 KB gzip. */
const mostSlots = 66_000;
const signDigits = 100;
const leastSign = 0.02;
/** Words of addresses are many, and the background has to stay within its budget. */
const leastOfAddress = 0.15;

/** Fits twice: all slots first, then those alone that carry most, so that these take over. */
export function learnPruned(rows: readonly TextVector[], options: LearnOptions): Learned {
  const full = learn(rows, options);
  const counts = new Float64Array(1 << slotBits);
  for (const { slots } of rows) for (const slot of slots) counts[slot] = (counts[slot] ?? 0) + 1;
  const worth = Float64Array.from(full.slots, (weight, slot) => {
    return Math.abs(weight) * Math.sqrt(counts[slot] ?? 0);
  });
  const least = worth.toSorted()[Math.max(0, worth.length - mostSlots)] ?? 0;
  const kept = Uint8Array.from(worth, (value) => (value > 0 && value >= least ? 1 : 0));
  return learn(rows, { ...options, kept });
}

/** Rounds the weights to what is shipped. */
export function quantize({ bias, slots, signs }: Learned): Omit<TextWeights, "bands"> {
  const { whole, scale } = wholeWeights(slots, 0.9995);
  const rounded = [...signs]
    .map(([name, weight]) => [name, Math.round(weight * signDigits) / signDigits] as const)
    .filter(
      ([name, weight]) => Math.abs(weight) >= (name.includes(" ") ? leastOfAddress : leastSign),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    bias: Math.round(bias * signDigits) / signDigits,
    scale: Number(scale.toPrecision(6)),
    ...packSlots(whole),
    signs: packSigns(rounded),
  };
}
