import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostile, repeated } from "@/scripts/bench/text/measure-speed";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { cpuMs } from "@/test/unit/cpu-ms";
import { detect } from "@/utils/detectors/detect";

const hard = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aeS 1!\n.@-"),
    fc.constantFrom(
      "о",
      "é",
      "ß",
      "İ",
      "ſ",
      "Ａ",
      "𝐒",
      "💥",
      "中",
      "한",
      "س",
      "\u200b",
      "\u0336",
      "\u202e",
      "\ud835",
      "\udc00",
    ),
    fc.constantFrom("sponsored by ", "https://", "www.", "use code ", "«", "subscribe "),
  ),
  maxLength: 200,
});

describe("detect", () => {
  it("fails on no text and keeps every span inside it", () => {
    fc.assert(
      fc.property(fc.oneof(hard, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        const { failures, findings } = detect({ text });
        expect(failures).toEqual([]);
        for (const { start, end } of findings) {
          if (start === null || end === null) continue;
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: fuzzRuns(150) },
    );
  });

  // A machine under load takes ten times as long as one at rest; a quadratic reader takes minutes.
  it.each<readonly [string, string]>([
    ...hostile,
    ["zero-width blanks", "a\u200b"],
    ["letters of two scripts", "aа"],
    ["pictures", "a💥"],
  ])("takes no longer for a megabyte of %s than for one of words", (_, part) => {
    const startedAt = cpuMs();
    expect(detect({ text: repeated(part) }).failures).toEqual([]);
    expect(cpuMs() - startedAt).toBeLessThan(3_000);
  });
});

describe("a sponsor line at the end", () => {
  it.each<readonly [string, string]>([
    ["of a megabyte of words", "The council has met again. "],
    ["of thousands of sponsor lines", "Sponsored by Acme\n"],
    ["of thousands of lines", "ad: x\n"],
    ["of a megabyte of letters apart", "a b c d "],
  ])("%s is still found", (_, part) => {
    const line = "Thank you to our sponsor Esdebe";
    const text = `${repeated(part)}\n${line}`;
    const last = detect({ text })
      .findings.filter(({ kind }) => kind === "sponsor-line")
      .at(-1);
    expect(text.slice(last?.start ?? 0, last?.end ?? 0)).toBe(line);
  });
});
