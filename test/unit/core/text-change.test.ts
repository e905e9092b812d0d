import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf } from "@/utils/core/text-change";

describe("where two texts differ", () => {
  it.each<[string, string, string, [string, string, string, string] | undefined]>([
    ["nowhere", "The same words.", "The same words.", undefined],
    ["in white space alone", "The same\n words.", " The same words. ", undefined],
    ["a word more", "We will report.", "We will not report.", ["We will", "", "not", "report."]],
    ["a word less", "We will not report.", "We will report.", ["We will", "not", "", "report."]],
    ["another word", "Ask the ward.", "Ask the desk.", ["Ask the", "ward.", "desk.", ""]],
    ["all of it", "One.", "Two three.", ["", "One.", "Two three.", ""]],
    ["words added at the end", "One two", "One two three", ["One two", "", "three", ""]],
    ["nothing is left", "One two", "", ["", "One two", "", ""]],
    ["repeated words", "a b a b", "a b a b a b", ["a b a b", "", "a b", ""]],
  ])("%s", (_, was, now, expected) => {
    const change = changeOf(was, now);
    const shown = change && [change.before, change.gone, change.come, change.after];
    expect(shown).toEqual(expected);
  });

  it("says nothing of what was not kept", () => {
    const was = "The first words of a long comm";
    expect(
      changeOf(was, "The first words of a long comment, and more.", was.length),
    ).toBeUndefined();
    expect(changeOf(was, "The last words of a long comment.", was.length)?.gone).toBe("first");
  });

  it("gives both texts back where they are short", () => {
    const text = fc.array(fc.constantFrom("a", "bb", "c"), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [was, now] = [one.join(" "), other.join(" ")];
        const same = { before: was, gone: "", come: "", after: "" };
        const { before, gone, come, after } = changeOf(was, now) ?? same;
        const join = (middle: string) =>
          [before, middle, after].filter((part) => part !== "").join(" ");
        expect([join(come), join(gone)]).toEqual([now, was]);
      }),
    );
  });
});
