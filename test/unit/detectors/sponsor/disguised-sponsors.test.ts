import { describe, expect, it } from "vitest";
import { attacks } from "@/scripts/bench/text/attacks";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { detect } from "@/utils/detectors/detect";
import { isKnownWord } from "@/utils/detectors/known-words";
import { readText } from "@/utils/detectors/read-text";
import { textRows } from "../text-rows";

const lines = ["sponsor-comments", "sponsor-comments-later"]
  .flatMap(textRows)
  .filter(([lang, kind]) => lang === "en" && kind === "cued")
  .map((cells) => readMarked(cells.at(-1) ?? "").text);

function sponsorLines(text: string): string[] {
  return detect({ text })
    .findings.filter(({ kind }) => kind === "sponsor-line")
    .map(({ start, end }) => text.slice(start ?? 0, end ?? 0));
}

describe("sponsor lines in disguise", () => {
  it.each(Object.entries(attacks))("are found behind %s", (_, disguise) => {
    const caught = lines.filter((text) => sponsorLines(text).length > 0);
    const still = caught.filter((text) => sponsorLines(disguise(text)).length > 0);
    expect(caught.length).toBeGreaterThan(25);
    expect(still.length / caught.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ["a cue broken by lines", "It is public.\nIn\npartnership\nwith Caldwell Marine", 14],
    [
      "a slogan broken by lines",
      "No.\nTransform your kitchen\nwith Fallowmere's\nhandmade cabinets.",
      4,
    ],
  ])("keep their place in %s", (_, text, start) => {
    expect(sponsorLines(text)).toEqual([text.slice(start)]);
  });

  it.each([
    "I agree with the people at\nPR\nwho wrote this.",
    "The stadium was\npaid for\nby all of us and nobody asked.",
  ])("are not seen in %j", (text) => {
    expect(sponsorLines(text)).toEqual([]);
  });
});

describe("letters apart", () => {
  it.each([
    ["S p o n s o r e d b y A c m e today", "Sponsored by Acme today"],
    ["S.p.o.n.s.o.r.e.d by B.r.i.g.h.t.m.o.o.r", "Sponsored by Brightmoor"],
    ["t o d a y's s p o n s o r", "today's sponsor"],
    ["U.S.S.R. and N.A.S.A. and A.C.L.U.", "U.S.S.R. and N.A.S.A. and A.C.L.U."],
  ])("%j is read as %j", (written, read) => {
    expect(readText(written).normalized.text).toBe(read);
  });

  it("knows the words of cues and no names", () => {
    expect(["sponsored", "underwritten", "partnership"].every(isKnownWord)).toBe(true);
    expect(["brightmoor", "norvik", "sponsoredpost"].some(isKnownWord)).toBe(false);
  });
});
