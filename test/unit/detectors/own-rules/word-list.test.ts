import fc from "fast-check";
import { expect, it } from "vitest";
import { nameRule } from "@/utils/core/own-rule";
import { judgeWithRules, rulesOn } from "@/utils/detectors/judge-with-rules";
import { readWordList, writeWordList } from "@/utils/detectors/own-rules/word-list";

function isFlagged(text: string, keys: string): boolean {
  const { phrases } = readWordList(keys);
  const rule = nameRule({
    type: "phrase",
    phrases,
    isWholeWord: false,
    site: null,
    isOn: true,
    kind: "own-rule",
    severity: "caution",
  });
  const { findings } = judgeWithRules({ text }, rulesOn([rule], undefined));
  return findings.some(({ detector }) => detector === "own-rules");
}

it("reads one key a line, whatever ends the lines, and skips what it has", () => {
  const read = readWordList("\ufeffcasino\r\n  loan  \r\rCASINO\n\nx\nfree*spins");
  expect(read.phrases).toEqual(["casino", "loan", "free\\*spins"]);
  expect(read.duplicates).toBe(1);
  expect(read.problems).toEqual([{ line: 6, problem: "too-short", text: "x" }]);
});

it.each([
  ["my WordPress blog", "press", true],
  ["my WordPress blog", "dpr", true],
  ["see example.com/casino-now", "casino", true],
  ["a free*spins offer", "free*spins", true],
  ["free as in spins", "free*spins", false],
  ["nothing of it", "casino", false],
])("matches as WordPress does: %j has %j: %s", (text, key, expected) => {
  expect(isFlagged(text, key)).toBe(expected);
});

it("writes a list that reads back the same, and leaves out what WordPress cannot say", () => {
  const word = fc.stringMatching(/^[a-z*\\ .]{2,12}$/).map((one) => one.trim());
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (keys) => {
      const { phrases } = readWordList(keys.join("\n"));
      const { text, starred } = writeWordList(phrases);
      expect(starred).toBe(0);
      expect(readWordList(text).phrases).toEqual(phrases);
    }),
  );
  expect(writeWordList(["casino*", "loan", "a\\*b"])).toEqual({ text: "loan\na*b\n", starred: 1 });
});
