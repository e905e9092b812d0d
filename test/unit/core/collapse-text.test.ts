import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import { collapseText } from "@/utils/core/collapse-text";
import { collapseSpace } from "@/utils/core/comment";

const spaced = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", "\n", "\t", " ", "\ud800") });

describe("collapseText", () => {
  it.each([
    ["a line after a break", "Hi\n\nSponsored by X", 4, 18, "Sponsored by X"],
    ["the first line", "One\nTwo", 0, 3, "One"],
    ["a line with gaps inside", "a\n  b   c \nd", 4, 9, "b c"],
    ["a text that begins with space", "  \n ad", 4, 6, "ad"],
    ["an empty span", "ab", 1, 1, ""],
    ["a gap before the text", " a", 0, 1, ""],
    ["a span past the end", "ab", 0, 99, "ab"],
  ])("maps %s", (_, text, start, end, words) => {
    const collapsed = collapseText(text);
    const span = collapsed.span(start, end);
    expect(collapsed.text.slice(span.start, span.end)).toBe(words);
  });

  it("collapses as collapseSpace does, whatever the text", () => {
    fc.assert(
      fc.property(spaced, (text) => {
        expect(collapseText(text).text).toBe(collapseSpace(text));
      }),
    );
  });

  it("keeps the words of any span that begins and ends on a word", () => {
    fc.assert(
      fc.property(spaced, fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a, text.length);
        const end = Math.min(start + b, text.length);
        const collapsed = collapseText(text);
        const span = collapsed.span(start, end);
        expect(collapsed.text.slice(span.start, span.end).trim()).toBe(
          collapseSpace(text.slice(start, end)),
        );
      }),
    );
  });

  it("maps a megabyte in well under a second", () => {
    const text = "word \n ".repeat(150_000);
    const startedAt = cpuMs();
    collapseText(text).span(10, 20);
    expect(cpuMs() - startedAt).toBeLessThan(1000);
  });
});
