import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";

const said = [
  [
    "Ann Harrow",
    "The lid of mine rattled too, until I bent it back.",
    "A lid that rattles all day",
  ],
  ["tobyw", "Which one is that, the old one or the new one?", "Old or new, which is it"],
  ["Fen Wader", "Nobody asked the trout, as usual.", "Trout have no kettles at all"],
  ["Ida Lund", "The old one, with the wooden knob.", "A knob made of wood"],
] as const;

async function read(html: string, genericOnly = true) {
  return plainComments(readPage(await openPage(html), { genericOnly }));
}

type Row = (who: string, text: string, title: string, at: number) => string;

/** A row of markup for each who said something. */
const rows = (row: Row) => said.map(([who, text, title], at) => row(who, text, title, at)).join("");

/** What two say to each other, and who else is given. */
function chat(name: string, item: string, { third = "Me", time = "09:4", more = "" } = {}): string {
  const all = rows(
    (_, text, __, at) =>
      `<div class="${item}"><span class="nick">${["Mira", "Me", "Mira", third][at]}</span> <time>${time}${at}</time><p>${text}</p>${more}</div>`,
  );
  return `<h1>Kettles</h1><div class="${name}"><div>${all}</div><form><textarea></textarea></form></div>`;
}

it.each([
  ["messages to a shop's staff", chat("messenger-frame", "comment-container"), 0],
  ["messages of a widget without a telling name", chat("wdg thread", "wdg-row"), 0],
  ["what three say", chat("talk comments", "talk-row", { third: "Ida" }), 4],
  ["what two say on a day", chat("talk comments", "talk-row", { time: "2 March, 09:4" }), 4],
  ["what two say who can be answered", chat("comments", "row", { more: "<a>Reply</a>" }), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await read(html)).toHaveLength(count);
});

/** Rows of a list of comments by its name and heading. */
const listed = (row: Row) =>
  `<h1>Kettles</h1><h2>4 comments</h2><ol class="comments">${rows(row)}</ol>`;
/** A row that says when by `time`, and has a heading. */
const told =
  (time: (at: number) => string, more = ""): Row =>
  (who, text, _, at) =>
    `<li class="comment"><span class="when">${time(at)}</span> <b>${who}</b><p>${text}</p>${more}</li>`;

it.each([
  ["a match, minute by minute", listed(told((at) => `${83 - at}'`)), 0],
  ["a match in added time", listed(told((at) => `90'+${4 - at}`)), 0],
  ["minutes of which one can be answered", listed(told((at) => `${9 + at}'`, "<a>Reply</a>")), 4],
  ["comments minutes ago", listed(told((at) => `${9 + at} min`)), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await read(html)).toHaveLength(count);
});

/** Topics with who began them and how they begin. */
const topics = (row: Row) =>
  `<h1>Boats</h1><div class="forum-list"><form><textarea></textarea></form>${rows(row)}</div>`;
const topic =
  (href: (at: number) => string, more: string): Row =>
  (who, text, title, at) =>
    `<div class="forum-row" id="t${at}"><a class="about" href="${href(at)}">${title}</a><div class="by">by <b class="author">${who}</b>, <time>${at + 2} March 2026, 10:0${at}</time></div><p>${text}</p>${more}</div>`;

/** An answer with the subject that all have, at an address of its own. */
const subject: Row = (who, text, _, at) =>
  topic((of) => `/msg=${of}`, "")(
    who,
    text,
    at === 0 ? "A lid that rattles" : "Re: A lid that rattles",
    at,
  );

it.each([
  ["topics of a forum", topics(topic((at) => `/forum/${at}`, "<i>8 replies</i>")), 0],
  ["topics with who was the last", topics(topic((at) => `/forum/${at}`, "<a>Replies: 8</a>")), 0],
  ["requests to a firm", topics(topic((at) => `/requests/${at}`, "<i>Open</i>")), 0],
  ["comments with a subject", topics(topic((at) => `/forum/${at}`, "<a>Reply</a>")), 4],
  ["comments whose subject leads to them", topics(topic((at) => `/page#t${at}`, "")), 4],
  ["comments whose subject has their address", topics(topic((at) => `/comment/${at}`, "")), 4],
  ["answers to one topic", topics(subject), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await read(html)).toHaveLength(count);
});

