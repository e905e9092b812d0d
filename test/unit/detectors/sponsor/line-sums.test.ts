import { describe, expect, it } from "vitest";
import { foldLetters } from "@/utils/detectors/fold-letters";
import { splitLines } from "@/utils/detectors/split-lines";
import { marksOf, unitsOf } from "@/utils/detectors/sponsor/line-marks";
import { lineRuns } from "@/utils/detectors/sponsor/line-runs";
import { readLineFeatures, sumOf } from "@/utils/detectors/sponsor/line-sums";
import { readTokens } from "@/utils/detectors/sponsor/line-tokens";
import { readLinePart } from "@/utils/detectors/sponsor/read-line-parts";
import { loadLineModel } from "@/utils/model/line-model";

const texts = [
  "The heater broke again. Heaters are dear! Try Lumivar lamps – brighter rooms, smaller bills.",
  "lol the referee 😂Powered by Esdebe FC",
  "冬天电费又涨了。诺维克,让家更暖。【广告】",
  "Gut gemacht ❤️ Übrigens: Mit Möbel-Kraft GmbH wohnt man (wirklich) besser",
];

describe("features read once for all stretches of a line", () => {
  it.each(texts)("weigh what those of each stretch read alone weigh: %s", (text) => {
    const model = loadLineModel();
    const folded = foldLetters(text);
    const [line] = splitLines(text);
    if (line === undefined) throw new Error("no line");
    const stretches = lineRuns(text, folded, [line]).flatMap((run) => run.stretches);
    expect(stretches.length).toBeGreaterThan(1);
    for (const stretch of stretches) {
      const part = readLinePart(text, readTokens(text, folded, line), stretch);
      readLineFeatures(model, folded, line);
      const shared = sumOf(model, folded, part);
      const alone = readLinePart(text, readTokens(text, folded, stretch), stretch);
      readLineFeatures(model, folded, stretch);
      expect(part).toEqual(alone);
      expect(shared).toEqual(sumOf(model, folded, alone));
    }
  });
});

describe("marks of a sentence", () => {
  const marks = (text: string) => {
    const found = marksOf(text, 0, text.length, unitsOf(text, 0, text.length).bits);
    return Array.from({ length: 16 }, (_, bit) => bit).filter((bit) => (found >> bit) & 1);
  };

  it.each([
    ["see acme.com", [0]],
    ["at the end. Comma", []],
    ["lights off #lumivar", [1]],
    ["we are # one", []],
    ["5 % off", [3]],
    ["a % of", []],
    ["for 20 kr only", [4]],
    ["krona", []],
    ["SAVE20 now", [5]],
    ["save 20", []],
    ["nice 😂", [6]],
    ["über Öl", []],
    ["slow - fast", [9]],
    ["well-made", []],
    ["so, yes", [12]],
    ["Möbel-Kraft GmbH & Co", [15]],
    ["GmbHs", []],
  ])("of %j are %j", (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
