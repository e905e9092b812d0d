import { mostWeight } from "@/utils/model/pack-slots";

/**
 * Weights as small whole numbers, and the scale they stand for. `share` of the weights keep their
 * proportions; the few that are larger get the most, so that the many small ones keep their steps.
 */
export function wholeWeights(
  slots: Float32Array | Float64Array,
  share: number,
): { readonly whole: Int8Array<ArrayBuffer>; readonly scale: number } {
  const sizes = Array.from(slots, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * share)] ?? 1) / mostWeight;
  const whole = Int8Array.from(slots, (weight) => {
    return Math.max(-mostWeight, Math.min(mostWeight, Math.round(weight / scale)));
  });
  return { whole, scale };
}
