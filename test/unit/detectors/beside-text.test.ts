import { describe, expect, it } from "vitest";
import { besideText } from "@/utils/detectors/beside-text";
import { detect } from "@/utils/detectors/detect";

const judge = (input: Parameters<typeof detect>[0]) =>
  detect(input, [besideText]).findings.map(({ kind, on, reason }) => [kind, on, reason.id]);

describe("beside-text", () => {
  it.each([
    ["Buy Cheap Viagra Online", [["promotional", "author", "text_in_author"]]],
    ["SEO Services London", [["promotional", "author", "text_in_author"]]],
    ["Sponsored by Acme Dental", [["sponsor-line", "author", "text_in_author_sponsor"]]],
    ["Ann Moss", []],
    ["Best Western", []],
    ["Dr Spencer Loan", []],
    ["", []],
  ])("judges the name %j", (author, findings) => {
    expect(judge({ text: "The clinic opens on Monday.", author })).toEqual(findings);
  });

  it("judges what pictures are described as", () => {
    const asides = {
      pictures: ["A chart of waiting times", "Best online casino bonus"],
      hidden: "",
    };
    expect(judge({ text: "See below.", asides })).toEqual([
      ["promotional", "body", "text_in_picture"],
    ]);
  });

  it.each([
    ["cheap pills online", 1],
    ["more", 0],
    ["", 0],
  ])("reports hidden words: %j", (hidden, count) => {
    expect(judge({ text: "Noted.", asides: { pictures: [], hidden } })).toHaveLength(count);
  });

  it("has no span, for it stands in no sentence of the text", () => {
    const asides = { pictures: [], hidden: "cheap pills online" };
    const [finding] = detect({ text: "Noted.", asides }, [besideText]).findings;
    expect(finding).toMatchObject({ start: null, end: null, evidence: "cheap pills online" });
  });
});
