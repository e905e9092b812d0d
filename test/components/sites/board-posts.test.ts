import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { said } from "./read-generic";

/** Posts of a board: no answers, no form, and only the page's own name to say that it is one. */
async function textsOf(addressOf: (id: number) => string, after = "", before = "") {
  const posts = said.map(
    ([name, text], at) =>
      `<div class="row"><p class="who"><a href="/user/${at + 4}">${name}</a></p><small><span title="0${at + 1}/03/2026 18:4${at}">2 March 2026</span> <a href="${addressOf(9020 + at * 7)}">#${9020 + at * 7}</a></small><div class="words"><div class="said">${before}${text}</div>${after}</div></div>`,
  );
  const page = await openPage(
    `<body class="view-topic"><h1>The weir</h1><div class="list">${posts.join("")}</div></body>`,
  );
  return plainComments(readPage(page)).map(({ bodyText }) => bodyText);
}
const own = (id: number) => `#${id}`;
const texts = said.map(([, text]) => text);

it("reads posts that have numbers of the whole board, each the address of its post", async () => {
  expect(await textsOf(own)).toEqual(texts);
});

it("reads no rows whose numbers lead to other pages", async () => {
  expect(await textsOf((id) => `/tickets/${id}`)).toEqual([]);
});

it("leaves out what stands below a rule of underscores", async () => {
  expect(await textsOf(own, "<div>__________________<br>My other car is a boat</div>")).toEqual(
    texts,
  );
});

it("keeps underscores that somebody wrote above a text", async () => {
  expect(await textsOf(own, "", "________ ")).toEqual(texts.map((text) => `________ ${text}`));
});
