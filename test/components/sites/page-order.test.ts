import { expect, it } from "vitest";
import { inPageOrder, shadowTops } from "@/utils/sites/generic/dom-order";
import { runAtOnce } from "@/utils/sites/steps";
import { openPage } from "./open-page";

const html = `<p id="one"></p><x-thread id="two"><template shadowrootmode="open"><p id="three"></p>
<x-thread id="four"><template shadowrootmode="open"><p id="five"></p></template></x-thread>
<p id="six"></p></template></x-thread><p id="seven"></p>`;

it("puts what stands in shadow roots where their hosts stand, replies' roots inside their parents'", async () => {
  const page = await openPage(html);
  const inside = runAtOnce(shadowTops(page));
  const all = [...page.querySelectorAll("[id]"), ...inside].filter(({ id }) => id !== "");
  const words = ["one", "two", "three", "four", "five", "six", "seven"];
  expect(inPageOrder(all).map(({ id }) => id)).toEqual(words);
  expect(inPageOrder(all.toReversed()).map(({ id }) => id)).toEqual(words);
});
