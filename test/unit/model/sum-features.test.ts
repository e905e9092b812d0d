import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumFeatures } from "@/utils/model/sum-features";
import { slotBits } from "@/utils/model/text-features";

const slotCount = 1 << slotBits;
const weights = Int8Array.from({ length: slotCount }, (_, slot) => (slot % 7) - 3);
const folded = weights.filter((_, slot) => slot % 2 === 0);

/** The same by a set. */
function sumPlainly(slots: readonly number[], weightOf: (slot: number) => number) {
  const weighed = [...new Set(slots)].map(weightOf).filter((weight) => weight !== 0);
  return { sum: weighed.reduce((sum, weight) => sum + weight, 0), count: weighed.length };
}

describe("sumFeatures", () => {
  const slots = fc.array(fc.nat(slotCount - 1), { maxLength: 40 });

  it("counts each feature once, and none without a weight", () => {
    fc.assert(
      fc.property(slots, fc.integer({ min: 1, max: 200 }), (some, times) => {
        // More than are forgotten one by one, too.
        const read = Array.from({ length: times }, () => some).flat();
        const features = { slots: Uint32Array.from(read), count: read.length };
        expect(sumFeatures(features, weights)).toEqual(
          sumPlainly(read, (slot) => weights[slot] ?? 0),
        );
        expect(sumFeatures(features, folded, 1)).toEqual(
          sumPlainly(read, (slot) => folded[slot >>> 1] ?? 0),
        );
      }),
    );
  });

  it("reads as many features as are told", () => {
    const features = { slots: Uint32Array.of(1, 2, 2, 8), count: 3 };
    expect(sumFeatures(features, weights)).toEqual({ sum: -3, count: 2 });
  });
});
