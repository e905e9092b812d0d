import fc from "fast-check";
import { afterEach, beforeAll, expect, it } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { type StrippedLine, stripLine } from "@/utils/dom/strip-line";
import { fromHtml, rangeAt, shapeOf } from "./from-html";
import { adoptPageStyles } from "./page-sheet";

beforeAll(adoptPageStyles);
afterEach(() => document.body.replaceChildren());

const words = fc.constantFrom(
  "Yes.",
  " ",
  "\n  ",
  "Thanks to ",
  "our Sponsor",
  "\u{1f600}",
  "\ud800",
  "ß ",
);
const leaf = fc.oneof(
  words,
  fc.constantFrom("<br>", "<br> ", "<!-- x -->", '<img alt="" src="data:,">'),
);
const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc
    .array(fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, tie("element")), {
      maxLength: 5,
    })
    .map((parts) => parts.join("")),
  element: fc
    .tuple(
      fc.constantFrom("p", "b", "em", "div", "span", "ul", "li", "a", "table", "font"),
      tie("tree"),
    )
    .map(([name, inside]) => `<${name} class="k">${inside}</${name}>`),
}));

const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { minLength: 1, maxLength: 3 });
const order = fc.array(fc.nat(9), { minLength: 3, maxLength: 3 });

function strip(box: Node, [at, length]: readonly [number, number]): StrippedLine | undefined {
  const size = box.textContent?.length ?? 0;
  const from = at % Math.max(1, size);
  const to = Math.min(size, from + 1 + length);
  return to > from ? stripLine(rangeAt(box, from, to)) : undefined;
}

it("restores any markup exactly, whichever stretches were stripped and in whatever order they return", () => {
  fc.assert(
    fc.property(tree, spans, order, (html, wanted, ranks) => {
      const box = fromHtml(html);
      const before = shapeOf(box);
      const text = box.textContent;
      const stripped = wanted.map((span) => strip(box, span));
      expect(box.textContent).toBe(text);
      const back = stripped
        .map((line, index) => ({ line, rank: ranks[index] ?? 0 }))
        .toSorted((a, b) => a.rank - b.rank);
      for (const { line } of back) line?.restore();
      expect(shapeOf(box)).toBe(before);
      box.remove();
    }),
    { numRuns: fuzzRuns(400) },
  );
});

it("hides at least the stretch that was asked for", () => {
  fc.assert(
    fc.property(tree, fc.tuple(fc.nat(200), fc.nat(60)), (html, span) => {
      const box = fromHtml(html);
      const shown = () =>
        [...textNodes(box)].filter((node) => node.parentElement?.checkVisibility() ?? false);
      const size = (nodes: readonly Text[]) =>
        nodes.reduce((sum, node) => sum + node.data.replace(/\s/g, "").length, 0);
      const before = size(shown());
      const stripped = strip(box, span);
      if (stripped !== undefined) expect(size(shown())).toBeLessThan(before);
      box.remove();
    }),
    { numRuns: fuzzRuns(200) },
  );
});

function* textNodes(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text;
}
