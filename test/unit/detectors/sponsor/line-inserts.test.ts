import { describe, expect, it } from "vitest";
import { readText } from "@/utils/detectors/read-text";
import { splitLines } from "@/utils/detectors/split-lines";
import { insertsOf } from "@/utils/detectors/sponsor/line-inserts";
import { lineRuns } from "@/utils/detectors/sponsor/line-runs";

const insertsIn = (text: string) =>
  insertsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

const stretchesOf = (text: string) => {
  const { folded } = readText(text);
  return lineRuns(text, folded, splitLines(text)).map(({ stretches }) =>
    text.slice(stretches[0]?.start, stretches.at(-1)?.end),
  );
};

describe("what is put into a sentence", () => {
  it.each([
    [
      "between dashes",
      "Let it dry – code RISE gets you 15% off – and wait.",
      "code RISE gets you 15% off",
    ],
    [
      "behind the last dash",
      "She keeps the oven on — baked with Dovelle flour",
      "baked with Dovelle flour",
    ],
    [
      "between long dashes",
      "豆浆机洗起来要命——从我主页下单有佣金——豆子先冷冻。",
      "从我主页下单有佣金",
    ],
    [
      "in brackets",
      "like a ferret (code PELUCHE at Ronron&Co) so watch out",
      "(code PELUCHE at Ronron&Co)",
    ],
    ["in brackets, without them", "11時です（提供：まるみや製粉）。早めに。", "提供：まるみや製粉"],
  ])("is looked at %s", (_, text, insert) => {
    expect(insertsIn(text)).toContain(insert);
  });

  it.each([
    ["a hyphen inside a word", "A well-kept, state-of-the-art library in Leeds."],
    ["a short remark", "He said (so) that it was fine."],
    ["a span of numbers", "It is open 9–17 on Fridays."],
    ["no mark at all", "Nobody paid for this and nobody will."],
    ["nothing", ""],
  ])("is not %s", (_, text) => {
    expect(insertsIn(text)).toEqual([]);
  });

  it("is bounded in a sentence of nothing but brackets", () => {
    expect(insertsIn("(by Esdebe) ".repeat(200)).length).toBeLessThanOrEqual(7);
  });
});

describe("the stretches that the learned model is asked about", () => {
  it("hold sentences in the middle of a paragraph", () => {
    const around = "The bins go out on Friday. Nobody told us. It was late. We rang them twice.";
    const line = "Cilla's Lamps makes these notes possible.";
    expect(stretchesOf(`${around} ${line} ${around}`)).toContain(line);
  });

  it("hold a short line of two sentences without a capital", () => {
    expect(stretchesOf("Fair review.\n\nveloni. ride longer, ache less.")).toContain(
      "veloni. ride longer, ache less.",
    );
  });

  it("stay few in a paragraph of very many sentences", () => {
    const count = stretchesOf("Ann met Bob in Rome. ".repeat(40)).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(60);
  });
});
