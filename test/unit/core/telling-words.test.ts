import { describe, expect, it } from "vitest";
import type { Finding, Weight } from "@/utils/core/finding";
import { tellingWords } from "@/utils/core/telling-words";
import { promotional } from "@/utils/detectors/promotional";

const text = "I had a good week. Need an urgent loan? Write to me. ";
const whole = { kind: "promotional", start: 0, end: text.length } as const;
const at = (words: string, weight: number): Weight => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, weight };
};
const marked = (finding: Parameters<typeof tellingWords>[0], of = text) =>
  tellingWords(finding, of).map(({ start, end }) => of.slice(start, end));

describe("the words that tell", () => {
  it.each<[string, Pick<Finding, "kind" | "start" | "end" | "weights">, readonly string[]]>([
    ["of a stretch are its own", { ...whole, start: 2, end: 5, weights: [at("loan", 3)] }, ["had"]],
    ["of a link are none", { ...whole, start: null, end: null, weights: [at("loan", 3)] }, []],
    ["of the whole are none where nothing is weighed", whole, []],
    [
      "of the whole are those that speak for it, in their order, and none that speak against it",
      { ...whole, weights: [at("loan", 3), at("Write", 1), at("week", -4)] },
      ["loan", "Write"],
    ],
    [
      "of all but the last letter are its own",
      { ...whole, end: text.length - 1, weights: [at("loan", 3)] },
      [text.slice(0, -1)],
    ],
    [
      "of a sponsor's line that is all of the comment are all",
      { ...whole, kind: "sponsor-line", weights: [at("loan", 3)] },
      [text],
    ],
  ])("%s", (_, finding, words) => {
    expect(marked(finding)).toEqual(words);
  });

  it("of a loan offered at the end of a long comment are the offer's, the offer first", () => {
    const long = `${"My mother was on the ward last winter and could not sleep. ".repeat(6)}Do you need an urgent loan? Contact us on WhatsApp +1 555 010 7788 today!`;
    const [finding] = promotional.detect({ text: long }).findings;
    if (finding === undefined) throw new Error("It was not flagged.");
    const words = marked(finding, long);
    expect(words[0]).toMatch(/loan/);
    for (const one of words) expect(long.indexOf(one)).toBeGreaterThan(300);
  });
});
