import { afterEach, beforeEach, expect, it } from "vitest";
import { jumpTo } from "@/utils/dom/jump-to";
import { fromHtml, one } from "./from-html";

beforeEach(() => {
  fromHtml('<div style="height:5000px"></div><p id="far">Far away</p><button>next</button>');
  scrollTo(0, 0);
});
afterEach(() => document.body.replaceChildren());

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

it("brings a comment into view and leaves the focus where it was", async () => {
  one("button").focus({ preventScroll: true });
  jumpTo(one("#far"));
  await expect.poll(() => isInView(one("#far")), { timeout: 10_000 }).toBe(true);
  expect(document.activeElement).toBe(one("button"));
  expect(one("#far").hasAttribute("tabindex")).toBe(false);
});

it("moves the focus there when asked, and takes its tabindex away again afterwards", async () => {
  const before = one("#far").outerHTML;
  jumpTo(one("#far"), true);
  expect(document.activeElement).toBe(one("#far"));
  one("button").focus();
  expect(one("#far").outerHTML).toBe(before);
});

it("leaves a comment the tabindex that the page gave it", () => {
  one("#far").tabIndex = 0;
  jumpTo(one("#far"), true);
  one("button").focus();
  expect(one("#far").getAttribute("tabindex")).toBe("0");
});

it("jumps twice to the same place without leaving a trace", () => {
  jumpTo(one("#far"), true);
  jumpTo(one("#far"), true);
  one("button").focus();
  expect(one("#far").hasAttribute("tabindex")).toBe(false);
});
