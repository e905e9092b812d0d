import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPhraseMatcher } from "@/utils/detectors/own-rules/match-phrases";
import { checkPhrase, readPhrase } from "@/utils/detectors/own-rules/read-phrase";

function matcherOf(phrases: readonly string[], isWholeWord: boolean) {
  const patterns = phrases.map((phrase) => {
    const pattern = readPhrase(phrase, isWholeWord);
    if (pattern === undefined) throw new Error(`"${phrase}" is no phrase.`);
    return pattern;
  });
  return createPhraseMatcher(patterns);
}

/** The words found in a text, in the order in which they end. */
function wordsIn(text: string, phrase: string, isWholeWord = true): string[] {
  const hits = matcherOf([phrase], isWholeWord).match(text);
  return hits.map(({ start, end }) => text.slice(start, end));
}

describe("a phrase", () => {
  it.each([
    ["casino", "the casino, the casinos", ["casino"]],
    ["casino*", "the casino, the casinos!", ["casino", "casinos"]],
    ["*coin", "bitcoin or coins", ["bitcoin"]],
    ["buy now", "buy   now", ["buy   now"]],
    ["buy now", "buy\nnow", ["buy\nnow"]],
    ["buy now", "buyer now", []],
    ["buy * now", "buy it right now, please", ["buy it right now"]],
    ["buy * now", "buy it\nright now", []],
    ["buy * now", "buy and buy it now", ["buy it now"]],
    ["buy*now", "buying things right now, nowadays", ["buying things right now"]],
    ["thank you to *", "thank you to our friends\nNext line", ["thank you to our friends"]],
    ["* sponsored", "Here all is sponsored.\nNo", ["Here all is sponsored"]],
    ["50\\* off", "50* off and 50 off", ["50* off"]],
    ["$$$", "earn $$$ today", ["$$$"]],
    ["赌场", "去赌场玩", ["赌场"]],
    ["казино", "лучшее казино!", ["казино"]],
    ["a-b", "x a-b y", ["a-b"]],
    ["don't", "i don't, undon't", ["don't"]],
  ])("%j in %j finds %j as whole words", (phrase, text, expected) => {
    expect(wordsIn(text, phrase)).toEqual(expected);
  });

  it.each([
    ["press", "my wordpress pressed", ["press", "press"]],
    ["ci al", "ci alis, foci alum", ["ci al", "ci al"]],
    ["aa", "aaaa", ["aa", "aa", "aa"]],
  ])("%j in %j finds %j inside words, too", (phrase, text, expected) => {
    expect(wordsIn(text, phrase, false)).toEqual(expected);
  });

  it.each([
    ["", "empty"],
    [" * ** ", "empty"],
    ["a", "too-short"],
    ["a*", "too-short"],
    ["x".repeat(301), "too-long"],
    ["a*b*c*d*e*f*g*h*i", "too-many-stars"],
    ["赌", undefined],
    ["\\*\\*", undefined],
    ["ab", undefined],
  ])("%j as a rule: %s", (phrase, problem) => {
    expect(checkPhrase(phrase)).toBe(problem);
  });
});

describe("many phrases at once", () => {
  const letters = fc.stringMatching(/^[ab]{1,4}$/);

  it("find exactly what each finds by itself", () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 12 }),
        fc.stringMatching(/^[ab \n]{0,60}$/),
        fc.boolean(),
        (phrases, text, isWholeWord) => {
          const together = matcherOf(phrases, isWholeWord).match(text);
          for (const [index, phrase] of phrases.entries()) {
            const own = together.filter(({ pattern }) => pattern === index);
            const alone = matcherOf([phrase], isWholeWord).match(text);
            expect(own.map(({ start, end }) => [start, end])).toEqual(
              alone.map(({ start, end }) => [start, end]),
            );
          }
        },
      ),
    );
  });

  it("find a word where, and only where, a search by hand finds it", () => {
    fc.assert(
      fc.property(letters, fc.stringMatching(/^[ab ]{0,40}$/), (phrase, text) => {
        const places: number[] = [];
        for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
          places.push(at);
        }
        const found = matcherOf([phrase], false)
          .match(text)
          .map(({ start }) => start);
        expect(found).toEqual(places.slice(0, 8));
      }),
    );
  });

  it("find a phrase with stars wherever its pieces follow one another in a line", () => {
    const piece = fc.stringMatching(/^[ab]{1,2}$/);
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 2, maxLength: 4 }),
        fc.stringMatching(/^[abc\n]{0,40}$/),
        (pieces, text) => {
          const isThere = text.split("\n").some((line) => {
            let from = 0;
            return pieces.every((one) => {
              const at = line.indexOf(one, from);
              from = at + one.length;
              return at >= 0;
            });
          });
          const hits = matcherOf([pieces.join("*")], false).match(text);
          expect(hits.length > 0).toBe(isThere);
          for (const { start, end } of hits) {
            expect(text.slice(start, end)).not.toContain("\n");
            expect(text.slice(start, end).startsWith(pieces[0] ?? "")).toBe(true);
            expect(text.slice(start, end).endsWith(pieces.at(-1) ?? "")).toBe(true);
          }
        },
      ),
    );
  });
});

/** Processor time of one run in milliseconds, the least of three. */
function cpuMs(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

describe("the time a hostile text takes", () => {
  const nested = Array.from({ length: 300 }, (_, index) => "a".repeat(index + 2));
  const stars = Array.from({ length: 300 }, (_, index) => `a*${"a".repeat((index % 20) + 1)}*ab*b`);

  it.each([
    ["words that end in one another", nested],
    ["phrases full of stars", stars],
    ["stars that never close", Array.from({ length: 50 }, (_, index) => `* a *${index} z *`)],
  ])("grows with its length and no faster: %s", (_, phrases) => {
    const matcher = matcherOf(phrases, false);
    const small = "a".repeat(10_000);
    const large = "a".repeat(80_000);
    matcher.match(small);
    const ratio =
      cpuMs(() => matcher.match(large)) /
      Math.max(
        1,
        cpuMs(() => matcher.match(small)),
      );
    // Eight times the text; sixteen leaves room for a busy machine, and the square would be 64.
    expect(ratio).toBeLessThan(16);
  });

  it("is a fraction of a second for the longest text that is read", () => {
    const matcher = matcherOf([...nested, ...stars], false);
    expect(cpuMs(() => matcher.match("ab".repeat(30_000)))).toBeLessThan(600);
  });
});
