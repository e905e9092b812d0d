import { describe, expect, it } from "vitest";
import { readMarked } from "@/scripts/train/lines/read-marked";
import { textRows } from "../text-rows";
import { exactShare } from "./exact-share";
import { sponsorLinesIn, sponsorSpansIn, sponsorsIn } from "./sponsor-lines-in";

describe("sponsor lines of invented sponsors in fourteen languages", () => {
  it("are found exactly where they say what they are", () => {
    expect(exactShare("cued", "sponsor-comments")).toBeGreaterThanOrEqual(0.96);
  });

  it("are mostly found where they do not", () => {
    expect(exactShare("slogan", "sponsor-comments")).toBeGreaterThanOrEqual(0.9);
  });

  it("are at most possible without a cue", () => {
    const slogans = textRows("sponsor-comments").filter(([, kind]) => kind === "slogan");
    const bands = slogans.flatMap(([, , marked = ""]) =>
      sponsorsIn(readMarked(marked).text).map(({ band }) => band),
    );
    expect(new Set(bands)).toEqual(new Set(["possible"]));
  });

  it("are not seen in talk about sponsors, advertisements and partners", () => {
    const rows = textRows("sponsor-innocent");
    const flagged = rows.filter(([, text = ""]) => sponsorLinesIn(text).length > 0);
    expect(rows.length).toBeGreaterThan(150);
    expect(flagged.length / rows.length).toBeLessThanOrEqual(0.01);
  });
});

describe("who pays for a page, lends or gives what it is about, in Polish, Russian and Turkish", () => {
  it.each(textRows("who-pays"))("is found, with its ends (%s %s): %s", (_, __, marked = "") => {
    const { text, spans } = readMarked(marked);
    expect(sponsorSpansIn(text)).toEqual(spans);
  });
});

describe("comments that come near to what sponsor lines are told by", () => {
  it.each(textRows("near-misses"))("are not taken for one (%s): %s", (_, marked = "") => {
    const { text } = readMarked(marked);
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});

describe("pleas and calls of clubs, charities and residents", () => {
  it.each([
    "Support your local library, join Friends of Camden Libraries.",
    "The hours are a disgrace.\nSupport your local library, join Friends of Camden Libraries.",
    "Our town deserves better. Join the Residents of Oakfield on Saturday.",
    "Volunteer with Bristol Foodbank, they need drivers.",
  ])("are no sponsor lines: %s", (text) => {
    expect(sponsorLinesIn(text)).toEqual([]);
  });
});
