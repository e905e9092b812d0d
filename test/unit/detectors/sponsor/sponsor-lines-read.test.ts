import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLetters } from "@/utils/detectors/fold-letters";
import { splitLines, splitSentences } from "@/utils/detectors/split-lines";
import { withoutBreaks } from "@/utils/detectors/sponsor/across-lines";
import { isCueBroken } from "@/utils/detectors/sponsor/broken-sentences";
import { isTelling } from "@/utils/detectors/sponsor/is-telling";
import { languagesOf } from "@/utils/detectors/sponsor/languages-of";
import { readTriggers } from "@/utils/detectors/sponsor/read-triggers";
import { createCueScanner } from "@/utils/detectors/sponsor/scan-cues";

describe("isTelling", () => {
  it.each([
    ["a capital behind the first word", "the men of Acme agree", true],
    ["one behind a quotation mark", "they call it “Acme” here", true],
    ["letters of another alphabet", "der Hof in Ölbach bleibt", true],
    ["a capital inside a word", "my iPhone is old", true],
    ["an address", "see acme.example for it", true],
    ["a label's mark", "update: it rains", true],
    ["a first word that no dictionary has", "Larkwell does it again", true],
    ["a word of every day alone", "This is how it goes again, and again.", false],
    ["two capitals", "so I am OK with it", false],
    ["a stop and a blank", "it rains. and again", false],
    ["quotation marks alone", "it’s “fine” with me", false],
  ])("reads %s", (_, text, isTold) => {
    expect(isTelling(text, foldLetters(text), { start: 0, end: text.length })).toBe(isTold);
  });
});

describe("isCueBroken", () => {
  const [any] = readTriggers("sponsored by").within(0, 12);
  if (any === undefined) throw new Error("no lexicon");
  const pieces = fc.array(
    fc.constantFrom(
      ..."word,cue,mr. ,B. ,end.,end!,end?,..,🎉,★, ,(,12. ,S.A. ,。,あ,\n,\n,\n,\r\n,!\n".split(
        ",",
      ),
    ),
    { maxLength: 24 },
  );

  it("is what the sentences of the whole text tell", () => {
    fc.assert(
      fc.property(pieces, (some) => {
        const text = some.join("");
        const lines = splitLines(text);
        const joined = withoutBreaks(text);
        const cues = [...joined.matchAll(/cue/g)].map(({ index }) => index);
        const isIn = (start: number, end: number) =>
          cues.some((at) => at >= start && at + 3 <= end);
        const whole = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
        const isBroken = splitSentences(joined, whole).some(
          ({ start, end }) =>
            isIn(start, end) && !lines.some((line) => line.start <= start && end <= line.end),
        );
        const triggers = {
          within: (start: number, end: number) => (isIn(start, end) ? [any] : []),
        };
        expect(isCueBroken(joined, lines, triggers)).toBe(isBroken);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("languagesOf", () => {
  it.each([
    ["smarter storage for your clinic", [0]],
    ["besser schlafen mit den betten von larkwell", [1]],
    ["sizin icin daha iyi", [9]],
    ["ваше здоровье и ваш дом", [10]],
    ["larkwell", []],
    ["forth and yourself", [0]],
  ])("reads %s", (folded, languages) => {
    expect(languagesOf(folded)).toEqual(languages);
  });
});

describe("createCueScanner", () => {
  it("tells of every stretch what a search in it tells, whatever was asked before", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abc "), minLength: 2, maxLength: 4 });
    const groups = fc.array(fc.array(letters, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom(..."abc "), minLength: 1, maxLength: 40 });
    const stretches = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(groups, text, stretches, (words, folded, places) => {
        const scan = createCueScanner(words);
        for (const [a, b] of places) {
          const [start, end] = [
            Math.min(a, b, folded.length),
            Math.min(Math.max(a, b), folded.length),
          ];
          const within = folded.slice(start, end);
          expect([...scan(folded, { start, end })]).toEqual(
            words.map((own) => Number(own.some((word) => within.includes(word)))),
          );
        }
      }),
    );
  });
});
