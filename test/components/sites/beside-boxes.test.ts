import { expect, it } from "vitest";
import { besideBoxes } from "@/utils/sites/generic/beside-boxes";
import { openPage } from "./open-page";

const post = (id: string) => `<div class="post" id="${id}">Words</div>`;
const box = (inside: string, name = "deep") => `<div class="${name}">${inside}</div>`;

/** "b<a" says that b answers a. */
it.each([
  [
    "a box after each of two posts",
    post("a") + box(post("b")) + post("c") + box(post("d")),
    "b<a d<c",
  ],
  ["a box within a box", post("a") + box(post("b") + box(post("c"))), "b<a c<b"],
  ["one box alone", post("a") + box(post("b")) + post("c"), ""],
  ["what load more has brought", post("a") + box(post("b")) + box(post("c")), ""],
  ["boxes that hold the roots too", box(post("a")) + box(post("b")), ""],
  [
    "a box after an advertisement",
    `${post("a")}<p>Ad</p>${box(post("b"))}${post("c")}${box(post("d"))}`,
    "",
  ],
])("tells whose replies stand beside it: %s", async (_, html, answers) => {
  const page = await openPage(html);
  const items = [...page.querySelectorAll(".post")];
  const parentOf = besideBoxes(items);
  const told = items.flatMap((item) => {
    const parent = parentOf({ item });
    return parent === undefined ? [] : [`${item.id}<${parent.id}`];
  });
  expect(told.join(" ")).toBe(answers);
});
