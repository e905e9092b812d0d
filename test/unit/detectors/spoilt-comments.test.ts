import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comments } from "@/test/fuzz/corpus";
import { mutated } from "@/test/fuzz/mutate";
import { collapseText } from "@/utils/core/collapse-text";
import { normalizeText } from "@/utils/core/normalize-text";
import { detect } from "@/utils/detectors/detect";
import { isDictionaryWord } from "@/utils/model/text-words";

const disguises =
  "Sрonsоr|s.p.o.n|S p o n|5p0ns0r|\u202enosnops\u202c|🅂🄿|\u0336|ｓｐ|www.|https://|@|€|«|».|(|)|[|: |– |\n|\n\n|ad|Werbung|광고|広告|спонсор".split(
    "|",
  );
const spoilt = mutated(comments(), disguises);

describe("a comment of the fixtures that was spoilt", () => {
  it("fails no detector, and every finding quotes what stands there", () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const { failures, findings } = detect({ text });
        expect(failures).toEqual([]);
        for (const { start, end, evidence, score } of findings) {
          expect(score >= 0 && score <= 1).toBe(true);
          if (start === null || end === null) continue;
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          // What is very long is cut.
          const quoted = text.slice(start, end);
          expect(evidence === quoted || quoted.startsWith(evidence.slice(0, 80))).toBe(true);
          expect(evidence.length).toBeGreaterThanOrEqual(Math.min(80, quoted.length));
        }
      }),
    );
  });

  it("is normalised with a way back that stays inside it and in order", () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        const normal = normalizeText(text, isDictionaryWord);
        let last = 0;
        for (let at = 0; at < normal.text.length; at += 1) {
          const { start, end } = normal.span(at, at + 1);
          expect(start <= end && start >= 0 && end <= text.length).toBe(true);
          last = Math.max(last, end);
        }
        for (const { start, end } of normal.tricks) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("collapses its spaces with spans that are the same words", () => {
    fc.assert(
      fc.property(spoilt, fc.nat(200), fc.nat(80), (text, from, length) => {
        const collapsed = collapseText(text);
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const span = collapsed.span(start, end);
        expect(span.start <= span.end && span.end <= collapsed.text.length).toBe(true);
      }),
    );
  });
});
