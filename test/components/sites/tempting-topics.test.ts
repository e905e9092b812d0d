import { expect, it } from "vitest";
import { readGeneric } from "./read-generic";
import { type Row, rows } from "./tempting-rows";

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
  expect(await readGeneric(html)).toHaveLength(count);
});

it("takes nothing for a comment in rows of topics that name the last who wrote twice", async () => {
  const row: Row = (who, _, title, at) =>
    `<li class="row"><dl><dt><div class="in"><a href="viewtopic.php?t=${at}" class="topictitle">${title}</a><br>
      <div class="small" style="display: none">Last post by <a href="?u=${at}" class="username">${who}</a> « <a href="#p">${at + 3} March 2026, 10:10</a></div>
      <div class="poster">by <a href="?u=9${at}" class="username">${who}</a> » <time>${at + 2} March 2026, 10:10</time></div></div></dt></dl></li>`;
  expect(
    await readGeneric(`<div class="forumbg"><ul class="topics">${rows(row)}</ul></div>`),
  ).toEqual([]);
});

/** A thread's first lines under a row with its title. */
const begun = (href: (at: number) => string, more = "") =>
  `<div id="thread-list">${rows((who, text, title, at) => `<div class="thread"><div class="head"><div><a class="about" href="${href(at)}">${title}</a></div></div><div class="thread-info"><span class="thread-author">${who}</span> <span class="thread-date">${at + 2} March 2026</span><div class="thread-text"><p>${text}</p></div>${more}</div></div>`)}</div>`;

it.each([
  ["threads of a list, the title in a row of its own", begun((at) => `/list/${at}/`), 0],
  ["threads of a list with counts", begun((at) => `/list/${at}/`, "<i>9 comments</i>"), 0],
  ["posts under a row with their own address", begun((at) => `#post${at}`, "<a>Reply</a>"), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await readGeneric(html)).toHaveLength(count);
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
  expect(await readGeneric(html)).toHaveLength(count);
});

/** A thread of four posts with what is listed under another heading, each row ending in this. */
const withSimilar = (end: string) => {
  const post: Row = (who, text, _, at) =>
    `<article class="message js-post" id="p${at}"><a class="username">${who}</a> <time>${at + 2} March 2026</time><div class="text">${text}</div><a href="#">Reply</a></article>`;
  const similar: Row = (who, _, title, at) =>
    `<div class="structItem structItem--thread"><a class="avatar" href="#"><img alt=""></a><div class="structItem-title"><a href="#">${title}</a></div><div class="minor"><a class="username">${who}</a> · <time>${at + 2} March 2025</time> · ${end}</div></div>`;
  return `<h1>Lids</h1><div><div class="block"><h3>Comments</h3><div class="replies">${rows(post)}</div></div><div class="block"><h3>Similar threads</h3><div>${rows(similar)}</div></div></div>`;
};

it.each([
  ["topics with counts of replies", "Replies: 14", 4],
  ["what can be answered", "<a>Reply</a>", 8],
])("reads beside a thread, or leaves out, %s", async (_, end, count) => {
  expect(await readGeneric(withSimilar(end))).toHaveLength(count);
});
