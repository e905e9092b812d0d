import { expect, it } from "vitest";
import { openPage } from "./open-page";
import { genericComments } from "./read-generic";

const names = ["Ann Harrow", "tobyw", "Fen Wader"] as const;

/** Three comments of a system that nobody described, the first with this body. */
async function textOf(body: string, said = "p"): Promise<string | undefined> {
  const items = names.map(
    (name, at) =>
      `<li class="row"><a class="who" href="/user/${at}">${name}</a> <time datetime="2026-03-0${at + 1}">2 March</time>` +
      `<div class="said">${at === 0 ? body : `<${said}>It was in mine, every single spring.</${said}>`}</div><button>Reply</button></li>`,
  );
  const page = await openPage(`<h2>3 comments</h2><ul class="comments">${items.join("")}</ul>`);
  return genericComments(page)[0]?.bodyText;
}

it.each([
  ["a number that a link leads to", '<p>The draft is in <a href="/mr/882">!882</a>.</p>'],
  ["a word that is set apart", "<p>It went:</p><ul><li>costs went <b>up</b></li></ul>"],
  ["a number in a sentence", "<p>Part number for anyone who looks: <b>40-1187</b>, as ever.</p>"],
  ["a link to nowhere within a sentence", '<p>It was <a href="#">in mine</a>, as ever.</p>'],
  [
    "a link to nowhere at the end, without a class",
    '<p>It is in the survey of the weir, <a href="#">part 2</a></p>',
  ],
  [
    "a number of a link among others",
    '<p>Read <a class="x" href="#">part 1</a> and <a class="x" href="#">2</a></p>',
  ],
  ["a link to nowhere that is all", '<p><a href="#">In mine</a></p>'],
  ["a link to somewhere at the end", '<p>It was in mine, as ever: <a href="/w">the weir</a></p>'],
  ["a dash and what follows it", "<p>It was in mine.</p><p>—</p><p>A 1964 Batavus</p>"],
  ["a dash and what follows it at once", "<p>It was in mine.</p><div>— as ever</div>"],
  ["figures of a month", "<p>Counted twice:</p><ul><li>July: 212</li><li>May: 104</li></ul>"],
])("reads %s as what somebody wrote", async (_, body) => {
  const page = new DOMParser().parseFromString(body.replaceAll("><", "> <"), "text/html");
  expect(await textOf(body)).toBe(page.body.textContent.replace(/\s+/g, " ").trim());
});

it.each([
  ["a counter behind a text", '<p>It was in mine.</p><a href="/up/3">+3</a>'],
  [
    "a bar of controls",
    '<p>It was in mine.</p><p class="bar">Posted by Ann | <a href="/3">#3</a></p>',
  ],
  ["a date of its own", "<p>It was in mine.</p><span>2.3.2026, 09:10</span>"],
  [
    "a signature below a dash",
    "<p>It was in mine.</p><div><div>—</div><p>A 1964 Batavus</p></div>",
  ],
  [
    "a link that shows the answers",
    '<p>It was in mine.</p><p class="all"><a href="javascript:;">Xem <span>4</span> trả lời</a></p>',
  ],
])("leaves out %s", async (_, body) => {
  expect(await textOf(body)).toMatch(/^It was in mine\.(?: Posted by Ann \|)?$/);
});

it.each(["#", "javascript:void(0)"])(
  "leaves out what folds a long text and leads to %s",
  async (href) => {
    const said = "It was in mine, every single spring, as ever.";
    expect(
      await textOf(`<p class="all">${said} <a class="less" href="${href}">Thu gọn</a></p>`),
    ).toBe(said);
  },
);

it.each([
  "Last edited by Ann on 2 March 2026",
  "Bearbeitet vor 2 Wochen von Ann",
  "Dernière modification par Ann le 2 mars",
  "Modificado por última vez hace 2 semanas",
  "Modificato 2 settimane fa da Ann",
  "Bewerkt 2 weken geleden door Ann",
  "Última edição por Ann em 2 de março",
  "Ostatnia edycja: 2 tygodnie temu",
  "Последнее редактирование: Анна, 2 марта",
  "Последний раз редактировалось Анна; 14.05.2013",
  "Última vez editado por Ann el 2 de marzo",
  "Востаннє редагувалось 2 тижні тому",
  "Senast redigerad av Ann för 2 veckor sedan",
  "2 hafta önce Ann tarafından düzenlendi",
  "最終更新: Ann 2週間前",
  "2周前由Ann编辑",
  "最後由 Ann 編輯於 2 週前",
  "Ann 님이 2주 전에 수정됨",
  "آخر تعديل بواسطة آن قبل 2",
  "נערך לפני 2 שבועות על ידי",
])("leaves out who edited a text, and when: %s", async (note) => {
  const body = `<p>It was in mine.</p><div>${note.replace("Ann", '<a href="/user/0">Ann</a>')}</div>`;
  expect(await textOf(body)).toBe("It was in mine.");
});

