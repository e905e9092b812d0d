import { describe, expect, it } from "vitest";
import { Address } from "@/components/Address";
import { Evidence } from "@/components/Evidence";
import { Explanation } from "@/components/Explanation";
import type { Finding } from "@/utils/core/finding";
import { sponsorLine, unsafeLink, viewOf } from "../../gallery/sample-views";
import { drawPart, find } from "./draw";

const at = (start: number, end: number): Finding => ({ ...sponsorLine, start, end });

function shown(text: string, finding: Finding): string | null {
  return drawPart(<Evidence finding={finding} text={text} />).root.textContent;
}

describe("evidence shows the very words in their surroundings", () => {
  it.each([
    ["at the beginning", "Buy now! And more.", 0, 8, "Buy now! And more."],
    ["at the end", "Words. Buy now!", 7, 15, "Words. Buy now!"],
    ["with what nobody sees written out", "Buy\u202enow", 0, 7, "BuyU+202Enow"],
    ["with a soft hyphen written out", "ca\u00adsino", 0, 7, "caU+00ADsino"],
    ["with half a character replaced", "a\ud800b", 0, 3, "a\ufffdb"],
    ["in a script without spaces", "広告です。", 0, 2, "広告です。"],
  ])("%s", (_, text, start, end, expected) => {
    expect(shown(text, at(start, end))).toBe(expected);
  });

  it.each([
    ["before the text", -5, 0],
    ["behind it", 3, 99],
    ["the wrong way round", 3, 1],
  ])("and nothing for a span %s", (_, start, end) => {
    expect(shown("Words", at(start, end))).toBe("");
  });

  it("cut at a word, and short, of a text of a megabyte", () => {
    const text = `${"word ".repeat(100_000)}Buy now!${" word".repeat(100_000)}`;
    const words = shown(text, at(500_000, 500_008)) ?? "";
    expect(words.length).toBeLessThan(250);
    expect(words.startsWith("… word ")).toBe(true);
    expect(words).toContain("Buy now!");
  });
});

describe("evidence of a whole comment is around the words that tell", () => {
  const filler = "My mother was on the ward and could not sleep. ".repeat(8);
  const text = `${filler}Do you need an urgent loan? Write to me. ${filler}Contact WhatsApp today!`;
  const weighed = (words: string, weight: number) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, weight };
  };
  const whole: Finding = {
    ...sponsorLine,
    kind: "promotional",
    start: 0,
    end: text.length,
    weights: [],
  };
  const draw = (finding: Finding) => drawPart(<Evidence finding={finding} text={text} />).root;
  const marks = (root: ParentNode) =>
    [...root.querySelectorAll("mark")].map((one) => one.innerText);

  it("marks what tells most and what tells near it, in their order", () => {
    const weights = [
      weighed("urgent loan", 3),
      weighed("WhatsApp", 2),
      weighed("need an urgent", 1),
      weighed("Write", 1),
      weighed("ward", -1),
    ];
    const root = draw({ ...whole, weights });
    expect(marks(root)).toEqual(["need an urgent", " loan", "Write"]);
    const words = root.textContent ?? "";
    expect(words.length).toBeLessThan(250);
    expect(words).toMatch(/^… \S.*Do you need an urgent loan\? Write to me\..* …$/s);
  });

  it("shows its beginning where no words are known to tell", () => {
    expect(marks(draw(whole))).toEqual([`${text.slice(0, 400).trimEnd()}…`]);
  });
});

describe("an address makes plain which host is asked", () => {
  it.each([
    ["https://a.example/", "a.example"],
    ["https://a.example.evil.test/a.example/login", "a.example.evil.test"],
    ["https://user:secret@evil.test/", "evil.test"],
    ["https://xn--pple-43d.example/", "xn--pple-43d.example"],
    ["https://\u0430pple.example/", "xn--pple-43d.example"],
    ["http://127.0.0.1:8080/x", "127.0.0.1:8080"],
  ])("%s", (url, host) => {
    expect(find(drawPart(<Address url={url} />).root, "strong").textContent).toBe(host);
  });

  it("never shows a password, and is short however long it is", () => {
    const url = `https://user:secret@evil.test/${"a".repeat(100_000)}`;
    const words = drawPart(<Address url={url} />).root.textContent ?? "";
    expect(words).not.toContain("secret");
    expect(words.length).toBeLessThan(200);
  });

  it.each([["javascript:alert(1)"], ["not an address"], [""], [`x${"\u202e".repeat(500)}`]])(
    "and survives %j",
    (url) => {
      expect(drawPart(<Address url={url} />).root.textContent?.length).toBeLessThan(1_500);
    },
  );
});

it("writes out what nobody sees in a reason, too: a name may turn the sentence round", () => {
  const reason = { id: "text_sponsor_thanks_name", args: ["\u202eemcA"] };
  const { root } = drawPart(
    <Explanation view={viewOf({ ...sponsorLine, reason })} text="" onAct={() => undefined} />,
  );
  expect(find(root, ".why-sentence").textContent).toContain("U+202EemcA");
});

it("shows page text as text, whatever it looks like", () => {
  const text = '<img src=x onerror="alert(1)"><b>Buy</b>';
  const { root } = drawPart(
    <Explanation
      view={viewOf({ ...unsafeLink, evidence: text, on: "body", start: 0, end: text.length })}
      text={text}
      onAct={() => undefined}
    />,
  );
  expect(root.querySelector("img, b")).toBeNull();
  expect(find(root, "mark").textContent).toBe(text);
});

it("says nothing of what the program calls its detectors and rules", () => {
  const view = viewOf({ ...sponsorLine, rules: ["promotion-rules@1"] });
  const { root } = drawPart(<Explanation view={view} text="" onAct={() => undefined} />);
  expect(find(root, ".why").textContent).not.toMatch(/sponsor-line|promotion-rules/);
});
