import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLetters } from "@/utils/detectors/fold-letters";
import { sponsorLexicons } from "@/utils/detectors/lexicons/sponsor-lexicons";
import { requiredWords } from "@/utils/detectors/prefilter/required-words";
import { createWordScanner } from "@/utils/detectors/prefilter/word-scanner";
import { promotionRules, scanPromotion } from "@/utils/detectors/promotional/promotion-rules";
import { textRows } from "./text-rows";

/** Every line of our own examples, promotion and innocent, as the rules read it. */
const sentences = ["sponsor-comments", "sponsor-innocent", "promotion"].flatMap((name) =>
  textRows(name).map((cells) => foldLetters((cells.at(-1) ?? "").replace(/[⟦⟧]/gu, ""))),
);

describe("requiredWords", () => {
  it.each([
    ["do my (?:homework|essay)", ["do my homework", "do my essay"]],
    [
      "\\bsub ?(?:4|for) ?sub\\b",
      [
        "sub4sub",
        "sub4 sub",
        "subforsub",
        "subfor sub",
        "sub 4sub",
        "sub 4 sub",
        "sub forsub",
        "sub for sub",
      ],
    ],
    ["(?:bitcoin|forex)\\b[^\\n]{0,20}\\d", ["bitcoin", "forex"]],
    ["(?<!x)casino(?! royale)", ["casino"]],
    ["(?:ab|cd)+z", ["ab", "cd"]],
    ["[ab]cd", ["acd", "bcd"]],
    ["Ünder", ["ünder"]],
  ])("reads %s", (source, words) => {
    expect(requiredWords(source)).toEqual(words);
  });

  it.each(["\\d{3}", "a?b?", "(?:casino)?", "(?:casino|\\d)", "[a-z]+", "x*"])(
    "promises nothing of %s",
    (source) => {
      expect(requiredWords(source)).toBeUndefined();
    },
  );

  it("knows words of every rule and every cue, so that none is tried on every comment", () => {
    for (const { pattern } of promotionRules) expect(requiredWords(pattern.source)).toBeDefined();
    for (const { cues, media, sponsor, by } of sponsorLexicons) {
      for (const { pattern } of cues) {
        const filled = pattern
          .replaceAll("{media}", media)
          .replaceAll("{sponsor}", sponsor)
          .replaceAll("{by}", by);
        expect(requiredWords(filled), pattern).toBeDefined();
      }
    }
  });
});

describe("createWordScanner", () => {
  it("finds what a plain search finds", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."abi 4дх中"),
      minLength: 2,
      maxLength: 5,
    });
    const text = fc.string({ unit: fc.constantFrom(..."abi 4дх中"), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.array(letters, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        text,
        (groups, written) => {
          const marks = [...createWordScanner(groups)(written)];
          expect(marks).toEqual(
            groups.map((words) => Number(words.some((one) => written.includes(one)))),
          );
        },
      ),
    );
  });

  it("minds the edges of words that must stand alone", () => {
    const scan = createWordScanner([[{ word: "ad", starts: true, ends: true }]]);
    expect(["an ad.", "made", "adhere", "road", "#ad"].map((text) => scan(text)[0])).toEqual([
      1, 0, 0, 0, 1,
    ]);
  });
});

describe("scanPromotion", () => {
  it("leaves out no rule that matches", () => {
    expect(sentences.length).toBeGreaterThan(400);
    let matches = 0;
    for (const sentence of sentences) {
      const { rules } = scanPromotion(sentence);
      for (const rule of promotionRules) {
        if (!rule.pattern.test(sentence)) continue;
        matches += 1;
        expect(
          rules.map((found) => found.rule),
          sentence,
        ).toContain(rule);
      }
    }
    expect(matches).toBeGreaterThan(30);
  });
});
