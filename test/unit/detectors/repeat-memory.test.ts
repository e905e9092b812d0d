import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRepeatMemory } from "@/utils/detectors/repetition/repeat-memory";

/** The same by a map: what was noted last, the oldest first. */
function plainMemory(most: number) {
  const pages = new Map<number, number>();
  return {
    pages,
    note(fingerprint: number, page: number) {
      if (pages.has(fingerprint)) return;
      pages.set(fingerprint, page);
      for (const oldest of pages.keys()) {
        if (pages.size > most) pages.delete(oldest);
        return;
      }
    },
  };
}

const hash = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 0, max: 0xffffffff }),
  fc.constantFrom(0x7fffffff, 0x80000000, 0xffffffff),
);

describe("createRepeatMemory", () => {
  it("forgets the oldest where there is no room for more", () => {
    const memory = createRepeatMemory(undefined, 3);
    for (const fingerprint of [1, 2, 3, 4]) memory.note(fingerprint, 9);
    expect([...memory.toPairs()]).toEqual([2, 9, 3, 9, 4, 9]);
    expect(memory.wasSeenElsewhere(1, 5)).toBe(false);
    expect(memory.wasSeenElsewhere(2, 5)).toBe(true);
    expect(memory.wasSeenElsewhere(2, 9)).toBe(false);
  });

  it("knows what a map of the last ones knows, whatever is noted, and what it has kept itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(hash, hash), { maxLength: 60 }),
        (most, noted) => {
          const memory = createRepeatMemory(undefined, most);
          const plain = plainMemory(most);
          for (const [fingerprint, page] of noted) {
            memory.note(fingerprint, page);
            plain.note(fingerprint, page);
          }
          expect([...memory.toPairs()]).toEqual([...plain.pages].flat());
          expect(createRepeatMemory(memory.toPairs(), most).toPairs()).toEqual(memory.toPairs());
          for (const [fingerprint] of noted) {
            const page = plain.pages.get(fingerprint);
            expect(memory.wasSeenElsewhere(fingerprint, page ?? 0)).toBe(false);
            expect(memory.wasSeenElsewhere(fingerprint, (page ?? 0) + 1)).toBe(page !== undefined);
          }
        },
      ),
    );
  });

  it("keeps the last twenty thousand, however many are noted", () => {
    const memory = createRepeatMemory();
    for (let at = 0; at < 100_000; at += 1) memory.note(Math.imul(at, 0x9e3779b1) >>> 0, at);
    const kept = memory.toPairs();
    expect(kept).toHaveLength(40_000);
    expect([kept[1], kept[39_999]]).toEqual([80_000, 99_999]);
  });
});