it("takes nothing for a comment in rows of topics that name the last who wrote twice", async () => {
  const row: Row = (who, _, title, at) =>
    `<li class="row"><dl><dt><div class="in"><a href="viewtopic.php?t=${at}" class="topictitle">${title}</a><br>
      <div class="small" style="display: none">Last post by <a href="?u=${at}" class="username">${who}</a> « <a href="#p">${at + 3} March 2026, 10:10</a></div>
      <div class="poster">by <a href="?u=9${at}" class="username">${who}</a> » <time>${at + 2} March 2026, 10:10</time></div></div></dt></dl></li>`;
  expect(await read(`<div class="forumbg"><ul class="topics">${rows(row)}</ul></div>`)).toEqual([]);
});

const stars: Row = (who, text, _, at) =>
  `<div class="product-comment-item"><div class="grade" data-grade="${at}"></div><b class="comment-author">${who}</b> <time>${at + 2} March 2026</time><p>${text}</p></div>`;
const rated: Row = (who, text, _, at) =>
  `<div class="comment"><span class="comment-author">${who}</span> <time>${at + 2} March 2026</time><img class="stars" alt="4 stars"><p>${text}</p><a>Reply</a></div>`;

it.each([
  [
    "a shop's reviews",
    `<h3>Comments (4)</h3><div class="product-comments">${rows(stars)}</div>`,
    0,
  ],
  ["comments below a recipe, with stars", `<h2>4 comments</h2><div>${rows(rated)}</div>`, 4],
  [
    "comments below the test of a product",
    `<article class="review"><h1>Kettles</h1><i class="rating">8.5</i></article><h2>4 comments</h2><div>${rows(rated)}</div>`,
    4,
  ],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await read(html)).toHaveLength(count);
});

const printed =
  (name: string): Row =>
  (who, text, _, at) =>
    `<li id="li-comment-${at}" class="${name} depth-1"><div id="comment-${at}"><b class="fn">${who}</b> <time datetime="2026-03-0${at + 2}">${at + 2} March</time><div class="comment-text">${name === "review" ? '<div class="star-rating">Rated 4 out of 5</div>' : ""}<p>${text}</p></div></div></li>`;

it.each([
  ["a shop's theme prints as reviews", "reviews", "review", 0],
  ["a magazine prints below its tests", "tests", "comment", 4],
])("takes for comments, or leaves out, what %s", async (_, id, name, count) => {
  const list = `<div id="comments"><ol>${rows(printed(name))}</ol></div>`;
  expect(await read(`<h1>Kettle</h1><div id="${id}">${list}</div>`, false)).toHaveLength(count);
});

/** A box in a design whose classes say nothing. */
const box = (who: string, text: string, inside = "", more = "<button>Reply</button>") =>
  `<div class="q9"><div class="z1"><span class="n8">${who}</span> <span class="k2">Today 10:22</span><div class="t5">${text}</div>${more}</div>${inside}</div>`;

it("reads comments that answer each other where no word says that they are comments", async () => {
  const [[ann, lid], [toby, which], [fen, trout]] = said;
  const thread = box(ann, lid, `<div class="d3">${box(toby, which)}</div>`) + box(fen, trout);
  const feed = box("Ida", "The bridge is shut.", "", "") + box("Bo", "So is the ford.", "", "");
  const found = await read(
    `<h1>Fish</h1><section>${feed.replaceAll("q9", "f1")}</section><section><h2>And you?</h2>${thread}</section>`,
  );
  expect(found.map(({ author }) => author)).toEqual([ann, toby, fen]);
  expect(found[1]?.parentId).toBe(found[0]?.id);
});

it.each([
  ["what the page's scripts fill in, beside the list", "", '<div class="made">', 4],
  ["a comment without a control, in the list", '<div class="made">', "", 5],
])("takes for a comment, or leaves out, %s", async (_, within, beside, count) => {
  const blank =
    '<div class="post"><b class="name">Name</b><div class="text">Text</div></div></div>';
  const row: Row = (who, text, _title, at) =>
    `<div class="post"><b class="name">${who}</b> <time>${at + 2} March 2026</time><div class="text">${text}</div><button>Reply</button></div>`;
  const list = `<div class="list">${rows(row)}${within && within + blank}</div>`;
  const html = `<h2>Comments</h2><section>${list}${beside && beside + blank}</section>`;
  expect(await read(html)).toHaveLength(count);
});

