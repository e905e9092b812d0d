import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderAlike } from "@/scripts/build/order-alike";

describe("an order of what is alike", () => {
  it("has beside one another what shares its words, in whichever language", () => {
    expect(orderAlike([["Show all"], ["Nothing here"], ["Show all rules"]])).toEqual([0, 2, 1]);
    expect(
      orderAlike([
        ["A", "Alle zeigen"],
        ["B", "Nichts"],
        ["C", "Alle zeigen?"],
      ]),
    ).toEqual([0, 2, 1]);
  });

  it("is as it was where nothing is shared: less than six letters are nothing", () => {
    expect(orderAlike([["Show"], ["Hide"], ["Show"]])).toEqual([0, 1, 2]);
    expect(orderAlike([])).toEqual([]);
  });

  it("takes what shares rare words before what shares usual ones", () => {
    const usual = Array.from({ length: 5 }, (_, at) => [`the comment ${at}`]);
    expect(orderAlike([["the comment of moderators"], ...usual, ["moderators"]])[1]).toBe(6);
  });

  it("has every place once", () => {
    const texts = fc.array(fc.array(fc.string({ unit: fc.constantFrom(..."ab "), maxLength: 20 })));
    fc.assert(
      fc.property(texts, (entries) => {
        expect(orderAlike(entries).toSorted((one, other) => one - other)).toEqual([
          ...entries.keys(),
        ]);
      }),
    );
  });
});
