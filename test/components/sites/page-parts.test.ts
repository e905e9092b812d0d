import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { genericComments, readGeneric } from "./read-generic";

const names = ["Ann Harrow", "tobyw", "Fen Wader"] as const;
const said = [
  "The weir was never in the way.",
  "It was in mine, every single spring.",
  "Nobody asked the trout, as usual.",
] as const;

interface Row {
  /** Added to the class of the comment. */
  readonly of?: string;
  /** What stands in the box of the text, in place of the text alone. */
  readonly box?: (text: string) => string;
}

/** Three comments side by side, the last with these changes. */
async function read({ of = "", box = (text) => text }: Row) {
  const rows = said.map((text, at) => {
    const isLast = at === 2;
    const words = `<span class="words">${text}</span>`;
    return (
      `<div class="row ${isLast ? of : ""}" id="row-${at + 1}"><a class="who" href="/user/${at}">${names[at]}</a> ` +
      `<time datetime="2026-03-0${at + 1}">${at + 1} March</time><div class="said">${isLast ? box(words) : words}</div><button>Reply</button></div>`
    );
  });
  const html = `<h2>3 comments</h2><div class="comments">${rows.join("")}</div>`;
  const found = await readGeneric(html);
  expect(found.map(({ author }) => author)).toEqual(names);
  const parent = found.findIndex(({ id }) => id === found[2]?.parentId);
  return { text: found[2]?.bodyText, parent };
}

it.each([
  ["a label", (text: string) => `<p><span class="alert label">In favour</span></p>${text}`],
  ["a pinned comment's badge", (text: string) => `<span class="top">Pinned</span>${text}`],
  ["whom somebody answers", (text: string) => `<span class="call">tobyw</span>${text}`],
  ["the same in Dutch", (text: string) => `<i class="call">In reactie op tobyw</i>${text}`],
  [
    "a copy of what somebody answers",
    (text: string) =>
      `<div class="orig_cont"><span>tobyw</span><div class="orig_txt">${said[1]}</div></div>${text}`,
  ],
])("leaves out %s before a text", async (_, box) => {
  expect(await read({ box })).toMatchObject({ text: said[2] });
});

it.each([
  ["a bold word", "<b>In favour</b> of it. ", "In favour of it. "],
  ["a name among words", 'As <span class="call">tobyw</span> has it: ', "As tobyw has it: "],
  ["a name that the commenter set apart", "<b>tobyw</b> ", "tobyw "],
  ["a paragraph that ends in a name", '<p class="lead">Well said tobyw</p>', "Well said tobyw "],
  ["who is quoted", '<div class="said-by">Zitat von tobyw</div>', "Zitat von tobyw "],
  [
    "who is quoted, in a box for that",
    '<div class="quote-box"><div class="by">Eerder gezegd door tobyw</div><div>Mine.</div></div>',
    "Eerder gezegd door tobyw Mine. ",
  ],
  [
    "who is quoted, in the head that boards give a quotation",
    '<blockquote><div><cite style="display:block">tobyw wrote:</cite>It was.</div></blockquote>',
    "tobyw wrote: It was. ",
  ],
  [
    "a title in a quotation",
    "<blockquote><p><cite>The Weir</cite>, again.</p></blockquote>",
    "The Weir, again. ",
  ],
  [
    "what was said at first, before a translation",
    '<div class="original-text">Nooit in de weg.</div>',
    "Nooit in de weg. ",
  ],
  [
    "numbers and times in a table",
    "<table><thead><tr><th>Eels</th><th>Time</th><th>Mood</th></tr></thead><tbody><tr><td>24</td><td>1:50</td><td>sour</td></tr><tr><td>20</td><td>2:40</td><td>sweet</td></tr></tbody></table>",
    "Eels Time Mood 24 1:50 sour 20 2:40 sweet ",
  ],
  [
    "a place in a film",
    'You see all of it at <a class="seek">4:14</a> in the film. ',
    "You see all of it at 4:14 in the film. ",
  ],
  [
    "such a place in a part of its own",
    'You see all of it at <span><a href="/watch?t=254">4:14</a></span> in the film. ',
    "You see all of it at 4:14 in the film. ",
  ],
  [
    "a link whose class speaks of an action",
    '<a class="call-to-action" href="https://eels.example/">https://eels.example</a> ',
    "https://eels.example ",
  ],
  [
    "signs of a program",
    '<pre><code><span class="n">eels</span> <span class="o">=</span> <span class="m">12</span></code></pre>',
    "eels = 12 ",
  ],
])("keeps %s before a text", async (_, html, text) => {
  const { text: all } = await read({ box: (words) => html + words });
  expect(all).toBe(text + said[2]);
});

