import { describe, expect, it } from "vitest";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { detect } from "@/utils/detectors/detect";
import { textRows } from "../text-rows";
import { exactShare } from "./exact-share";
import { sponsorLinesIn } from "./sponsor-lines-in";

describe.each([
  "unseen-first",
  "unseen-second",
  "unseen-third",
  "examiner-first",
  "examiner-second",
  "examiner-third",
  "examiner-fourth",
  "blind-first",
  "blind-second",
  "blind-third",
  "blind-fourth",
  "blind-fifth",
  "blind-sixth",
  "blind-seventh",
  "blind-eighth",
  "blind-ninth",
  "blind-tenth",
  "blind-eleventh",
])("comments of %s", (name) => {
  it("show sponsor lines exactly", () => {
    expect(exactShare("cued", name)).toBeGreaterThanOrEqual(0.95);
    expect(exactShare("slogan", name)).toBeGreaterThanOrEqual(0.9);
  });

  it("that speak of sponsors or of anything else show none, and are never likely promotion", () => {
    const others = textRows(name).filter(([, kind]) => kind === "hard" || kind === "innocent");
    expect(others.length).toBeGreaterThan(5);
    for (const [, , marked = ""] of others) {
      const { text } = readMarked(marked);
      const found = detect({ text }).findings.filter(
        (finding) => finding.kind === "sponsor-line" || finding.band === "likely",
      );
      expect(found.map((finding) => [finding.kind, text])).toEqual([]);
    }
  });
});

// Written by hands that knew no lexicon; what is missed in them is learned, not put into patterns.
// The floors are what is found of them now, by weights that have seen them.
describe.each([
  ["corpus-first", 0.92, 0.83],
  ["corpus-second", 0.95, 0.82],
  ["corpus-third", 0.84, 0.74],
  ["corpus-fourth", 0.91, 0.81],
  ["corpus-fifth", 0.9, 0.87],
  ["corpus-sixth", 0.88, 0.81],
  ["corpus-seventh", 0.82, 0.56],
  ["corpus-eighth", 0.89, 0.86],
  ["corpus-ninth", 0.85, 0.87],
  ["corpus-tenth", 0.86, 0.83],
  ["corpus-eleventh", 0.83, 0.81],
  ["corpus-twelfth", 0.87, 0.83],
  ["corpus-thirteenth", 0.83, 0.79],
  ["corpus-fourteenth", 0.82, 0.73],
  ["corpus-fifteenth", 0.91, 0.83],
  ["corpus-sixteenth", 0.86, 0.7],
  ["corpus-seventeenth", 0.82, 0.83],
  ["corpus-eighteenth", 0.86, 0.85],
  ["corpus-nineteenth", 0.75, 0.87],
  ["corpus-twentieth", 0.84, 0.7],
  ["corpus-twenty-first", 0.93, 0.93],
  ["corpus-twenty-second", 0.84, 0.8],
  ["corpus-twenty-third", 0.85, 0.88],
  ["corpus-twenty-fourth", 0.85, 0.75],
  ["corpus-twenty-fifth", 0.86, 0.86],
  ["corpus-twenty-sixth", 0.83, 0.87],
  ["corpus-twenty-seventh", 0.83, 0.89],
  ["corpus-twenty-eighth", 0.85, 0.71],
  ["corpus-twenty-ninth", 0.83, 0.78],
  ["corpus-thirtieth", 0.76, 0.83],
  ["corpus-thirty-first", 0.85, 0.74],
  ["corpus-thirty-second", 0.97, 0.91],
  ["corpus-thirty-third", 0.94, 0.88],
  ["blind-twelfth", 0.98, 0.87],
  ["whole-comments", 0.99, 0.78],
] as const)("comments of %s", (name, cued, slogan) => {
  it("show many sponsor lines exactly, and many slogans", () => {
    expect(exactShare("cued", name)).toBeGreaterThanOrEqual(cued);
    expect(exactShare("slogan", name)).toBeGreaterThanOrEqual(slogan);
  });

  it("show two sponsor lines at most, or one in a hundred, in those that have none", () => {
    const innocent = textRows(name).filter(([, kind]) => kind === "innocent");
    const flagged = innocent.filter(
      ([, , text = ""]) => sponsorLinesIn(readMarked(text).text).length > 0,
    );
    expect(innocent.length).toBeGreaterThan(40);
    expect(flagged.length).toBeLessThanOrEqual(Math.max(2, innocent.length / 100));
  });
});

// Signatures, sources, mock mottos, sarcasm, talk of who pays, rules and docs: learned from as well.
describe.each([
  ["everyday-innocent", 3],
  ["slogan-like-innocent", 2],
  ["sponsor-like-innocent", 5],
  ["usual-innocent", 12],
] as const)("comments of %s", (name, most) => {
  it("show hardly a sponsor line", () => {
    const flagged = textRows(name).filter(
      ([, , text = ""]) => sponsorLinesIn(readMarked(text).text).length > 0,
    );
    expect(textRows(name).length).toBeGreaterThanOrEqual(560);
    expect(flagged.length).toBeLessThanOrEqual(most);
  });
});
