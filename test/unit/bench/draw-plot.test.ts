import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Growth } from "@/scripts/bench/growth/growth";
import { drawPlot } from "@/scripts/bench/report/draw-plot";
import { powersAround, shareOf, spread } from "@/scripts/bench/report/log-axis";

const growth: Growth = {
  title: "Words <judged>",
  of: "letters",
  unit: "µs",
  steps: [10, 100, 1_000],
  series: [
    { name: "ours", values: [1, 10, 100] },
    { name: "another & more", values: [5, null, 0] },
  ],
  note: "",
};

describe("an axis by powers of ten", () => {
  it.each([
    [
      [3, 450],
      [1, 10, 100, 1_000],
    ],
    [
      [10, 100],
      [10, 100],
    ],
    [[7], [1, 10]],
    [[10], [10, 100]],
    [
      [0.02, 0],
      [0.01, 0.1],
    ],
    [[], [1, 10]],
  ])("around %j has %j", (values, powers) => {
    expect(powersAround(values).map((one) => Number(one.toPrecision(3)))).toEqual(powers);
  });

  it("puts a value where its logarithm is", () => {
    expect(shareOf(1, [1, 10, 100])).toBe(0);
    expect(shareOf(10, [1, 10, 100])).toBeCloseTo(0.5);
    expect(shareOf(100, [1, 10, 100])).toBe(1);
  });
});

describe("labels at the ends of lines", () => {
  it("stand apart, in the order of their lines, and none below the last", () => {
    const heights = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 });
    fc.assert(
      fc.property(heights, (asked) => {
        const placed = spread(asked, 16, 300);
        const order = asked.map((_, at) => at).sort((a, b) => (asked[a] ?? 0) - (asked[b] ?? 0));
        const inOrder = order.map((at) => placed[at] ?? 0);
        for (const [at, height] of inOrder.entries()) {
          expect(height).toBeLessThanOrEqual(300);
          if (at > 0) expect(height - (inOrder[at - 1] ?? 0)).toBeGreaterThanOrEqual(16);
        }
      }),
    );
  });

  it("stay where they are when nothing is near", () => {
    expect(spread([10, 100, 50], 16, 300)).toEqual([10, 100, 50]);
  });
});

describe("a drawing", () => {
  const drawn = drawPlot(growth);

  it("says in words what it shows", () => {
    expect(drawn).toContain(
      "At 10, 100, 1,000 letters. ours: 1, 10, 100; another &amp; more: 5, not",
    );
    expect(drawn).toContain("Words &lt;judged&gt;");
  });

  it("has a point for every figure, and none where nothing was measured", () => {
    expect(drawn.match(/<circle/g)).toHaveLength(3);
    expect(drawn.match(/<rect x/g)).toHaveLength(1);
  });

  it("is drawn for light and for dark", () => {
    expect(drawn).toContain("prefers-color-scheme: dark");
  });
});
