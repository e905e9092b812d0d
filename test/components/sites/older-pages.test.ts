import { expect, it } from "vitest";
import { readGeneric, said } from "./read-generic";

// Shapes that newspapers' pages had for years, and what stood beside their comments.

const rows = (row: (who: string, text: string, at: number) => string) =>
  said.map(([who, text], at) => row(who, text, at)).join("");

async function read(html: string) {
  return readGeneric(`<h1>The weir</h1>${html}`);
}

async function whoIn(html: string) {
  return (await read(html)).map(({ author }) => author);
}

const names = said.map(([who]) => who);

/** A place to write under a heading, with nobody who has. */
const empty = `<div id="comments" class="comments"><h3>Join The Discussion</h3><form><textarea name="text"></textarea></form><h3>Comments</h3></div>`;
const article = `<p class="source"><a href="/people/ann">Ann Harrow</a></p><p>${"The weir was never in the way of anybody. ".repeat(20)}</p>`;
const shares = `<a class="popup" title="facebook" href="/share">facebook</a>`;

it.each([
  [
    "an article and what shares it, of one class",
    `<div class="clear">${article}</div><div class="bar clear">${shares}</div>${empty}`,
  ],
  [
    "the head and the foot of a page at one depth",
    `<div><div id="head">${article}<time>2 March 2026</time></div><div id="foot">${shares} © Acme Media Ltd 2026, Weir Street</div></div>${empty}`,
  ],
  [
    "panels that are shown on demand",
    `<div id="comments"><h2>Comments</h2><form><textarea></textarea></form>${rows((who, text, at) => `<div class="panel comment-panel" id="panel${at}" style="display:none"><h4>${who}</h4><p>${text}</p></div>`)}</div>`,
  ],
  [
    "events of the week",
    `<div class="week">${rows((who, text, at) => `<div class="upcoming-event"><p class="name"><a href="/e/${at}">${who}</a></p><p class="place">${text}</p></div>`)}</div>${empty}`,
  ],
  [
    "what asks to sign in",
    `<div id="comments"><h2>Comments</h2><form><textarea></textarea></form><div class="modal-container" id="login"><a class="modal-close" onclick="">close</a><p>To leave a comment, you need to sign in.</p></div></div>`,
  ],
  [
    "who wrote an article without comments",
    `<div class="story"><div class="bylineComments"><img alt="Ann"><p class="bylineBody">By <a rel="author" href="/ann">Ann Harrow</a>, <span>Science Correspondent</span></p></div><p>7:01AM 15 May 2026</p></div><div class="comments"><h2>Comments</h2><form><textarea></textarea></form></div>`,
  ],
  [
    "what badges of commenters mean",
    `<div id="comments"><h2>Comments</h2><form><textarea></textarea></form>${rows((who, text) => `<div class="badge-info"><p class="title">${who}</p><p>${text}</p></div>`)}</div>`,
  ],
])("takes for no comments %s", async (_, html) => {
  expect(await read(html)).toEqual([]);
});

/** What one says in a box of its own above the list of all others, drawn alike. */
const apart = (box: string) =>
  rows((who, text, at) => {
    const item = `<article class="sc-1 x-${at}"><h4><a href="/u/${at}">${who}</a></h4><time>${at + 2} March 2026</time><p>${text}</p><button>Reply</button></article>`;
    return at === 0
      ? `<div><ul class="${box}"><li>${item}</li></ul></div><h2>Comments (2)</h2><ul class="UserCommentList">`
      : `<li>${item}</li>`;
  });

it.each([
  ["an expert's list of comments", "ExpertCommentList__List", names],
  [
    "a box that is called nothing of the kind, as a topic's first post",
    "TopicStart",
    names.slice(1),
  ],
])("tells who comments from who does not by %s", async (_, box, expected) => {
  expect(await whoIn(`<main>${apart(box)}</ul></main>`)).toEqual(expected);
});

it.each([
  ["<p>Trout hints: never <strong>three quarters</strong> of the way in, as ever.</p>", ""],
  ["<p>Trout hints, as ever.</p>", ""],
])("takes no word that a guest set apart for the guest's name: %s", async (text, name) => {
  const html = `<h2>5 comments</h2>${rows((who, said, at) => `<div class="row"><span class="by">2026-03-0${at + 1} 19:22 <a href="/user/${at}">${who}</a></span><div class="text"><p>${said}</p></div><a>Reply</a></div>`)}<div class="row"><span class="by">2026-03-04 19:22</span><div class="text">${text}</div><a>Reply</a></div>`;
  expect((await whoIn(html)).at(-1)).toBe(name);
});

