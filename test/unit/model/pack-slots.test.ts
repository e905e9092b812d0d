import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, Decoder, encode, sharesOf } from "@/utils/model/entropy-code";
import { mostWeight, packSlots, unpackSlots } from "@/utils/model/pack-slots";

/** Weights of which most are none, as training leaves them. */
const sparse = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -mostWeight, max: mostWeight }) },
  ),
  { maxLength: 400 },
);

describe("packSlots", () => {
  it("comes back as it went in", () => {
    fc.assert(
      fc.property(sparse, (weights) => {
        const slots = Int8Array.from(weights);
        expect(unpackSlots(packSlots(slots), slots.length)).toEqual(slots);
      }),
    );
  });

  it("comes back where weights stand far apart, at the beginning and at the very end", () => {
    const slots = new Int8Array(1_000);
    for (const at of [0, 56, 57, 169, 282, 999]) slots[at] = 3;
    expect(unpackSlots(packSlots(slots), slots.length)).toEqual(slots);
  });

  it("comes back where there is no weight, one weight, and no slot", () => {
    for (const weights of [[], [0], [0, 0, 0], [-14], new Array<number>(200).fill(0)]) {
      const slots = Int8Array.from(weights);
      expect(unpackSlots(packSlots(slots), slots.length)).toEqual(slots);
    }
  });

  it("needs no escapes, neither in JSON nor in a script", () => {
    const slots = Int8Array.from({ length: 3_000 }, (_, at) => (at % 3 === 0 ? (at % 29) - 14 : 0));
    expect(packSlots(slots).packed).toMatch(/^[\w-]{500,}$/);
  });

  it("ends quietly where a broken file does", () => {
    const shares = fc.array(fc.nat(80), { maxLength: 60 });
    fc.assert(
      fc.property(shares, shares, fc.string(), (gapShares, weightShares, packed) => {
        expect(unpackSlots({ gapShares, weightShares, packed }, 64)).toHaveLength(64);
      }),
    );
  });

  it("packs to less than a hundredth above what chance tells", () => {
    let seed = 1;
    const chance = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return seed / 2 ** 32;
    };
    const slots = Int8Array.from({ length: 100_000 }, () =>
      chance() < 0.75 ? 0 : chance() < 0.5 ? -1 : 1,
    );
    // A quarter of the slots holds a weight, 0.811 bits a slot, and each of these one of two.
    const bits = slots.length * (0.811 + 0.25);
    expect(packSlots(slots).packed.length * 6).toBeLessThan(1.01 * bits);
  });
});

describe("sharesOf", () => {
  it("leaves none to what does not occur, and one at least to what does", () => {
    const shares = sharesOf([0, ...new Array<number>(100_000).fill(2)], 4);
    expect(shares).toEqual([1, 0, 4_095, 0]);
  });

  it("always sums up to the whole", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(56), { minLength: 1, maxLength: 300 }), (symbols) => {
        const sum = sharesOf(symbols, 57).reduce((so, share) => so + share, 0);
        expect(sum).toBe(4_096);
      }),
    );
  });
});

describe("a packed text", () => {
  it("may change its alphabet from symbol to symbol", () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(19)), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(steps, (chosen) => {
        const of = (isFirst: boolean) =>
          codeOf(
            sharesOf(
              chosen.flatMap(([is, one]) => (is === isFirst ? [one] : [])),
              20,
            ),
          );
        const codes = { true: of(true), false: of(false) };
        const symbols = chosen.map(([is, one]) => [codes[`${is}`], one] as const);
        const reader = new Decoder(encode(symbols));
        for (const [code, symbol] of symbols) expect(reader.next(code)).toBe(symbol);
      }),
    );
  });
});