it.each([
  "Sua edição de 2024 é melhor.",
  "Druga edycja w 2024 była lepsza.",
  "Последний раз редактировали 3 статьи.",
  "Cada vez más editado en 2024, el libro.",
  "تعديل 3 مواد في القانون",
  "Τροποποιήθηκε ο νόμος 4412.",
  "我是第3版的编辑",
])("reads what somebody says of an edition: %s", async (said) => {
  expect(await textOf(`<div>${said}</div>`, "div")).toBe(said);
});

it.each([
  ["a sign", '<img class="emoji" alt="😅">', "Hm 😅"],
  ["a smiley of signs", '<img class="wp-smiley" alt=":)">', "Hm :)"],
  ["a name that a site gave its emoji", '<img class="site-emoji" alt="star">', "Hm"],
])("reads a picture as a word where it is %s", async (_, image, text) => {
  expect(await textOf(`<p>Hm ${image}</p>`)).toBe(text);
});

/** Two rows: a root and, on one level with it, one that begins with `start`. */
async function answers(start: string) {
  const rows = [
    ["林小满", "我们村的还在，去年挂了保护牌！"],
    ["山里的邮差", "去年我也去看过一次，真大。"],
    ["爱喝汽水", `${start}真好，羡慕。有照片吗？`],
  ].map(
    ([name, said]) =>
      `<div class="row"><div class="text"><a href="/u/${name}">${name}</a>: <span>${said}</span></div>` +
      `<div class="info"><div>24-5-18 09:30 来自黑龙江</div><i title="回复"></i></div></div>`,
  );
  const page = await openPage(`<h2>评论 3</h2><div class="comments">${rows.join("")}</div>`);
  const found = genericComments(page);
  const parent = found.findIndex(({ id }) => id === found[2]?.parentId);
  return [found[2]?.bodyText, parent];
}

it.each([
  ["whom somebody answers", '回复<a href="/n/1">@林小满</a>:', "真好，羡慕。有照片吗？", 0],
  ["nobody", "", "真好，羡慕。有照片吗？", -1],
  [
    "whom somebody speaks of",
    '看<a href="/n/1">@林小满</a> ',
    "看@林小满 真好，羡慕。有照片吗？",
    -1,
  ],
])("tells from the start of a text %s", async (_, start, text, parent) => {
  expect(await answers(start)).toEqual([text, parent]);
});

const post = (name: string, said: string) =>
  `<article class="post"><div class="cell user"><a class="username" href="/members/${name}">${name}</a><dl><dt>Joined</dt><dd>Mar 3, 2010</dd></dl></div>` +
  `<div class="cell main"><time datetime="2026-03-02">2 March</time><div class="said">${said}</div><a href="/reply">Reply</a></div></article>`;

it("reads posts of two cells, one with who wrote and one with what", async () => {
  const posts = names.map((name, at) => post(name, `It was in mine, spring ${at}, as ever.`));
  const page = await openPage(`<h3>Comments</h3><div class="posts">${posts.join("")}</div>`);
  const found = genericComments(page);
  expect(found.map(({ author, bodyText }) => [author, bodyText])).toEqual(
    names.map((name, at) => [name, `It was in mine, spring ${at}, as ever.`]),
  );
});

it("reads posts whose class other boxes of the page have too", async () => {
  const posts = names.map(
    (name, at) => `<div class="box">${post(name, `Spring ${at}, as ever.`)}</div>`,
  );
  const boxes = ["Wasps in August", "Feeding"].map(
    (topic) =>
      `<div class="box"><a href="/topic/${topic}">${topic}</a> <p class="small">by Ann - Replies: 12</p></div>`,
  );
  const page = await openPage(
    `<h3>Comments</h3><div class="posts">${posts.join("")}</div><div>${boxes.join("")}</div>`,
  );
  const found = genericComments(page);
  expect(found.map(({ bodyText }) => bodyText)).toEqual(
    names.map((_, at) => `Spring ${at}, as ever.`),
  );
});
