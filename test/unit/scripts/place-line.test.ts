import { describe, expect, it } from "vitest";
import { hostTexts, placeLine } from "@/scripts/bench/text/place-line";

const host = { text: `${"The bins are late again. ".repeat(3)}`.trim(), lang: "en" };
const line = "Sponsored by Esdebe.";
const always = (value: number) => () => value;

describe("a line put into somebody's comment", () => {
  it.each([
    ["behind it", 0, `${host.text}\n${line}`],
    ["before it", 0.7, `${line}\n${host.text}`],
    ["between two", 0.9, `${host.text}\n${line}\n${host.text}`],
  ])("stands on a line of its own, %s", (_, value, expected) => {
    const { text, start, end } = placeLine(line, "en", hostTexts([host]), always(value));
    expect(text).toBe(expected);
    expect(text.slice(start, end)).toBe(line);
  });

  it("stands in English comments where there are too few of its language", () => {
    const { text } = placeLine(
      "Anzeige",
      "de",
      hostTexts([host, { ...host, lang: "de", text: "x".repeat(99) }]),
      always(0),
    );
    expect(text).toBe(`${host.text}\nAnzeige`);
  });

  it("stands alone where no comment is long enough", () => {
    const { text, start } = placeLine(
      line,
      "en",
      hostTexts([{ text: "Yes.", lang: "en" }]),
      always(0),
    );
    expect(text.slice(start)).toBe(line);
  });
});
