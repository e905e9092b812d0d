import { describe, expect, it } from "vitest";
import { sponsoredText, sponsorLine } from "@/test/gallery/sample-views";
import type { Detection } from "@/utils/core/detection";
import type { ListLabel } from "@/utils/core/published-list";
import { labelFindings, withLabels } from "@/utils/published/label-findings";
import { publicLineHash } from "@/utils/published/public-hash";
import { label } from "./sample-list";

const source = { id: `pub.${"0".repeat(32)}`, serial: 5, name: "The Ward Gazette", date: "26 Nov" };
const line = "Thank you to our Sponsor Northlight";
const start = sponsoredText.indexOf(line);
const end = start + line.length;

async function labelOf(lines: readonly (readonly [number, number, string])[]): Promise<ListLabel> {
  const made = lines.map(async ([from, to, text]) => ({
    start: from,
    end: to,
    hash: await publicLineHash(text),
  }));
  return { ...(label as ListLabel), lines: await Promise.all(made) };
}

describe("a newsroom's label", () => {
  it("stands on its line, and says whose it is and since when", async () => {
    const found = await labelFindings(await labelOf([[start, end, line]]), source, sponsoredText);
    expect(found).toMatchObject([
      {
        detector: "published-lists",
        kind: "sponsor-line",
        ...{ start, end, evidence: line },
        reason: { id: "text_published_label", args: ["The Ward Gazette", "26 Nov"] },
        rules: [`${source.id}@5`],
      },
    ]);
  });

  it("finds its line where the text is spaced otherwise", async () => {
    const spaced = `\n\n${sponsoredText}`;
    const found = await labelFindings(await labelOf([[start, end, line]]), source, spaced);
    expect(found).toMatchObject([{ start: start + 2, end: end + 2 }]);
  });

  it("stands on the whole where no line is named, and where none of them is there", async () => {
    const whole = [{ kind: "promotional", start: 0, end: sponsoredText.length }];
    for (const lines of [[], [[0, 5, "Another line"]]] as const) {
      const found = await labelFindings(await labelOf(lines), source, sponsoredText);
      expect(found).toMatchObject(whole);
    }
  });

  it("takes the place of what a detector says of the same words, and of nothing else", async () => {
    const other = { ...sponsorLine, start: 0, end: 4 };
    const detection: Detection = {
      verdict: "possible",
      scores: { "sponsor-line": 0.4, promotional: 0, "unsafe-link": 0 },
      findings: [{ ...sponsorLine, band: "possible" }, other],
      failures: [],
    };
    const labels = await labelFindings(await labelOf([[start, end, line]]), source, sponsoredText);
    const judged = withLabels(detection, labels);
    expect(judged.findings).toEqual([...labels, other]);
    expect(judged).toMatchObject({ verdict: "likely", scores: { "sponsor-line": 1 } });
    expect(withLabels(detection, [])).toBe(detection);
  });
});
