import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "@/utils/core/finding";
import { excerptUnits, type JudgedComment, makeRow } from "@/utils/core/queue/make-row";

const finding: Finding = {
  detector: "sponsor-line",
  kind: "sponsor-line",
  severity: "info",
  band: "likely",
  score: 0.91234,
  on: "body",
  start: 0,
  end: 5,
  evidence: "words that the queue does not keep twice",
  reason: { id: "text_sponsor_thanks", args: ["Esdebe"] },
};

function judged(text: string, findings: readonly Finding[], more = {}): JudgedComment {
  return {
    site: "news.example",
    post: "1",
    url: "https://news.example/1#comment-7",
    title: "Title",
    comment: "7",
    parent: null,
    author: "Ann",
    text,
    subject: { textHash: "t", normHash: "n", linksHash: "l" },
    findings,
    lines: findings.map(() => null),
    ...more,
  };
}

const make = (one: JudgedComment) => makeRow(one, 5, (host) => host.split(".").slice(-2).join("."));

describe("the excerpt of a comment", () => {
  it("is all of a short one, with the finding's words marked", () => {
    const { excerpt, mark } = make(judged("Hello. Thanks, X", [{ ...finding, start: 7, end: 16 }]));
    expect(excerpt.slice(...(mark ?? []))).toBe("Thanks, X");
    expect(excerpt).toBe("Hello. Thanks, X");
  });

  it("of a long one shows what was found at its end", () => {
    const text = `${"word ".repeat(200)}Thank you to our Sponsor`;
    const start = text.indexOf("Thank");
    const { excerpt, mark } = make(judged(text, [{ ...finding, start, end: text.length }]));
    expect(excerpt.length).toBe(excerptUnits);
    expect(excerpt.slice(...(mark ?? []))).toBe("Thank you to our Sponsor");
  });

  it("of a long comment that is promotion as a whole is around the word that tells most", () => {
    const text = `${"word ".repeat(100)}cheap loans for everybody, write today ${"word ".repeat(100)}`;
    const weighed = (words: string, weight: number) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, weight };
    };
    const weights = [weighed("cheap loans", 3), weighed("today", 1), weighed("word", -5)];
    const { excerpt, mark } = make(
      judged(text, [{ ...finding, kind: "promotional", start: 0, end: text.length, weights }]),
    );
    expect(excerpt.length).toBe(excerptUnits);
    expect(mark).toEqual([60, 71]);
    expect(excerpt.slice(...(mark ?? []))).toBe("cheap loans");
  });

  it.each([
    ["all of the text", "Cheap loans for everybody", 0, 25, null],
    ["all of it but a space at its end", "Cheap loans for everybody ", 0, 25, null],
    ["all but its first letter", "Cheap loans for everybody", 1, 25, [1, 25]],
    ["all but its last letter", "Cheap loans for everybody", 0, 24, [0, 24]],
  ])("marks what is found in a part, and nothing where that is %s", (_, text, start, end, mark) => {
    expect(make(judged(text, [{ ...finding, start, end }])).mark).toEqual(mark);
  });

  it("never exceeds its length, and marks within it, whatever was found where", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 500 }),
        fc.nat(500),
        fc.nat(500),
        (text, a, b) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          const { excerpt, mark } = make(judged(text, [{ ...finding, start, end }]));
          expect(excerpt.length).toBeLessThanOrEqual(excerptUnits);
          expect(excerpt.isWellFormed()).toBe(true);
          if (mark === null) return;
          expect(mark[0]).toBeLessThan(mark[1]);
          expect(mark[1]).toBeLessThanOrEqual(excerpt.length);
        },
      ),
    );
  });
});

it("keeps no evidence, no hash of the address, and the domain that a link leads to", () => {
  const link = "https://a.casino.test/x?y=1";
  const row = make(judged("x", [{ ...finding, on: "link", start: null, end: null, link }]));
  expect(row.url).toBe("https://news.example/1");
  expect(row.findings[0]?.domain).toBe("casino.test");
  expect(JSON.stringify(row)).not.toContain("words that the queue");
});
