import { describe, expect, it } from "vitest";
import { type Reveal, standingReveal } from "@/utils/core/reveal";

const hour: Reveal = { scope: "hour", untilMs: 1_000 };
const tab: Reveal = { scope: "tab", untilMs: null };

describe("what a reader asked to see as it is", () => {
  it.each([
    ["nothing was asked for", undefined, 1, null],
    ["an hour has not passed", hour, 999, hour],
    ["the hour is over at its very end", hour, 1_000, null],
    ["the hour is long over", hour, 9_000, null],
    ["a tab's has no end in time", tab, 9_000_000, tab],
  ])("holds as it should when %s", (_, asked, nowMs, expected) => {
    expect(standingReveal(asked, nowMs)).toEqual(expected);
  });
});