it.each([
  ["a class that adds to another", "row--child", 1],
  ["a class of one part", "row_nested", 1],
  ["a class of something else", "box--child", -1],
  ["a word alone", "child", -1],
])("knows an answer, where nothing is laid out, by %s", async (_, of, parent) => {
  expect(await read({ of })).toMatchObject({ parent });
});

it("believes a link to whom somebody answers before the list that it stands in", async () => {
  const row = (id: number, name: string, text: string, more = "") =>
    `<div class="row" id="row-${id}"><a class="who" href="/user/${name}">${name}</a> <time datetime="2026-03-0${id}">${id} March</time><p class="said">${text}</p><button>Reply</button>${more}</div>`;
  const call = '<a class="reply_name" href="#row-2">@tobyw</a>: ';
  const replies = row(2, "tobyw", said[1]) + row(3, "Fen Wader", call + said[2]);
  const root = row(1, "Ann Harrow", said[0], `<div id="replies-1">${replies}</div>`);
  const page = await openPage(
    `<h2>4 comments</h2><div class="comments">${root}${row(4, "Ida", "Ask the eels.")}</div>`,
  );
  const found = genericComments(page);
  expect(found.map(({ parentId }) => parentId)).toEqual([null, "1", "2", null]);
});

it("reads a long text that is there twice, shortened out of sight with the name once more", async () => {
  const name = (who: string) => `<span><a class="who" href="/user/${who}"><b>${who}</b></a></span>`;
  const rows = said.map(
    (text, at) =>
      `<div class="row" id="row-${at}">${at === 2 ? `<p class="less" style="display:none">${name(names[at])}${text.slice(0, 9)}…</p>` : ""}` +
      `<p class="full">${name(names[at] ?? "")}${text}</p><a>Reply</a> <span class="date">${at + 2}h ago</span></div>`,
  );
  const page = await openPage(`<h2>3 comments</h2><div class="comments">${rows.join("")}</div>`);
  const found = genericComments(page);
  expect(found.map(({ author, bodyText }) => [author, bodyText])).toEqual(
    names.map((who, at) => [who, said[at]]),
  );
});

const post = (of: string, name: string, text: string) =>
  `<article class="message ${of}" id="${of}-${name}"><a class="username" href="/user/${name}">${name}</a> <time datetime="2026-03-02">2 March</time><div class="said">${text}</div><a>Reply</a></article>`;
const posts = said.map((text, at) => post("post", names[at] ?? "", text)).join("");
const topic = (name: string) =>
  `<div class="topic"><a class="title" href="/t/${name}">Eels in the weir, part ${name}</a> <a class="username" href="/user/${name}">${name}</a> <time datetime="2026-03-01">1 March</time> A topic of this month.</div>`;

it.each([
  ["its own heading is above the comments", "<h3>Comments</h3>", 3],
  ["no heading is above the comments", "", 4],
])("takes what all answer for a comment or not, where %s", async (_, heading, count) => {
  const article = post("article", "Editor", "The weir was opened on Sunday, in the rain.");
  const page = await openPage(
    `<div class="block"><div class="list">${article}</div></div><div class="block"><div class="box">${heading}<div class="list">${posts}</div></div></div><form><textarea></textarea></form>`,
  );
  const found = genericComments(page);
  expect(found.map(({ bodyText }) => bodyText).slice(-3)).toEqual(said);
  expect(found).toHaveLength(count);
});

