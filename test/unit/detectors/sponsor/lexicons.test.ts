import { describe, expect, it } from "vitest";
import { germanicLines } from "./lexicon/germanic-lines";
import { otherLines } from "./lexicon/other-lines";
import { romanceLines } from "./lexicon/romance-lines";
import { talk } from "./lexicon/talk";
import { sponsorLinesIn } from "./sponsor-lines-in";

const languages = Object.entries({ ...germanicLines, ...romanceLines, ...otherLines });
const lines = languages.flatMap(([language, written]) =>
  written.map((line) => [language, line] as const),
);

describe("sponsor lexicons", () => {
  it.each(lines)("find, in %s: %s", (_, line) => {
    const text = `I think that is right, thank you for the answer.\n${line}`;
    expect(sponsorLinesIn(text)).toEqual([line]);
  });

  it.each(talk)("are silent on: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });

  it("cover fourteen languages", () => {
    expect(languages).toHaveLength(14);
  });
});