it.each([
  [
    "two that share a class and have ids, of which one is only half there",
    `<h2>2 comments</h2><div class="clear" id="c1"><b class="author">Ann Harrow</b> <time>2 March 2026</time><p>The weir was never in the way.</p><a>Reply</a></div><div class="clear" id="c2"><b class="author">tobyw</b><p>It was in mine, every single spring.</p></div>`,
    names.slice(0, 2),
  ],
  [
    "what is called an event and a comment",
    `<h2>3 comments</h2>${rows((who, text, at) => `<div class="event comment"><b>${who}</b> <time>${at + 2} March 2026</time><p>${text}</p></div>`)}`,
    names,
  ],
])("reads %s", async (_, html, expected) => {
  expect(await whoIn(html)).toEqual(expected);
});

it.each([
  ["how many follow somebody", (at: number) => `${[349, 1, 1264][at]} Fan${at === 1 ? "" : "s"}`],
  ["how much somebody has written", (at: number) => `${[12, 3, 40][at]} posts`],
])("takes for a name none of %s", async (_, count) => {
  const html = `<h2>3 comments</h2>${rows((who, text, at) => `<div class="comment"><div class="top"><div class="author_name"><a class="bold" href="/social/${at}">${who}</a><div class="author_fans"><a class="author_fans_count" href="/social/${at}">${count(at)}</a></div></div></div><div class="said">${text}</div></div>`)}`;
  expect(await whoIn(html)).toEqual(names);
});

it("takes a number and a word for a name where the words differ", async () => {
  const handles = ["99 Balloons", "7 Samurai", "12 Monkeys"];
  const html = `<h2>3 comments</h2>${rows((_, text, at) => `<div class="comment"><b class="author">${handles[at]}</b> <time>${at + 2} March 2026</time><p>${text}</p></div>`)}`;
  expect(await whoIn(html)).toEqual(handles);
});

