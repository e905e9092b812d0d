import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { walkTree } from "@/utils/sites/walk-tree";
import { openPage } from "./open-page";

const fields = [
  "id",
  "name",
  "children",
  "parentNode",
  "parentElement",
  "nextSibling",
  "firstChild",
];
const form = `<form>${fields.map((name) => `<input name="${name}">`).join("")}</form>`;
const commentOf = (n: number) => `<li class="answer" id="answer-${n}">
  <b class="who">Ann${n} Lee</b> <time datetime="2026-11-2${n}T10:00:00Z">2${n} November 2026</time>
  <div class="text"><p>What the ward needs is a spare pump, number ${n}, and soon.</p></div>
  <a href="#reply">Reply</a>${form}</li>`;

it.each([
  ["a known system", "comment-list", (html: string) => html.replaceAll("answer", "comment")],
  ["an unknown one", "answers", (html: string) => html],
])("a form's fields do not stand for the form's own members: %s", async (_, name, as) => {
  const html = `<h2>3 comments</h2><ol class="${name}">${[1, 2, 3].map(commentOf).join("")}</ol>`;
  const page = await openPage(`<article><h1>Pumps</h1></article><section>${as(html)}</section>`);
  const found = plainComments(readPage(page));
  expect(found.map(({ author }) => author)).toEqual(["Ann1 Lee", "Ann2 Lee", "Ann3 Lee"]);
  expect(found.map(({ bodyText }) => /number \d, and soon\.$/.test(bodyText))).toEqual([
    true,
    true,
    true,
  ]);
});

it("a walk passes a form at the end of an element once", async () => {
  const page = await openPage(`<div><p>a</p>${form}</div><p>b</p>`);
  const seen: string[] = [];
  walkTree(page.body, {
    enter: (element) => {
      seen.push(element.nodeName);
      if (seen.length > 50) throw new Error("It goes in circles.");
      return element.nodeName !== "FORM";
    },
    leave: () => undefined,
    text: ({ data }) => seen.push(data),
  });
  expect(seen).toEqual(["BODY", "DIV", "P", "a", "FORM", "P", "b"]);
});
