import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { stripLine } from "@/utils/dom/strip-line";
import { fromHtml, one, rangeOf, seenText, shapeOf } from "./from-html";
import { adoptPageStyles } from "./page-sheet";

beforeAll(adoptPageStyles);
afterEach(() => document.body.replaceChildren());

const line = "Thank you to our Sponsor Northlight";

describe("stripLine leaves what stands around the line", () => {
  const cases: readonly (readonly [name: string, html: string, left: string])[] = [
    ["an element of its own", `<p>Yes.</p><p>${line}</p>`, "Yes."],
    ["an element in an element", `<p>Yes.</p><div><p><em>${line}</em></p></div>`, "Yes."],
    ["an item of a list", `<ul><li>Yes.</li><li>${line}</li></ul>`, "Yes."],
    ["the end after <br>", `<p>Yes.<br>Editor<br>${line}</p>`, "Yes.\nEditor"],
    ["the middle between <br>s", `<p>Yes.<br>${line}<br>Bye.</p>`, "Yes.\nBye."],
    ["the beginning before <br>", `<p>${line}<br>Yes.</p>`, "Yes."],
    [
      "<br>s with blanks and line feeds",
      `<p>Yes. <br />\n  ${line}\n<br /> Bye.</p>`,
      "Yes.\nBye.",
    ],
    ["inline markup of its own", `<p>Yes.<br><strong>${line}</strong><br>Bye.</p>`, "Yes.\nBye."],
    [
      "markup inside the line",
      "<p>Yes.<br>Thank you to our <b>Sponsor <i>Northlight</i></b><br>Bye.</p>",
      "Yes.\nBye.",
    ],
    [
      "markup that begins before the line",
      "<p>Yes. <b>Really.<br>Thank you to our</b> Sponsor Northlight</p>",
      "Yes. Really.",
    ],
    [
      "a link in the line",
      `<p>Yes.<br>Thank you to our Sponsor <a href="/n">Northlight</a></p>`,
      "Yes.",
    ],
    ["a sentence among others", `<p>Yes. ${line} Bye.</p>`, "Yes. Bye."],
    [
      "a line with words after it",
      `<p>Yes.<br>${line} and bye.<br>End.</p>`,
      "Yes.\nand bye.\nEnd.",
    ],
    ["a line with words before it", `<p>Yes.<br>So: ${line}<br>End.</p>`, "Yes.\nSo:\nEnd."],
    ["loose text beside a block", `<div>Yes.<div>Note</div>${line}</div>`, "Yes.\nNote"],
    ["a table cell", `<table><tr><td>Yes.</td><td>${line}</td></tr></table>`, "Yes."],
    ["a picture beside it", `<p>Yes.</p><p><img alt="" src="data:,">${line}</p>`, "Yes."],
  ];
  it.each(cases)("%s", (_, html, left) => {
    const box = fromHtml(html);
    const before = shapeOf(box);
    const stripped = stripLine(rangeOf(box, line));
    expect(
      seenText(box)
        .replace(/[ \t]+\n/g, "\n")
        .replace(/ {2,}/g, " "),
    ).toBe(left);
    stripped?.restore();
    expect(shapeOf(box)).toBe(before);
  });
});

it("never hides what is seen without being text", () => {
  const box = fromHtml(`<p><img alt="A chart" src="data:,"><br>${line}</p>`);
  stripLine(rangeOf(box, line));
  expect(one("p", box).hasAttribute("data-threadkeeper-hidden")).toBe(false);
  expect(getComputedStyle(one("img", box)).display).not.toBe("none");
});

it("never hides a part of ours", () => {
  const box = fromHtml(
    `<div class="body"><p>${line}</p></div><div data-threadkeeper="panel"></div>`,
  );
  stripLine(rangeOf(box, line));
  expect(one("[data-threadkeeper]", box).checkVisibility()).toBe(true);
});

it("takes no whole page away where the line is all it says", () => {
  const box = fromHtml(`<p>${line}</p>`);
  stripLine(rangeOf(box, line));
  expect(document.body.hasAttribute("data-threadkeeper-hidden")).toBe(false);
});

it("says nothing was stripped for an empty range, and for a line that is hidden already", () => {
  const box = fromHtml(`<p>Yes.</p><p>${line}</p><p>  </p>`);
  expect(stripLine(rangeOf(box, line))).toBeDefined();
  expect(stripLine(rangeOf(box, "Sponsor"))).toBeUndefined();
  expect(stripLine(document.createRange())).toBeUndefined();
});

it("leaves nodes alone that a framework owns, unless the line has an element of its own", () => {
  const box = fromHtml(`<p>Yes.<br>${line}</p><p>Thanks, Acme.</p>`);
  const before = shapeOf(box);
  expect(stripLine(rangeOf(box, line), true)).toBeUndefined();
  expect(shapeOf(box)).toBe(before);
  expect(stripLine(rangeOf(box, "Thanks, Acme."), true)?.at).toBe(box.children[1]);
});

it("gives the page its own text node back, not one that says the same", () => {
  const box = fromHtml(`<p>Yes. ${line} Bye.</p>`);
  const node = one("p", box).firstChild;
  stripLine(rangeOf(box, line))?.restore();
  expect(one("p", box).firstChild).toBe(node);
  expect(one("p", box).childNodes).toHaveLength(1);
});

it("writes nothing over a text that the page has changed meanwhile", () => {
  const box = fromHtml(`<p>Yes. ${line} Bye.</p>`);
  const stripped = stripLine(rangeOf(box, line));
  const [first] = one("p", box).childNodes;
  if (first !== undefined) first.nodeValue = "No. ";
  stripped?.restore();
  expect(box.textContent).toBe(`No. ${line} Bye.`);
});

it("survives that the page has removed the line", () => {
  const box = fromHtml(`<p>Yes.<br>${line}</p>`);
  const stripped = stripLine(rangeOf(box, line));
  one("p", box).textContent = "Edited.";
  stripped?.restore();
  expect(box.textContent).toBe("Edited.");
});

it("strips a line of a megabyte of text within a second", () => {
  const box = fromHtml(`<p>${"word ".repeat(200_000)}<br>${line}</p>`);
  const range = rangeOf(box, line);
  const startedAt = performance.now();
  stripLine(range)?.restore();
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