it("reads what stands below heads of a name, a party and a date", async () => {
  const html = `<div id="comments"><h2>Readers' Comments (3)</h2><ol>${rows(
    (who, text, at) =>
      `<li class="${at === 1 ? "odd " : ""}clearfix"><div class="group"><div class="info"><div><a href="/profile?id=${at}">${who}</a> <div>Party: ${["NA", "Green", "Red"][at]}</div></div></div><div class="meta">Reply #${at + 1}<div>Oct. ${at + 2}, 2026 - 7:28 AM</div></div></div><div class="submitted"><p>${text} ${text}</p></div><ul class="controls"><li><a href="#f">Reply</a></li><li><a href="#q">Quote</a></li></ul></li>`,
  )}</ol></div><div class="group">More of it</div><div class="group">And more</div>`;
  expect((await read(html)).map(({ bodyText }) => bodyText)).toEqual(
    said.map(([, text]) => `${text} ${text}`),
  );
});

/** A title with an empty link, a text, and below it who wrote and when. */
const titled = (link: string, foot: (who: string, at: number) => string) =>
  `<div class="visitors"><h3>Visitor comments</h3>${rows((who, text, at) => `<div class="visitors_comment"><h3>${["A weir", "My spring", "Trout"][at]}${link}</h3><p>${text}</p>${foot(who, at)}</div>`)}</div>`;

it.each([
  [
    "Posted by: Ann, 2 Sep 2026 | 15:22",
    (who: string, at: number) =>
      `<p class="when">Posted by:\n ${who}, ${at + 2} Sep 2026 | 15:2${at}</p>`,
    names,
  ],
  ["2 Sep 2026", (_: string, at: number) => `<p class="when">${at + 2} Sep 2026</p>`, undefined],
])("reads names below a text that has a title: %s", async (_, foot, expected) => {
  const link = `<a href="javascript:void(0)" name="c1"></a>`;
  expect(await whoIn(titled(link, foot))).toEqual(expected ?? ["A weir", "My spring", "Trout"]);
});

it("reads comments that can be voted up and down, in a box called a rating", async () => {
  const html = `<div class="comments-list">${rows(
    (who, text, at) =>
      `<div id="comment-3${at}" class="comment"><p class="comment-body">${text}</p><p class="user-info">- <a href="/u/${at}" class="usr">${who}</a>, Leeds, 0${at + 2}/6/2026 06:58</p><div class="rating"><span>Click to rate</span><a class="rate-up" href="#">&nbsp;</a><a class="rate-down" href="#">&nbsp;</a><span class="current-rating">&nbsp;</span></div></div>`,
  )}</div>`;
  expect(await whoIn(html)).toEqual(names);
});

/** What columnists say, in boxes of a name, a sentence and a day. */
const columns = (name = "col") =>
  rows(
    (who, text, at) =>
      `<div class="${name}"><img alt=""><h3>${who}</h3><p>${text}</p><time>1${at} May</time></div>`,
  );
const box = (count: string) =>
  `<div class="box"><h2>Comments ${count}</h2><form><textarea></textarea></form></div>`;

it.each([
  ["columns beside a list that has none", `${box("<i>(0)</i>")}<h2>Views</h2>${columns()}`, 0],
  ["columns below the most commented", `<div><h2>Most commented</h2>${columns()}</div>`, 0],
  ["what is called comments, whatever is counted", `${box("0")}${columns("comment")}`, 3],
  ["what stands below a number of comments", `<h2>Comments (30)</h2>${columns()}`, 3],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await read(`<main>${html}</main>`)).toHaveLength(count);
});

it("reads names where a line says name, place and time", async () => {
  const html = `<h2>Komentarze (3)</h2><ol class="comments">${rows((who, text, at) => `<li class="wpis"><div class="meta">${who} - Leeds | 19:0${at}</div><div class="tekst"><p>${text}</p></div><a>Odpowiedz</a></li>`)}</ol>`;
  expect((await read(html)).map(({ author, bodyText }) => [author, bodyText])).toEqual(
    said.map((one) => [...one]),
  );
});

it.each(["W odpowiedzi do @", "Som svar på ", "Yanıt olarak @", "ردا على "])(
  "whom somebody answers is none of the text: %s",
  async (words) => {
    const line = (at: number) => (at === 0 ? "" : `<span class="do">${words}${names[0]}:</span> `);
    const html = `<h2>3 comments</h2><ol class="comments">${rows((who, text, at) => `<li class="wpis"><b class="nick">${who}</b> <time>${at + 2} March 2026</time><div class="tekst">${line(at)}<p>${text}</p></div><a>Reply</a></li>`)}</ol>`;
    const found = await read(html);
    expect(found.map(({ bodyText }) => bodyText)).toEqual(said.map(([, text]) => text));
    expect(found.map(({ parentId }) => parentId)).toEqual([null, found[0]?.id, found[0]?.id]);
  },
);

it.each([
  ["readers' opinions, which can be answered", "<a>Répondre</a>", 3],
  ["customers' opinions, which cannot", "", 0],
])(
  "takes for comments, or leaves out, %s in a list that French calls avis",
  async (_, more, count) => {
    const html = `<h2>Réagissez</h2><dl class="avis">${rows((who, text, at) => `<dt>par <b>${who}</b> le ${at + 2}/11/2026 à 17:22</dt><dd><p>${text}</p>${more}</dd>`)}</dl><form><textarea></textarea></form>`;
    expect(await read(html)).toHaveLength(count);
  },
);

/** Comments in boxes around one another, each with a rating and a title that leads to it on a page of its own. */
const opened = (idOf: (at: number) => string) =>
  `<div id="tree" class="tree">${rows(
    (who, text, at) =>
      `<div class="item" id="${idOf(at)}"><a class="title" href="/article.aspx?newsid=315${at % 2}3&commentid=86379${at}#comments">RE: Weir</a><p class="by">By <a class="name" href="/u/${at}">${who}</a> on 5/1${at}/2026 2:04:01 PM</p><div class="text comment-text">${text}</div></div>`,
  )}</div><form><textarea></textarea></form>`;

it.each([
  ["lead to themselves, opened alone", (at: number) => `cmt86379${at}`, 3],
  ["lead to other pages", (at: number) => `post-86379${at}`, 0],
])("takes for comments, or leaves out, what has titles that %s", async (_, idOf, count) => {
  expect(await read(opened(idOf))).toHaveLength(count);
});

it("a rating of a comment is no product's", async () => {
  const html = `<h2>Comments</h2><div class="tree">${rows((who, text, at) => `<div class="item" id="cmt${at}"><p>By <a class="name" href="/u/${at}">${who}</a> on 5/1${at}/2026 <span id="cmt8637${at}Rating"><strong>Rating: </strong>1</span></p><div class="text">${text}</div></div>`)}</div>`;
  expect(await whoIn(html)).toEqual(names);
});
