import { describe, expect, it } from "vitest";
import { compareActs } from "@/scripts/soak/compare-acts";
import { judgeSoak, type SoakFigures, slopeOf } from "@/scripts/soak/judge-soak";
import type { Act } from "@/scripts/soak/moderate";

const names = ["article", "resting article", "queue and settings", "worker"];
const heapsOf = (bytesAt: (page: number) => number) =>
  Array.from({ length: 40 }, (_, at) => ({
    page: 25 * (at + 1),
    heaps: Object.fromEntries(names.map((name) => [name, bytesAt(25 * (at + 1))])),
  }));

const good: SoakFigures = {
  pages: 1_000,
  comments: 20_000,
  decisions: 20,
  undone: 2,
  workerDeaths: 32,
  deathsThatHit: 20,
  seconds: 600,
  logged: [],
  quarantined: 0,
  notShown: 0,
  lost: 0,
  phantom: 0,
  unequal: 0,
  account: { told: 18, leftOut: 0, problem: undefined },
  predicted: { events: { count: 22, bytes: 12_000 } },
  stored: { events: { count: 22, bytes: 12_500 } },
  heaps: heapsOf((page) => 5_000_000 + (page % 2) * 200_000),
};
const missed = (figures: SoakFigures) =>
  judgeSoak(figures)
    .filter(({ isKept }) => !isKept)
    .map(({ what }) => what);

describe("a soak", () => {
  it("in which everything was kept misses nothing", () => {
    expect(missed(good)).toEqual([]);
  });

  it.each<readonly [string, Partial<SoakFigures>, string]>([
    ["a line on a console", { logged: ["article: oops"] }, "lines on any console"],
    ["a record set aside", { quarantined: 1 }, "records set aside"],
    ["a decision lost", { lost: 1 }, "lost"],
    ["one made up", { phantom: 1 }, "made up"],
    ["one in a single store", { unequal: 1 }, "in one store"],
    ["one that is not shown", { notShown: 1 }, "not shown"],
    [
      "an account that was told too little",
      { account: { told: 17, leftOut: 0, problem: undefined } },
      "told to the account",
    ],
    [
      "an account in trouble",
      { account: { told: 18, leftOut: 0, problem: "busy" } },
      "the account's trouble",
    ],
    [
      "a store that grew by a fifth",
      { stored: { events: { count: 22, bytes: 14_400 } } },
      "stored",
    ],
    ["a store that is half empty", { stored: { events: { count: 11, bytes: 6_000 } } }, "stored"],
    ["a store that is not there", { stored: {} }, "stored"],
    ["no look at the memory", { heaps: [] }, "heap"],
    ["ten kilobytes an article", { heaps: heapsOf((page) => page * 10_000) }, "heap"],
  ])("with %s has missed it", (_, figures, what) => {
    const all = missed({ ...good, ...figures });
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) expect(one.startsWith(what)).toBe(true);
  });

  it("takes a slope from all samples, and none from one", () => {
    const sample = (page: number) => ({ page, bytes: 7 * page + 100 });
    expect(slopeOf([1, 5, 9].map(sample))).toBeCloseTo(7);
    expect(slopeOf([sample(3)])).toBe(0);
    // One look at a worker that had just begun says nothing of the others.
    expect(slopeOf([1, 2, 3, 4, 5, 6].map(sample).with(1, { page: 2, bytes: 0 }))).toBeCloseTo(7);
  });
});

describe("what was done beside what is stored", () => {
  const act: Act = {
    ...{ post: "1", comment: "7", facet: "verdict", value: "spam" },
    ...{ words: "Marked as spam", isUndone: true },
  };
  const event = (id: string, value: string) => ({
    ...{ id, value, request: id, post: "1", comment: "7", facet: "verdict" },
  });
  const both = [event("a", "spam"), event("b", "undo")];

  it.each([
    ["the same", both, both, { lost: 0, phantom: 0, unequal: 0 }],
    ["one less in a store", both, both.slice(1), { lost: 1, phantom: 0, unequal: 1 }],
    ["one twice", [...both, event("c", "spam")], both, { lost: 0, phantom: 1, unequal: 1 }],
    ["nothing", [], [], { lost: 2, phantom: 0, unequal: 0 }],
  ])("%s", (_, database, journal, expected) => {
    expect(compareActs({ database, journal }, [act])).toEqual(expected);
  });
});
