import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addresses } from "@/test/fuzz/corpus";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { mutated } from "@/test/fuzz/mutate";
import { findWrittenLinks } from "@/utils/links/find-written-links";
import { judgeLink } from "@/utils/links/judge-link";

const page = "https://news.example/article";
const dirt =
  "@|//|\\|:|#|?|&|.|..|。|．|%2e|%40|%00|%zz|xn--|xn--pypal-4ve|[|]|[::1]|0x7f.1|2130706433|:99999|:0|javascript:|data:text/html,|blob:|view-source:|?url=|?u=https%3A%2F%2F|&q=aHR0cHM6Ly9hLmV4YW1wbGU|google.com/url?q=|facebook.com/l.php?u=|а|ӏ|ß|ı|ſ|İ|\t| ".split(
    "|",
  );
const spoilt = mutated(addresses(), dirt);

describe("an address of the fixtures that was spoilt", () => {
  it("is judged, whatever it has become and whatever its text says", () => {
    fc.assert(
      fc.property(spoilt, fc.oneof(spoilt, fc.constant("here")), (href, text) => {
        const { score, signs, target } = judgeLink(href, text, page);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(typeof target).toBe("string");
        for (const sign of signs) expect(sign.reason.id).toMatch(/^link_/);
      }),
      { numRuns: fuzzRuns(500) },
    );
  });

  it("is judged the same a second time, whatever was judged in between", () => {
    fc.assert(
      fc.property(spoilt, spoilt, (href, other) => {
        const before = judgeLink(href, "here", page);
        judgeLink(other, "here", page);
        expect(judgeLink(href, "here", page)).toEqual(before);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });

  it("is found in a text only where it stands, and opens", () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        let last = 0;
        for (const { start, end, href } of findWrittenLinks(text)) {
          expect(last <= start && start < end && end <= text.length).toBe(true);
          expect(URL.canParse(href)).toBe(true);
          last = end;
        }
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});
