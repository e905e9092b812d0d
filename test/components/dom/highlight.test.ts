import { afterEach, beforeEach, expect, it } from "vitest";
import { createHighlighter, type Mark } from "@/utils/dom/highlight";
import { pageStyles } from "@/utils/dom/page-styles";
import { fromHtml, rangeOf, shapeOf } from "./from-html";

let stop = new AbortController();
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** The texts that stand in a highlight of ours. */
function marked(kind: string): string[] {
  const highlight = CSS.highlights.get(`threadkeeper-${kind}`);
  return [...(highlight ?? [])].map((range) => range.toString()).toSorted();
}

/** The page without the one attribute that marked elements get. */
const unmarked = (box: Element) => shapeOf(box).replaceAll(`data-threadkeeper-marked=""`, "");

it("marks text of several kinds and comments, and changes nothing else of the page", () => {
  const box = fromHtml("<p>Thanks to <b>our Sponsor</b>. Buy now!</p><p>Buy here!</p>");
  const before = shapeOf(box);
  const highlighter = createHighlighter(stop.signal);
  highlighter.set("1", [
    { range: rangeOf(box, "our Sponsor"), kind: "sponsor-line" },
    { range: rangeOf(box, "Buy now!"), kind: "promotional" },
  ]);
  highlighter.set("2", [{ range: rangeOf(box, "Buy here!"), kind: "promotional" }]);
  expect(marked("sponsor-line")).toEqual(["our Sponsor"]);
  expect(marked("promotional")).toEqual(["Buy here!", "Buy now!"]);
  expect(unmarked(box)).toBe(before);
});

it("gives the elements whose text is marked an attribute, no others, and takes it back", () => {
  const box = fromHtml("<p>Thanks <i>to</i> <b>our <u>Sponsor</u></b> <i>today</i></p><p>Bye</p>");
  const before = shapeOf(box);
  const highlighter = createHighlighter(stop.signal);
  highlighter.set("1", [{ range: rangeOf(box, "our Sponsor"), kind: "sponsor-line" }]);
  const holders = () => [...box.querySelectorAll("[data-threadkeeper-marked]")];
  expect(holders().map(({ localName }) => localName)).toEqual(["b", "u"]);
  expect(highlighter.isShown("1")).toBe(true);
  holders()[0]?.removeAttribute("data-threadkeeper-marked");
  expect(highlighter.isShown("1")).toBe(false);
  highlighter.clear("1");
  expect(shapeOf(box)).toBe(before);
});

it("shows marks by a style of ours, and styles nothing beside them", () => {
  const box = fromHtml("<p>Thank you</p><p>words</p>");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles);
  document.adoptedStyleSheets.push(sheet);
  const [first, second] = box.children;
  createHighlighter(stop.signal).set("1", [{ range: rangeOf(box, "Thank"), kind: "sponsor-line" }]);
  const lineOf = (element: Element | undefined) =>
    element === undefined
      ? ""
      : getComputedStyle(element, "::highlight(threadkeeper-sponsor-line)").textDecorationLine;
  expect([lineOf(first), lineOf(second)]).toEqual(["underline", "none"]);
  document.adoptedStyleSheets.pop();
});

it("replaces the marks of one comment and leaves those of the others", () => {
  const box = fromHtml("<p>one two</p>");
  const highlighter = createHighlighter(stop.signal);
  highlighter.set("1", [{ range: rangeOf(box, "one"), kind: "sponsor-line" }]);
  highlighter.set("2", [{ range: rangeOf(box, "two"), kind: "sponsor-line" }]);
  highlighter.set("1", []);
  expect(marked("sponsor-line")).toEqual(["two"]);
  highlighter.clear("2");
  expect(marked("sponsor-line")).toEqual([]);
});

it.each(["repeated", "sponsored-link", "off-site-contact"] as const)(
  "marks what has no look of its own (%s) like the others",
  (kind) => {
    const box = fromHtml("<p>words</p>");
    createHighlighter(stop.signal).set("1", [{ range: rangeOf(box, "words"), kind }]);
    expect(marked("other")).toEqual(["words"]);
  },
);

it("lets a stripped line win over a mark, and the current one over the others", () => {
  const box = fromHtml("<p>words</p>");
  const mark = (kind: Mark["kind"]): Mark => ({ range: rangeOf(box, "words"), kind });
  createHighlighter(stop.signal).set("1", [mark("stripped"), mark("current"), mark("promotional")]);
  const priority = (kind: string) => CSS.highlights.get(`threadkeeper-${kind}`)?.priority ?? -1;
  expect(priority("stripped")).toBeGreaterThan(priority("current"));
  expect(priority("current")).toBeGreaterThan(priority("promotional"));
});

it("leaves nothing behind, and nothing of the page's own highlights gone", () => {
  const box = fromHtml("<p>words</p>");
  CSS.highlights.set("page-search", new Highlight(rangeOf(box, "words")));
  createHighlighter(stop.signal).set("1", [{ range: rangeOf(box, "words"), kind: "repeated" }]);
  stop.abort();
  expect([...CSS.highlights.keys()]).toEqual(["page-search"]);
  CSS.highlights.clear();
});

it("survives that the page removes the text it has marked", () => {
  const box = fromHtml("<p>words</p>");
  const highlighter = createHighlighter(stop.signal);
  highlighter.set("1", [{ range: rangeOf(box, "words"), kind: "sponsor-line" }]);
  box.replaceChildren();
  highlighter.set("1", []);
  expect(marked("sponsor-line")).toEqual([]);
});