it("reads the answer that was chosen, drawn with a class more, with its comments", async () => {
  const answer = (who: string, text: string, name: string, below = "") =>
    `<div class="answer ${name}"><span class="when">2 March</span> by <a href="/user/${who}">${who}</a><p>${text}</p><button>Comment</button><button>Answer</button><div class="below">${below}</div></div>`;
  const below = said
    .slice(0, 2)
    .map(
      ([who, text]) =>
        `<div class="remark"><p>${text}</p><span class="when">3 March</span> by <a href="/user/${who}">${who}</a> <button>Answer</button></div>`,
    );
  const list =
    answer("Bo", "Bend it.", "chosen", below.join("")) +
    answer("Siv", "Sell it.", "") +
    answer("Per", "Keep it.", "");
  const found = await read(`<h1>A lid</h1><h2>3 answers</h2><div class="answers">${list}</div>`);
  expect(found.filter(({ parentId }) => parentId === null).map(({ author }) => author)).toEqual([
    "Bo",
    "Siv",
    "Per",
  ]);
  expect(found).toHaveLength(5);
});

/** Who says something, at a time of the day, in a room of that name. */
const room = (name: string, time: (at: number) => string, more = "") =>
  `<div class="${name}"><div role="list">${rows((who, text, _, at) => `<div class="line" id="l${at}"><b class="sender_name">${who}</b> <a class="when" href="#l${at}">${time(at)}</a><p>${text}</p>${more}</div>`)}</div><form><textarea></textarea></form></div>`;

it.each([
  ["a room's talk", room("message-list", (at) => `09:0${at}`), 0],
  ["a channel's log", room("thread channel", (at) => `[12:03:4${at}]`), 0],
  [
    "a room's talk in which each can be answered",
    room("message-list", (at) => `09:0${at}`, "<button>Reply</button>"),
    4,
  ],
  [
    "a topic's posts with their days",
    room("message-list", (at) => `${at + 2} March 2026, 09:0${at}`),
    4,
  ],
  ["comments of today", room("comments", (at) => `09:0${at}`), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await read(html)).toHaveLength(count);
});

/** What somebody asks, with an answer in the same box. */
const asked = (list: string, item: string, more = "") =>
  `<h1>Kettle, 2 l</h1><div><ul class="${list}">${rows((who, text, _, at) => `<li class="${item}"><p class="said">${text}</p><p>by <span class="author">${who}</span> <time>0${at + 2}/03/2026</time></p>${more}</li>`)}</ul><form><textarea></textarea></form></div>`;

it.each([
  ["what a shop is asked", asked("questions-list", "question-item"), 0],
  ["what a shop is asked, in rows without a name", asked("product-questions", "row"), 0],
  ["what a shop is asked, in Spanish", asked("preguntas", "fila"), 0],
  ["answers to one question", asked("answers", "answer"), 4],
  [
    "questions that can be answered",
    asked("questions-list", "question-item", "<button>Reply</button>"),
    4,
  ],
  ["comments that are called questions too", asked("questions comments", "comment"), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await read(html)).toHaveLength(count);
});

/** A thread's first lines under a row with its title. */
const begun = (href: (at: number) => string, more = "") =>
  `<div id="thread-list">${rows((who, text, title, at) => `<div class="thread"><div class="head"><div><a class="about" href="${href(at)}">${title}</a></div></div><div class="thread-info"><span class="thread-author">${who}</span> <span class="thread-date">${at + 2} March 2026</span><div class="thread-text"><p>${text}</p></div>${more}</div></div>`)}</div>`;

it.each([
  ["threads of a list, the title in a row of its own", begun((at) => `/list/${at}/`), 0],
  ["threads of a list with counts", begun((at) => `/list/${at}/`, "<i>9 comments</i>"), 0],
  ["posts under a row with their own address", begun((at) => `#post${at}`, "<a>Reply</a>"), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await read(html)).toHaveLength(count);
});

/** What one person wrote, or several, each with a link to `href`. */
const ofOne = (href: (at: number) => string, foot = false, isOne = true) => {
  const link = (title: string, at: number) => `<a class="to" href="${href(at)}">${title}</a>`;
  return `<h1>Ann</h1><section class="user-comments"><h2>Comments by Ann</h2><ul>${rows((who, text, title, at) => `<li class="user-comment" id="c${at}">${foot ? "" : link(title, at)} <b class="author">${isOne ? "Ann" : who}</b><p>${text}</p><time>${at + 2} March 2026</time>${foot ? link("Go there", at) : ""}</li>`)}</ul></section>`;
};

it.each([
  ["one person's comments on many articles", ofOne((at) => `/article/${at}#posting_${at + 40}`), 0],
  ["the same, the links below them", ofOne((at) => `/article/${at}#p${at + 40}`, true), 0],
  ["comments with links to themselves", ofOne((at) => `/article/7#c${at}`, true, false), 4],
  ["comments with addresses of their own", ofOne((at) => `/comment/${at}#c${at}`, true, false), 4],
  ["comments with links to a form", ofOne((at) => `/a?answer=${at}#form_7`, true, false), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await read(html)).toHaveLength(count);
});
