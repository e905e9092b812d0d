import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readAuthor } from "@/utils/sites/read-author";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { readGeneric, said } from "./read-generic";

/** Messages with a name, a time and a place to write, in boxes of this class. */
function messages(name: string, item: string): string {
  const rows = said.map(
    ([who, text], at) =>
      `<div class="${item}"><span class="author">${who}</span> <time>09:0${at}</time><div class="text">${text}</div></div>`,
  );
  return `<div class="${name}"><div class="list">${rows.join("")}</div><form><textarea></textarea></form></div>`;
}

it.each([
  ["messages to a shop's staff", "chat-widget open", "chat-message", 0],
  ["what is said in a box of another name", "talk-widget open", "talk-message", 3],
  ["comments whose sign is two bubbles", "comments icon-chat", "comment chat", 3],
])("takes for comments or leaves out %s", async (_, name, item, count) => {
  expect(await readGeneric(messages(name, item))).toHaveLength(count);
});

/** Three comments, the first with this text, what the others say changed by `rest`. */
function list(first: string, rest = (text: string) => text): string {
  const rows = said.map(
    ([who, text], at) =>
      `<li class="row"><p class="who"><span>${who}</span></p><time title="2 March">2 March</time><div class="said"><p>${at === 0 ? first : rest(text)}</p></div><button>Reply</button></li>`,
  );
  return `<h2>3 comments</h2><ul class="comments">${rows.join("")}</ul>`;
}

it("reads whom every answer calls by name, whose link is an @ and a name", async () => {
  const call = '<a href="/@lucie">@<span>lucie</span></a> ';
  const found = await readGeneric(list(call + said[0][1], (text) => call + text));
  expect(found.map(({ bodyText }) => bodyText)).toEqual(said.map(([, text]) => `@lucie ${text}`));
});

it.each([["Words of a book"], [""]])("keeps a link that has the title %j", async (title) => {
  const [first] = await readGeneric(
    list(`It stands in <a href="/b" title="${title}">this book</a>.`),
  );
  expect(first?.bodyText).toBe("It stands in this book.");
});

it.each([
  ["<p><span>Samira</span> (not verified)</p>", "Samira"],
  ["<p><a href='/u/4'>Ann Harrow</a> of Ely</p>", "Ann Harrow of Ely"],
  ["<span>Samira (non vérifié)</span>", "Samira"],
  ["<span>Samira (не проверено)</span>", "Samira"],
  ["<span>Samira (not verified) Khan</span>", "Samira (not verified) Khan"],
  ['<h4><a href="/u/4"><span><img alt=""></span>Samira <i title="Karma">82</i></a></h4>', "Samira"],
  ["<h4><a href='/u/4'><i>Samira</i> 82</a></h4>", "Samira 82"],
  ["<p>Samira (Leeds)</p>", "Samira (Leeds)"],
  ["<p>samira_writes</p>", "samira_writes"],
  ["<p>samira writes</p>", "samira"],
  ["<p>Αναρτήθηκε από Νίκος</p>", "Νίκος"],
  ["<p>Автор: Иван</p>", "Иван"],
  ["<p>Di Marco</p>", "Di Marco"],
  ["<p>Fra Angelico</p>", "Fra Angelico"],
  ["<p>Publié par <a href='/n'>Samira</a></p>", "Samira"],
  ["<p>Parwati</p>", "Parwati"],
  ["<b><button>Samira</button><i>31</i></b>", "Samira"],
  ['<h4><a href="/u/4">Samira</a> <sup title="Posts">17</sup></h4>', "Samira"],
  ["<h4><a href='/u/4'>S<i>93</i>am<i>59</i>ira<i>85</i></a> <sup>17</sup></h4>", "Samira"],
  ["<h4><a href='/u/4'>M<sup>me</sup></a> <b>Samira</b></h4>", "Mme Samira"],
  ["<h4><b>M</b><sup>me</sup> <b>Samira</b></h4>", "Mme Samira"],
  ["<p>Samira 2.0</p>", "Samira 2.0"],
  ["<p>Samira (2.0)</p>", "Samira"],
  ["<p>Samira 211.7</p>", "Samira"],
])("reads who wrote in %s", async (html, name) => {
  const { firstElementChild } = (await openPage(html)).body;
  expect(readAuthor(firstElementChild ?? undefined)).toBe(name);
});

it("reads rows of a table without classes, a number before each name and a link to whom it answers", async () => {
  const rows = said.map(
    ([who, text], at) =>
      `<tr><td><a name="h${at}"></a><font><b>${at + 1}.</b> <b>${who}</b>${at === 1 ? ' <font>(re: <a href="#h0">1.</a>)</font>' : ""}</font></td><td><font>2026.05.11. 09:1${at}</font></td></tr>` +
      `<tr><td colspan="2"><font>${text}</font></td></tr><tr><td><a href="answer?to=${at}">Reply</a></td></tr><tr><td><img src="dot.gif" alt=""></td></tr>`,
  );
  const found = await readGeneric(
    `<b>Comments (3)</b><br><table><tbody>${rows.join("")}</tbody></table><form><textarea></textarea></form>`,
  );
  expect(found.map(({ author, bodyText }) => [author, bodyText])).toEqual(said);
  expect(found.map(({ parentId }) => parentId)).toEqual([null, found[0]?.id, null]);
});

