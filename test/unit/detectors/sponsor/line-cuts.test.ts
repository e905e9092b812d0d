import { describe, expect, it } from "vitest";
import { readText } from "@/utils/detectors/read-text";
import { splitSentences } from "@/utils/detectors/split-lines";
import { learnedEnds } from "@/utils/detectors/sponsor/learned-lines";
import { cutsOf } from "@/utils/detectors/sponsor/line-cuts";
import { neighbourOf } from "@/utils/detectors/sponsor/line-neighbours";
import { readTopic } from "@/utils/detectors/sponsor/line-topic";
import { loadLineModel } from "@/utils/model/line-model";

const cutsIn = (written: string) => {
  const { normalized, folded } = readText(written);
  const { text } = normalized;
  return cutsOf(text, folded, { start: 0, end: text.length }).map(
    ({ left, right }) =>
      `${text.slice(left.start, left.end)} / ${text.slice(right.start, right.end)}`,
  );
};

describe("a sentence is parted where people go on without a full stop", () => {
  it.each([
    ["haha that dog 😂 powered by quellix", "haha that dog 😂 / powered by quellix"],
    ["haha that dog 😂 powered by quellix", "haha that dog / 😂 powered by quellix"],
    [
      "Brought to you by Quellix – the recorder wants oil",
      "Brought to you by Quellix / the recorder wants oil",
    ],
    ["the secret is the bay leaf #ad @quellix", "the secret is the bay leaf / #ad @quellix"],
    ["wax comes off with paper [ad] Quellix", "wax comes off with paper / [ad] Quellix"],
    [
      "the referee was wrong again sponsor: quellix",
      "the referee was wrong again / sponsor: quellix",
    ],
    ["thanks for the guide Quellix writes longer", "thanks for the guide / Quellix writes longer"],
  ])("%s", (text, cut) => {
    expect(cutsIn(text)).toContain(cut);
  });

  it.each([
    "the bins go out in the morning",
    "a well-known fact",
    "",
    "#ad",
    `${"long ".repeat(60)}– Quellix`,
  ])("and nowhere else: %s", (text) => {
    expect(cutsIn(text)).toEqual([]);
  });

  it("at few places, however many there are", () => {
    expect(cutsIn("a – ".repeat(50)).length).toBeLessThanOrEqual(4);
  });
});

describe("what a stretch has in common with the rest of its text", () => {
  const text = "the heater broke. heaters are dear. try lumivar lamps.";
  const topic = readTopic(text);

  it("is counted by the first letters of longer words", () => {
    expect(topic.of(18, 35)).toEqual({ shared: 1, words: 1 });
    expect(topic.of(36, text.length)).toEqual({ shared: 0, words: 2 });
  });

  it("is counted in Korean and Chinese, too", () => {
    expect(readTopic("지하철 요금. 지하철은").of(8, 12)).toEqual({ shared: 1, words: 1 });
    expect(readTopic("冬天电费。冬天").of(5, 7)).toEqual({ shared: 1, words: 1 });
  });

  it("is nothing where there is no word", () => {
    expect(readTopic("").of(0, 0)).toEqual({ shared: 0, words: 0 });
  });
});

describe("what stands beside a stretch", () => {
  it.each([
    ["By Esdebe", 8, 1, 0],
    ["By Esdebe\nhello", 8, 1, 1],
    ["By Esdebe. Hello", 8, 1, 2],
    ["so by Esdebe", 3, -1, 3],
    ["SO by Esdebe", 3, -1, 4],
    ["By Esdebe – hello", 8, 1, 5],
    ["By Esdebe, hello", 8, 1, 6],
    ["By Esdebe (hello", 8, 1, 7],
  ] as const)("of %j", (text, from, step, kind) => {
    expect(neighbourOf(text, from, step)).toBe(kind);
  });
});

describe("the ends of a line that was found", () => {
  const { possibleAt } = loadLineModel();
  const found = { start: 10, end: 60 };
  const plain = "nothing but words ".repeat(6);

  it("are those of a stretch in it that is far more like one", () => {
    const better = { start: 30, end: 60, odds: possibleAt + 3 };
    expect(learnedEnds(plain, [{ ...found, odds: possibleAt - 1 }, better], found)).toBe(better);
  });

  it("stay where the other is hardly surer, is unlike one, or lies elsewhere", () => {
    const own = { ...found, odds: possibleAt };
    expect(learnedEnds(plain, [own, { start: 30, end: 60, odds: possibleAt + 1 }], found)).toBe(
      found,
    );
    expect(learnedEnds(plain, [{ start: 30, end: 60, odds: possibleAt - 3 }], found)).toBe(found);
    expect(learnedEnds(plain, [{ start: 60, end: 90, odds: possibleAt + 9 }], found)).toBe(found);
    expect(learnedEnds(plain, [], found)).toBe(found);
  });

  it("never take a signature before it in", () => {
    const longer = { start: 0, end: 44, odds: possibleAt + 9 };
    const signed = "editor: news.uk thank you to our sponsor esdebe";
    expect(learnedEnds(signed, [longer], { start: 16, end: 47 })).toEqual({ start: 16, end: 47 });
    expect(learnedEnds(plain, [longer], { start: 16, end: 47 })).toBe(longer);
  });
});

describe("the short form of a firm", () => {
  const count = (text: string) => splitSentences(text, { start: 0, end: text.length }).length;

  it.each([
    "Mogelijk gemaakt door Stalwijzer B.V. uit Lochem.",
    "Annons: fri frakt t.o.m. fredag hos Frövall.",
    "Gesponsert von der Fa. Quendel Naturkosmetik.",
    "Wsparcie: Pellmer Sp. z o.o. z Torunia.",
    "Реклама: чай, кофе и т.д. в Люмиваре.",
  ])("does not end a sentence where it goes on: %s", (text) => {
    expect(count(text)).toBe(1);
  });

  it.each([
    "Mogelijk gemaakt door Stalwijzer B.V. Wij melken.",
    "The bins are full. again nobody came.",
  ])("or another word does: %s", (text) => {
    expect(count(text)).toBe(2);
  });
});
