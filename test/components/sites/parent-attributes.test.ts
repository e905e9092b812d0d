import { expect, it } from "vitest";
import { parentsByAttribute } from "@/utils/sites/generic/parent-attribute";
import { openPage } from "./open-page";

it.each([
  ["whatever its name is", '<p data-no="7"><p data-no="9" data-ust="7">', [null, 0]],
  ["where roots say 0", '<p data-no="7" data-to="0"><p data-no="9" data-to="7">', [null, 0]],
  [
    "over several levels",
    '<p data-k="a1"><p data-k="b2" data-up="a1"><p data-k="c3" data-up="b2">',
    [null, 0, 1],
  ],
  // What looks like ids and is none.
  ["not where it leads ahead", '<p data-no="7" data-to="9"><p data-no="9">', [null, null]],
  [
    "not where one leads nowhere",
    '<p data-no="7"><p data-no="9" data-to="7"><p data-no="8" data-to="5">',
    [null, null, null],
  ],
  ["not levels", '<p data-no="1"><p data-no="2" data-level="1">', [null, null]],
  ["not where ids repeat", '<p data-no="7"><p data-no="7" data-to="7">', [null, null]],
] as const)("tells whose reply a comment is by an attribute %s", async (_, html, parents) => {
  const items = [...(await openPage(html)).body.children];
  const found = parentsByAttribute(items, { itemOf: () => undefined });
  expect(items.map((item) => found.get(item) ?? null)).toEqual(
    parents.map((at) => (at === null ? null : items[at])),
  );
});
