import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { readGeneric, said } from "./read-generic";

const form = "<form><textarea></textarea></form>";

/** A table a comment, as Bitrix prints them; `isGuest` tells who has no page. */
function tables(isGuest: (at: number) => boolean): string {
  const rows = [...said, ["Ida", "Ask the eels."] as const].map(
    ([who, text], at) =>
      `<table class="notes-post-table ${at === 0 ? "notes-post-first " : ""}notes-post-${at % 2 === 0 ? "odd" : "even"}" id="message${at}">` +
      `<thead><tr><td><div><b>${isGuest(at) ? who : `<a href="/people/user/${at}/">${who}</a>`}</b><span class="notes-post-date">16.05.2023 10:0${at}</span></div></td></tr></thead>` +
      `<tbody><tr><td><div class="notes-text">${text}</div></td></tr></tbody>` +
      '<tfoot><tr><td><div class="action"><a href="#form">Name</a></div><div class="action"><a href="#form">Quote</a></div></td></tr></tfoot></table>',
  );
  return `<h3>Comments</h3><div class="notes">${rows.join("")}</div>${form}`;
}

it.each([
  ["every second one", (at: number) => at % 2 === 1],
  ["all but one", (at: number) => at !== 2],
  ["nobody", () => false],
])("takes no control for a name where guests have no link: %s", async (_, isGuest) => {
  const found = await readGeneric(tables(isGuest));
  expect(found.map(({ author, bodyText }) => [author, bodyText])).toEqual([
    ...said,
    ["Ida", "Ask the eels."],
  ]);
});

it("leaves the date of a post out that is a table with a head", async () => {
  const rows = said.map(
    ([who, text], at) =>
      `<table class="post"><thead><tr><th class="name">${who}</th></tr></thead><tbody><tr><td>2 March 2026, 10:1${at}</td></tr><tr><td class="said"><p>${text}</p></td></tr></tbody><tfoot><tr><td class="do"><a href="#re">Reply</a></td></tr></tfoot></table>`,
  );
  const found = await readGeneric(`<h3>3 comments</h3><div>${rows.join("")}</div>${form}`);
  expect(found.map(({ author, bodyText }) => [author, bodyText])).toEqual(said);
});

/** A list of definitions, the third of which has this before its text. */
const definitions = (answer: string) =>
  `<h3>3 comments</h3><dl class="talk">${said
    .map(
      ([who, text], at) =>
        `<dt id="post-${at + 1}"><span class="who">${who}</span> <span class="date">2 March 2026</span></dt><dd><div class="re">${at === 2 ? answer : ""}</div><p>${text}</p><p><a href="#form">Reply</a></p></dd>`,
    )
    .join("")}<dt id="rules">House rules</dt></dl>${form}`;

it.each([
  ["the title above it", '<a href="#post-2">tobyw</a>', 1],
  ["a title above nothing", '<a href="#rules">tobyw</a>', -1],
  ["its own title", '<a href="#post-3">above</a>', -1],
])("tells whose answer a definition is by a link to %s", async (_, link, parent) => {
  const found = await readGeneric(definitions(`Answer to ${link}`));
  expect(found).toHaveLength(3);
  expect(found.findIndex(({ id }) => id === found[2]?.parentId)).toBe(parent);
});

it.each([
  ["data-topid", "41", "41"],
  ["data-topicid", "41", null],
  ["data-topid", "7", null],
])("tells whose answer a post of NodeBB is, where a link has %s %s", async (name, to, parent) => {
  const rows = said.map(
    ([who, text], at) =>
      `<li class="post" data-pid="4${at}"><a class="who" href="/user/${at}">${who}</a> <time>2 March</time>${at === 2 ? `<a class="up" ${name}="${to}" href="/post/${to}">up</a>` : ""}<div class="content"><p>${text}</p></div><a href="#">Reply</a></li>`,
  );
  const found = await readGeneric(
    `<h3>3 comments</h3><ul class="posts">${rows.join("")}</ul>${form}`,
  );
  expect(found.map(({ id }) => id)).toEqual(["40", "41", "42"]);
  expect(found[2]?.parentId).toBe(parent);
});

it.each([
  ["comment-id", ["5F0", "5F1", "5F2"]],
  ["comment-floor", undefined],
] as const)("takes or leaves %s as what names a comment", async (name, ids) => {
  const rows = said.map(
    ([who, text], at) =>
      `<div class="item" ${name}="5F${at}"><a class="who" href="/u/${at}">${who}</a> <time>2 March</time><div class="txt">${text}</div><a class="reply">Reply</a></div>`,
  );
  const found = await readGeneric(`<h3>3 comments</h3><div>${rows.join("")}</div>${form}`);
  expect(found).toHaveLength(3);
  if (ids === undefined) expect(found[0]?.id).not.toContain("5F");
  else expect(found.map(({ id }) => id)).toEqual(ids);
});

const block = ([who, text]: readonly [string, string], id: number, inside = "") =>
  `<li id="comment-${id}" class="comment depth-1"><div><div class="wp-block-comment-author-name">${who}</div><div class="wp-block-comment-content"><p>${text}</p></div></div>${inside}</li>`;

it("believes the list in which an answer stands before a block theme's class of a first level", async () => {
  const answers = `<ol>${block(said[1], 2)}</ol>`;
  const beside = `<ul class="children">${block(said[2], 3)}</ul>`;
  const html = `<div class="wp-block-comments"><ol>${block(said[0], 1, answers)}</ol>${beside}</div>`;
  const found = plainComments(readPage(await openPage(html)));
  expect(found.map(({ parentId }) => parentId)).toEqual([null, "1", null]);
});
