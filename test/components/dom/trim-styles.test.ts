import { expect, it } from "vitest";
import { ownPages } from "@/components/styles/own-pages";
import { pickStyles } from "@/components/styles/pick";
import { queuePage } from "@/components/styles/queue-page";
import { tourStyles } from "@/components/styles/tour";
import { trimmed } from "@/scripts/build/trim-styles";
import { pageStyles } from "@/utils/dom/page-styles";
import { pagePartStyles } from "../../gallery/page-part-styles";

/** What the browser makes of it, rule by rule; what properties of our own hold it keeps as written. */
function rulesOf(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/,\s+/g, ","));
}

it.each([
  ["parts in a page", pagePartStyles],
  ["our own pages", ownPages],
  ["the queue", queuePage],
  ["the picker", pickStyles],
  ["the tour", tourStyles],
  ["what the page itself wears", pageStyles],
])("the stylesheet of %s says the same when the build has trimmed it", (_, css) => {
  expect(trimmed(css).length).toBeLessThan(css.length);
  expect(rulesOf(css).length).toBeGreaterThan(3);
  expect(rulesOf(trimmed(css))).toEqual(rulesOf(css));
});

it.each([
  [".a :hover { color: red }", ".a :hover{color:red}"],
  ['.a::before { content: ""; }', '.a::before{content:""}'],
  ["@media (a: b) {\n  .a { b: c d; }\n}", "@media (a:b){.a{b:c d}}"],
  ["/* why */\n.a > b { c: d }", ".a>b{c:d}"],
  [".a,\n.b, .c + .d { e: f(1, 2) }", ".a,.b,.c + .d{e:f(1,2)}"],
  ["@container (a > 1px) { .a { b: c } }", "@container (a>1px){.a{b:c}}"],
  ["html:has(> .a) { b: calc(1px + 2px) }", "html:has(>.a){b:calc(1px + 2px)}"],
])("%s becomes %s", (css, short) => {
  expect(trimmed(css).trim()).toBe(short);
});
