import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestMatch } from "@/utils/detectors/prefilter/longest-match";
import { matchNear } from "@/utils/detectors/prefilter/match-near";
import { parsePattern } from "@/utils/detectors/prefilter/parse-pattern";
import { requiredWords } from "@/utils/detectors/prefilter/required-words";

describe("matchNear", () => {
  const expression = /\b(?:buy|get) [^.\n]{0,20}\b(?:pills|loans?)\b(?! off)/u;
  const words = requiredWords(expression.source) ?? [];
  const placesIn = (text: string) => {
    const places: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (words.some((word) => text.startsWith(word, at))) places.push(at);
    }
    return places;
  };

  it("finds what the expression finds in the whole of a long text, and as much of it", () => {
    const piece = fc.constantFrom(
      "buy ",
      "get ",
      "pills",
      "loan",
      "loans",
      " off",
      "a",
      ". ",
      "\n",
    );
    const long = fc.array(piece, { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(long, (pieces) => {
        const text = pieces.join("");
        const near = matchNear(expression, text, placesIn(text));
        const whole = expression.exec(text);
        expect([near?.index, near?.[0]]).toEqual([whole?.index, whole?.[0]]);
      }),
    );
  });

  it("finds a match at either end of a long text", () => {
    const filler = "the council met. ".repeat(60);
    for (const text of [`buy cheap pills ${filler}`, `${filler}buy cheap pills`]) {
      expect(matchNear(expression, text, placesIn(text))?.[0]).toBe("buy cheap pills");
    }
  });

  it("finds nothing where the words stand too far apart", () => {
    const text = `buy ${"something else, ".repeat(60)}pills`;
    expect(matchNear(expression, text, placesIn(text))).toBeNull();
  });
});

describe("longestMatch", () => {
  it.each([
    ["abc", 3],
    ["ab?c", 3],
    ["(?:abc|de)f", 4],
    ["a{2,5}", 5],
    ["[^.]{0,10}", 20],
    ["a(?!bcd)", 1],
  ])("of %s is %i", (source, units) => {
    expect(longestMatch(parsePattern(source))).toBe(units);
  });
});
