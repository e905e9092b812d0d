import { describe, expect, it } from "vitest";
import { stoodBehind } from "@/entrypoints/comments.content/pin-states";

describe("the pins behind one that has got another end", () => {
  it.each([
    ["all of them behind the first", "a", ["a", "b", "c"], ["b", "c", "a"], ["b", "c"]],
    ["none of those ahead of it", "b", ["a", "b", "c"], ["a", "c", "b"], ["c"]],
    ["none behind the last", "c", ["a", "b", "c"], ["a", "b", "c"], []],
    ["one that was still being stored", "a", ["a"], ["b", "a"], ["b"]],
    [
      "one that three others kept out of sight",
      "a",
      ["a", "b", "c"],
      ["b", "c", "d"],
      ["b", "c", "d"],
    ],
    ["none that was taken off meanwhile", "a", ["a", "b", "c"], ["c", "a"], ["c"]],
    ["none that is known where its own pin was still being stored", "b", ["a"], ["a", "b"], []],
  ])("are %s", (_, key, before, after, expected) => {
    expect(stoodBehind(key, before, after)).toEqual(expected);
  });
});
