import { describe, expect, it } from "vitest";
import { newsSince, type Release } from "@/utils/core/changelog";

const known: readonly Release[] = [
  { version: "0.10.0", notes: ["ten"] },
  { version: "0.2.0", notes: ["two"] },
];

describe("what is new", () => {
  it.each([
    ["0.1.0", "0.2.0", "0.2.0"],
    ["0.1.0", "0.2.3", "0.2.0"],
    ["0.2.0", "0.9.9", undefined],
    // Numbers, not letters: ten comes after two.
    ["0.2.0", "0.10.0", "0.10.0"],
    ["0.1", "0.10.0", "0.10.0"],
    ["0.10.0", "0.10.0.1", undefined],
    ["0.10.0", "0.2.0", undefined],
  ])("from %s to %s is the entry of %s", (from, to, version) => {
    expect(newsSince(from, to, known)?.version).toBe(version);
  });

  it("has an entry for this version's own news, each with words", () => {
    expect(newsSince("0.0.1", "0.1.0")?.notes.length).toBeGreaterThan(0);
  });
});
