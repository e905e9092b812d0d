import { describe, expect, it } from "vitest";
import { compareStores } from "@/scripts/faults/compare-stores";

const event = (id: string, request = id) => ({ id, request });
const sound = { database: [event("a"), event("b")], journal: [event("b"), event("a")] };
const asked = new Set(["a", "b", "c"]);
const saved = new Set(["a", "b"]);
const nothing = { lost: 0, phantom: 0, doubled: 0, unequal: 0 };

describe("compareStores", () => {
  it("finds nothing wrong where both stores hold what was acknowledged, and no more", () => {
    expect(compareStores(sound, asked, saved)).toEqual(nothing);
  });

  it("lets a decision that nobody was told is saved be there or not", () => {
    const extra = {
      database: [...sound.database, event("c")],
      journal: [...sound.journal, event("c")],
    };
    expect(compareStores(extra, asked, saved)).toEqual(nothing);
  });

  it.each([
    ["lost", { ...sound, database: [event("a")] }, { lost: 1, unequal: 1 }],
    [
      "lost from the second store alone",
      { ...sound, journal: [event("a")] },
      { lost: 1, unequal: 1 },
    ],
    [
      "stored twice",
      {
        database: [...sound.database, event("z", "a")],
        journal: [...sound.journal, event("z", "a")],
      },
      { doubled: 1 },
    ],
    [
      "made up",
      { database: [...sound.database, event("x")], journal: [...sound.journal, event("x")] },
      { phantom: 2 },
    ],
  ])("turns red where an event is %s", (_, stored, wrong) => {
    expect(compareStores(stored, asked, saved)).toEqual({ ...nothing, ...wrong });
  });
});