/** Comments in a vocabulary for machines, side by side: the id and more attributes of each. */
function marked(rows: readonly (readonly [id: string, more: string])[]): string {
  const items = rows.map(
    ([id, more], at) =>
      `<article id="${id}" ${more} itemscope itemtype="https://schema.org/Comment"><b itemprop="author">${said[at]?.[0]}</b><div itemprop="text">${said[at]?.[1]}</div></article>`,
  );
  // What another system's place to write is called as well.
  return `${items.join("")}<div id="respond"><form><textarea></textarea></form></div>`;
}

it.each([
  ["an id that goes on from another", ["comment-2", ""], ["comment-2-1", ""], "comment-2"],
  ["an attribute", ["kmt-7", 'parentid="kmt-0"'], ["kmt-9", 'parentid="kmt-7"'], "kmt-7"],
  ["no id of another's", ["comment-2", ""], ["comment-3-1", ""], null],
] as const)("knows whom a marked up comment answers by %s", async (_, first, second, parent) => {
  const page = await openPage(marked([first, second]));
  const found = plainComments(readPage(page));
  expect(found.map(({ bodyText }) => bodyText)).toEqual([said[0][1], said[1][1]]);
  expect(found.map(({ parentId }) => parentId)).toEqual([null, parent]);
});

it("takes the box around marked up comments for none of them", async () => {
  const box = 'itemscope itemtype="https://schema.org/UserComments"';
  const page = await openPage(
    `<div ${box}>${marked([
      ["comment-2", ""],
      ["comment-3", ""],
    ])}</div>`,
  );
  const found = plainComments(readPage(page));
  expect(found.map(({ id, parentId }) => [id, parentId])).toEqual([
    ["comment-2", null],
    ["comment-3", null],
  ]);
});

it.each([
  ["Ann 2.0", "Ann 2.0"],
  ["marie 1958", "marie 1958"],
])("learns names of which one has a number: %s", async (name, read) => {
  const page = `<h2>5 comments</h2><ul class="comments">${[name, "tobyw", "Fen Wader", "tobyw", "Ida"].map((who, at) => `<li class="row"><h3 class="subject"><a href="/t/${at}">Re: weir ${"abcde"[at]}</a></h3><p><span class="author">${who}</span></p><time datetime="2026-03-0${at + 1}">${at + 1} March</time><div class="said"><p>${said[at % 3]?.[1]} ${"abcde"[at]}.</p></div><button>Reply</button></li>`).join("")}</ul>`;
  const found = await readGeneric(page);
  expect(found.map(({ author }) => author)).toEqual([read, "tobyw", "Fen Wader", "tobyw", "Ida"]);
});

/** A thread of answers, the first comment picked by an editor and shown above it; ids by `idOf` of a place. */
function picked(above: string, idOf: (at: number) => string): string {
  const row = (at: number, text: string, more = "") =>
    `<article class="item"${at < 0 ? "" : ` id="at-${at}"`} data-comment-id="${idOf(Math.max(at, 0))}"><header><a class="author" href="/u/${Math.max(at, 0)}">${said[Math.max(at, 0)]?.[0]}</a> <time datetime="2026-03-02T09:0${Math.max(at, 0)}">3h ago</time></header><div class="text">${text}</div><button>Reply</button></article>${more}`;
  const [, second = "", third = ""] = said.map(([, text]) => text);
  const answer = `<ol class="replies"><li>${row(1, second)}</li></ol>`;
  return `<section class="comments"><h2>3 comments</h2><div class="pick">${row(-1, above)}</div><ol class="list"><li>${row(0, said[0][1], answer)}</li><li>${row(2, third)}</li></ol></section>`;
}

it("what an editor picked and shows above the thread counts once, and nobody answers the copy", async () => {
  const found = await readGeneric(picked(said[0][1], (at) => `c_9f${at}`));
  expect(found.map(({ bodyText }) => bodyText)).toEqual(said.map(([, text]) => text));
  expect(found.map(({ parentId }) => parentId)).toEqual([null, found[0]?.id, null]);
});

it.each([
  ["says something else", "Another story.", (at: number) => `c_9f${at}`],
  ["shares a number that most have", "Another story.", () => "c_4821"],
])("what stands above the thread and %s is a comment of its own", async (_, above, idOf) => {
  const found = await readGeneric(picked(above, idOf));
  expect(found.map(({ bodyText }) => bodyText)).toEqual([above, ...said.map(([, text]) => text)]);
});