it("leaves out topics of a sidebar that are signed and dated as comments are", async () => {
  const page = await openPage(
    `<main><div class="content"><div class="block"><h3>Comments</h3><div class="list">${posts}</div></div></div>` +
      `<div class="main-sidebar"><h3>Latest</h3><div class="list">${topic("Ida")}${topic("Ben")}</div></div></main>`,
  );
  const found = genericComments(page);
  expect(found.map(({ bodyText }) => bodyText)).toEqual(said);
});

it("tells names from labels where who wrote two of five is called by name in two more", async () => {
  const row = (at: number, who: string, called = "") =>
    `<li class="fl" id="c-${at}"><div class="fw"><span class="fy" data-test="commentAuthor">${who}</span><time datetime="2026-03-0${at}">${at} March</time></div>` +
    `${called === "" ? "" : `<span class="kv">replying to <button>${called}</button></span>`}<div class="ge"><p>It rained on day ${"abcdef"[at]} of the flood.</p></div><button>Reply</button></li>`;
  const rows = [row(1, "Ann"), row(2, "Ben", "Ann"), row(3, "Cleo", "Ann"), row(4, "Ann", "Cleo")];
  const page = await openPage(
    `<section><h2>Comments (5)</h2><ul class="fi">${rows.join("")}${row(5, "Dora")}</ul></section>`,
  );
  const found = genericComments(page);
  expect(found.map(({ author }) => author)).toEqual(["Ann", "Ben", "Cleo", "Ann", "Dora"]);
});

it.each([
  ["one that is gone states none", ["1", "2", "", "3"], [null, "1", "1", "3"]],
  ["half of them state none", ["1", "", "", "2"], [null, null, null, null]],
] as const)("takes levels as comments state them, where %s", async (_, levels, parents) => {
  const rows = levels.map(
    (level, at) =>
      `<div class="row" id="${at + 1}"${level === "" ? "" : ` data-level="${level}"`}><b class="nick">${["Ann", "Ben", "Cleo", "Dora"][at]}</b> <time datetime="2026-03-0${at + 1}">${at + 1} March</time><p class="said">It rained on day ${"abcd"[at]}.</p><button>Reply</button></div>`,
  );
  const page = await openPage(`<h2>4 comments</h2><div class="comments">${rows.join("")}</div>`);
  const found = genericComments(page);
  expect(found.map(({ parentId }) => parentId)).toEqual(parents);
});

it("learns names of people who write often, one of which ends in a year", async () => {
  const who = [
    "北方的狼1979",
    "手机用户",
    "北方的狼1979",
    "苏州河畔听雨",
    "小林",
    "大胖橘",
    "老张",
  ];
  const rows = who.map(
    (name, at) =>
      `<div class="item"><div class="info"><span class="username">${name}</span><span class="area">[上海]</span></div><div class="txt">我们小区老楼装电梯，谈了${"一二三四五六七"[at]}年。</div><a class="btn-reply">回复</a><span class="time">5月20日 09:1${at}</span></div>`,
  );
  const page = await openPage(`<h2>评论</h2><div class="comments">${rows.join("")}</div>`);
  const found = genericComments(page);
  expect(found.map(({ author }) => author)).toEqual(who);
});

it.each([
  ["WP ULike", '<div class="wpulike"><button></button><span class="count-box">23+</span></div>'],
  [
    "Simple Comment Editing",
    '<div class="sce-edit-comment"><a href="#">Click to edit</a><span> – 4 minutes</span></div>',
  ],
])("leaves out of a text on WordPress what %s writes into it", async (_, part) => {
  const rows = said.map(
    (text, at) =>
      `<li id="comment-${at + 1}" class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">${names[at]}</b></footer><div class="comment-content"><p>${text}</p>${part}</div></article></li>`,
  );
  const html = `<div id="comments"><ol class="comment-list">${rows.join("")}</ol></div>`;
  const found = plainComments(readPage(await openPage(html)));
  expect(found.map(({ bodyText }) => bodyText)).toEqual(said);
});
