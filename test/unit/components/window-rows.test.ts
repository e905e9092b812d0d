import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineAt, offsetsOf, revealed, windowOf } from "@/components/queue/window-rows";

const heights = fc.array(fc.constantFrom(36, 104), { minLength: 1, maxLength: 300 });

describe("which lines are drawn", () => {
  it("all that are seen, and few besides, wherever the list is scrolled to", () => {
    fc.assert(
      fc.property(
        heights,
        fc.nat(40_000),
        fc.integer({ min: 100, max: 1_200 }),
        (all, top, height) => {
          const offsets = offsetsOf(all.length, (at) => all[at] ?? 0);
          const total = offsets[all.length] ?? 0;
          const at = Math.min(top, Math.max(0, total - height));
          const [first, end] = windowOf(offsets, at, height);
          for (let line = 0; line < all.length; line += 1) {
            const isSeen = (offsets[line + 1] ?? 0) > at && (offsets[line] ?? 0) < at + height;
            if (isSeen) expect(line >= first && line < end).toBe(true);
          }
          expect(end - first).toBeLessThanOrEqual(Math.ceil(height / 36) + 14);
        },
      ),
    );
  });

  it("finds the line at a height among ten thousand", () => {
    const offsets = offsetsOf(10_000, () => 104);
    expect([0, 103, 104, 519_999, 9e9].map((top) => lineAt(offsets, top))).toEqual([
      0, 0, 1, 4_999, 9_999,
    ]);
  });
});

it("scrolls no further than it takes to see a line", () => {
  const offsets = offsetsOf(100, () => 100);
  expect(revealed(offsets, 3, 0, 1_000)).toBe(0);
  expect(revealed(offsets, 12, 0, 1_000)).toBe(300);
  expect(revealed(offsets, 2, 500, 1_000)).toBe(200);
  // With the line above it, from below alone.
  expect(revealed(offsets, 2, 500, 1_000, 1)).toBe(100);
  expect(revealed(offsets, 2, 200, 1_000, 1)).toBe(200);
  expect(revealed(offsets, 12, 0, 1_000, 11)).toBe(300);
});
