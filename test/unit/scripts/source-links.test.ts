import { describe, expect, it } from "vitest";
import { withSourceLinks } from "@/scripts/train/text/source-links";

const rows = Array.from({ length: 60 }, (_, at) => ({
  text: `Nobody asked the people of street ${at}.`,
  label: at % 2 === 0 ? ("ham" as const) : ("spam" as const),
  lang: "en",
  source: "made",
  domain: at % 4 === 0 ? "news" : "blog",
  group: `group ${at}`,
  terms: "own",
}));

describe("withSourceLinks", () => {
  it("writes some innocent news comments again with a source, in their own groups", () => {
    const linked = withSourceLinks(rows);
    expect(linked.length).toBeGreaterThan(2);
    for (const { text, label, domain, group, isInvented } of linked) {
      expect([label, domain, isInvented]).toEqual(["ham", "news", true]);
      expect(text).toMatch(/https?:\/\//);
      const original = rows.find((row) => row.group === group);
      expect(text).toContain(original?.text);
    }
  });

  it("is the same every time", () => {
    expect(withSourceLinks(rows)).toEqual(withSourceLinks(rows));
  });
});
