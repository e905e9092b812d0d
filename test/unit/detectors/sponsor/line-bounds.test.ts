import { describe, expect, it } from "vitest";
import { readText } from "@/utils/detectors/read-text";
import { splitLines } from "@/utils/detectors/split-lines";
import { hintBounds, lineHints } from "@/utils/detectors/sponsor/line-hints";
import { lineRuns } from "@/utils/detectors/sponsor/line-runs";
import { hintSign, topicSign } from "@/utils/detectors/sponsor/line-signs";
import { readSponsorSpans } from "@/utils/detectors/sponsor/read-sponsor-spans";
import { loadLineModel } from "@/utils/model/line-model";

const comments = [
  "Bins go out on Friday.\nLumivar. Brighter rooms, smaller bills.",
  "The keeper was late. Ask Norvik about the sponsor of the cup. Nobody paid for it.",
  "Thanks to Esdebe for backing the club.\nMy boiler came from Lumivar.\nNot sponsored, by the way!",
  "Der Beitrag war gut. Sponsor ist wohl niemand. Werbung für Norvik?",
];

describe("hintBounds", () => {
  it.each(comments)("bounds what the lexicons tell of any stretch of: %s", (comment) => {
    const { normalized, folded } = readText(comment);
    const spans = readSponsorSpans(comment);
    const hints = lineHints(normalized.text, folded, spans);
    const weights = loadLineModel().signs.slice(hintSign, topicSign);
    const bounds = hintBounds(weights);
    for (const { stretches } of lineRuns(normalized.text, folded, splitLines(normalized.text))) {
      const [start, end] = [stretches[0]?.start ?? 0, stretches.at(-1)?.end ?? 0];
      const told = hints.of(start, end).reduce((sum, hint) => sum + (weights[hint] ?? 0), 0);
      if (hints.hasStem(start, end)) {
        expect(told).toBeLessThanOrEqual(bounds.withStem + hints.spans * bounds.span);
      } else expect(told).toBe(bounds.withoutStem);
    }
  });
});

describe("lineRuns", () => {
  const text = "Norvik was late.\nLumivar. Brighter rooms.\nSee Esdebe.";
  const lines = splitLines(text);
  const linesOf = (near?: { start: number; end: number }[]) => [
    ...new Set(lineRuns(text, text.toLowerCase(), lines, near).map(({ line }) => line)),
  ];

  it("reads the lines that share a part with what it is to be near, and no others", () => {
    expect(linesOf()).toEqual([0, 1, 2]);
    expect(linesOf([{ start: 20, end: 24 }])).toEqual([1]);
    expect(linesOf([{ start: 10, end: 20 }])).toEqual([0, 1]);
    expect(linesOf([])).toEqual([]);
  });
});
