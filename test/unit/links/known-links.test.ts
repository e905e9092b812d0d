import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeLink } from "@/utils/links/judge-link";

const folder = new URL("../../fixtures/links/", import.meta.url);

function linesOf(name: string): string[] {
  const text = readFileSync(new URL(name, folder), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

function strongest(href: string, text = ""): string {
  const weights = judgeLink(href, text, "https://www.news.example/story").signs;
  const severities = weights.map(({ severity }) => severity);
  return ["high", "caution"].find((one) => severities.some((own) => own === one)) ?? "silent";
}

describe("links that people post under articles", () => {
  it.each(linesOf("benign.txt"))("are left alone: %s", (href) => {
    expect(strongest(href)).toBe("silent");
    // Nor does it matter that the address itself is the text.
    expect(strongest(href, href)).toBe("silent");
  });
});

describe("links that deceive", () => {
  const rows = linesOf("unsafe.txt").map((line) => {
    const [expected = "", ...href] = line.split(" ");
    return { expected, href: href.join(" ").replace("\\t", "\t") };
  });

  it.each(rows.filter(({ expected }) => expected === "high"))(
    "are dangerous: $href",
    ({ href }) => {
      expect(strongest(href)).toBe("high");
    },
  );

  it.each(rows.filter(({ expected }) => expected === "caution"))(
    "are worth a warning: $href",
    ({ href }) => {
      expect(strongest(href)).not.toBe("silent");
    },
  );

  it("are found, 19 of 20, those counted in that are known to be missed", () => {
    const found = rows.filter(({ href }) => strongest(href) !== "silent").length;
    expect(found / rows.length).toBeGreaterThan(0.95);
  });
});
