import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import type { DetectInput, Detector } from "@/utils/core/detection";
import { detect } from "@/utils/detectors/detect";

/** Words that detectors react to, with everything that can go wrong between them. */
const text = fc
  .array(
    fc.constantFrom(
      ..."Thank you to our Sponsor Esdebe|sponsored by|Acme|#ad|Anzeige:|Werbung|use code SAVE20|http://a.example/x|www.b.example|check out my channel|casino|WhatsApp +1 555 010 0199|the council|I|not|?|.|\n|\r\n|\u2028| ".split(
        "|",
      ),
      "\u200b",
      "\u202e",
      "\ud800",
      "\udc00",
      "İ",
      "ﬁ",
      "𝐒𝐩𝐨𝐧",
      "💥",
      "о",
      "광고",
      "広告",
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(" "));

describe("detect", () => {
  it("points into the text with every finding, whatever the text", () => {
    fc.assert(
      fc.property(text, (written) => {
        const { findings, failures } = detect({ text: written });
        expect(failures).toEqual([]);
        for (const { on, start, end, evidence, score, weights = [] } of findings) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeLessThanOrEqual(300);
          if (on !== "body") continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start ?? 0);
          expect(end).toBeLessThanOrEqual(written.length);
          expect(written.slice(start ?? 0, end ?? 0).startsWith(evidence)).toBe(true);
          for (const weight of weights) {
            expect(weight.start).toBeGreaterThanOrEqual(0);
            expect(weight.end).toBeLessThanOrEqual(written.length);
          }
        }
      }),
    );
  });

  it("gives the same answer twice, whatever came between", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = detect({ text: one });
        detect({ text: other });
        expect(detect({ text: one })).toEqual(first);
      }),
    );
  });

  it("fails on no string and no link at all", () => {
    const anything = fc.string({ unit: "binary", maxLength: 120 });
    const input = fc.record({
      text: anything,
      author: anything,
      authorUrl: anything,
      links: fc.array(fc.record({ href: anything, text: anything }), { maxLength: 3 }),
      page: fc.record({ url: anything, sponsors: fc.array(anything, { maxLength: 2 }) }),
    });
    fc.assert(
      fc.property(input, (one: DetectInput) => {
        expect(detect(one).failures).toEqual([]);
      }),
    );
  });

  it.each([
    ["one letter", "a".repeat(1_000_000)],
    ["spread letters", "a ".repeat(500_000)],
    ["cues", "sponsored by ".repeat(80_000)],
    ["thanks", "thank you to our ".repeat(60_000)],
    ["lines", "ad\n".repeat(330_000)],
    ["addresses", "http://a.example/x ".repeat(55_000)],
    ["combining marks", `a${"\u0301".repeat(1_000_000)}`],
    ["digits", "1 2 3 ".repeat(170_000)],
    ["quotes", '"ad" '.repeat(200_000)],
    ["spam", "contact me on whatsapp bitcoin invest ".repeat(27_000)],
    ["brackets", "[url=".repeat(200_000)],
    ["@ signs", "a@".repeat(500_000)],
    ["Chinese", "赞助由".repeat(330_000)],
  ])("reads a megabyte of %s without a freeze", { timeout: 30_000 }, (_, written) => {
    const startedAt = cpuMs();
    expect(detect({ text: written }).failures).toEqual([]);
    // Some fifty milliseconds on a quiet machine; quadratic work would take minutes.
    expect(cpuMs() - startedAt).toBeLessThan(10_000);
  });

  it("judges ten thousand links without a freeze", { timeout: 30_000 }, () => {
    const links = Array.from({ length: 10_000 }, (_, at) => {
      return { href: `https://h${at}.example/`, text: `h${at}` };
    });
    expect(detect({ text: "See these links here please.", links }).failures).toEqual([]);
  });

  it("names a detector that throws, keeps the others' findings, and calls nothing safe", () => {
    const broken: Detector = {
      name: "broken",
      kinds: [],
      detect() {
        throw new Error("a planted bug");
      },
    };
    const { failures, verdict } = detect({ text: "Hello" }, [broken]);
    expect({ failures, verdict }).toEqual({ failures: ["broken"], verdict: "unknown" });
  });
});
