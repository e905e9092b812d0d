import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detect } from "@/utils/detectors/detect";
import { sponsorLine } from "@/utils/detectors/sponsor-line";

const rowsOf = (name: string) =>
  readFileSync(new URL(`../../fixtures/text/${name}.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

/** "⟦…⟧" marks the line, "\n" is a line break. */
function parse(marked: string): { text: string; spans: (readonly [number, number])[] } {
  const spans: (readonly [number, number])[] = [];
  let text = "";
  let start = 0;
  for (const unit of marked.replaceAll("\\n", "\n")) {
    if (unit === "⟦") start = text.length;
    else if (unit === "⟧") spans.push([start, text.length]);
    else text += unit;
  }
  return { text, spans };
}

function exactSpans(kind: string) {
  const count = { exact: 0, found: 0, gold: 0 };
  for (const [, own, marked = ""] of rowsOf("sponsor-comments")) {
    if (own !== kind) continue;
    const { text, spans } = parse(marked);
    const found = detect({ text }, [sponsorLine]).findings;
    count.exact += found.filter(({ start, end }) =>
      spans.some(([a, b]) => a === start && b === end),
    ).length;
    count.found += found.length;
    count.gold += spans.length;
  }
  return (2 * count.exact) / (count.found + count.gold);
}

describe("sponsor lines of invented sponsors in fourteen languages", () => {
  it("are found exactly where they say what they are", () => {
    expect(exactSpans("cued")).toBeGreaterThanOrEqual(0.96);
  });

  it("are mostly found where they do not", () => {
    expect(exactSpans("slogan")).toBeGreaterThanOrEqual(0.9);
  });

  it("are at most possible without a cue", () => {
    for (const [, kind, marked = ""] of rowsOf("sponsor-comments")) {
      if (kind !== "slogan") continue;
      const bands = detect({ text: parse(marked).text }, [sponsorLine]).findings.map(
        ({ band }) => band,
      );
      expect(bands).not.toContain("likely");
    }
  });

  it("are not seen in talk about sponsors, advertisements and partners", () => {
    const rows = rowsOf("sponsor-innocent");
    const flagged = rows.filter(
      ([, text = ""]) => detect({ text }, [sponsorLine]).findings.length > 0,
    );
    expect(rows.length).toBeGreaterThan(150);
    expect(flagged.length / rows.length).toBeLessThanOrEqual(0.01);
  });
});
