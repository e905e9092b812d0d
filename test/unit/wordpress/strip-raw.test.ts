import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMs } from "@/test/unit/cpu-ms";
import { planStrip } from "@/utils/wordpress/strip-raw";

const line = "Thank you to our Sponsor Esdebe";

describe("planStrip takes a line out of the stored text", () => {
  it.each([
    [
      "behind a line break",
      `Every household gets a letter.\n${line}`,
      "Every household gets a letter.",
    ],
    ["behind a <br>", `A letter.<br />\n${line}`, "A letter."],
    ["in the middle", `A letter.\n${line}\nEditor: News`, "A letter.\nEditor: News"],
    ["at the top", `${line}\n\nA letter.`, "A letter."],
    ["within a sentence", `A letter. ${line} And more.`, "A letter. And more."],
    ["with a bold name", "A letter.\nThank you to our Sponsor <b>Esdebe</b>", "A letter."],
    [
      "with a linked name",
      'A.\nThank you to our Sponsor <a href="https://e.example">Esdebe</a>',
      "A.",
    ],
    ["with no-break spaces", "A.\nThank you&nbsp;to our Sponsor Esdebe", "A."],
    ["as the whole text", line, ""],
  ])("%s", (_name, raw, kept) => {
    expect(planStrip(raw, line)?.to).toBe(kept);
  });

  it.each([
    [
      "typographic quotes",
      "A.\nBrought to you by 'Esdebe' & Co...",
      "Brought to you by ‘Esdebe’ & Co…",
    ],
    ["an escaped ampersand", "A.\nAd by B &amp; C", "Ad by B & C"],
    ["pattern characters", "A.\nAd (50% off*) [x] $5 a|b", "Ad (50% off*) [x] $5 a|b"],
  ])("also where the site prints %s", (_name, raw, shown) => {
    expect(planStrip(raw, shown)?.to).toBe("A.");
  });

  it.each([
    ["the line is not there", "A letter from our sponsor.", line],
    ["the line is there twice", `${line}\nand\n${line}`, line],
    [
      "tags would be left open",
      "A. <b>See: Thank you to our Sponsor Esdebe",
      "See: Thank you to our Sponsor Esdebe</b>",
    ],
    [
      "a tag opens within the line and closes behind it",
      "A.\nThank you to our <b>Sponsor Esdebe and all</b>",
      line,
    ],
    ["there is no line", "A letter.", "   "],
    ["the text is longer than any comment", `${"a ".repeat(60_000)}${line}`, line],
  ])("and leaves it to a person where %s", (_name, raw, shown) => {
    expect(planStrip(raw, shown)).toBeUndefined();
  });

  it("never changes anything but the span that it names", () => {
    const words = fc.array(fc.constantFrom("<br>", "\n", "a", "&amp;", "<b>", "</b>", " ", line), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const raw = parts.join(" ");
        const plan = planStrip(raw, line);
        if (plan === undefined) return;
        expect(plan.to).toBe(raw.slice(0, plan.start) + raw.slice(plan.end));
        expect(plan.to).not.toContain(line);
      }),
      { examples: [[["a", "<br>", line]]] },
    );
  });

  it.each(["<b>", "  ", "\n", "<br", "&nbsp;"])("takes linear time on a flood of %j", (piece) => {
    const raw = `A${piece.repeat(60_000 / piece.length)}letter.\n${line}`;
    const startedMs = cpuMs();
    planStrip(raw, line);
    expect(cpuMs() - startedMs).toBeLessThan(500);
  });
});
