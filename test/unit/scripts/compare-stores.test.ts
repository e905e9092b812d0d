import { describe, expect, it } from "vitest";
import { compareStores } from "@/scripts/faults/compare-stores";

const event = (id: string, request = id) => ({ id, request });
const sound = { database: [event("a"), event("b")], journal: [event("b"), event("a")] };
const history = {
  requests: new Set(["a", "b", "c"]),
  acknowledged: new Set(["a", "b"]),
  undone: new Set(["z"]),
};
const nothing = { lost: 0, phantom: 0, doubled: 0, unequal: 0, cameBack: 0 };

describe("compareStores", () => {
  it("finds nothing wrong where both stores hold what was acknowledged, and no more", () => {
    expect(compareStores(sound, history, ["a"])).toEqual(nothing);
  });

  it("lets a decision that nobody was told is saved be there or not", () => {
    const extra = {
      database: [...sound.database, event("c")],
      journal: [...sound.journal, event("c")],
    };
    expect(compareStores(extra, history, ["a"])).toEqual(nothing);
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
    expect(compareStores(stored, history, ["a"])).toEqual({ ...nothing, ...wrong });
  });

  it("turns red where something that was taken back stands", () => {
    expect(compareStores(sound, history, ["a", "z"])).toEqual({ ...nothing, cameBack: 1 });
  });
});
