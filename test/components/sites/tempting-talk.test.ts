import { expect, it } from "vitest";
import { readGeneric } from "./read-generic";
import { type Row, rows } from "./tempting-rows";

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
  expect(await readGeneric(html)).toHaveLength(count);
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
  expect(await readGeneric(html)).toHaveLength(count);
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
  expect(await readGeneric(html)).toHaveLength(count);
});

/** A conversation with a shop's people, in which nobody is called a commenter. */
const conversation = (role: string, classOf: (at: number) => string) =>
  `<h1>Kettles</h1><ol class="conversation"${role}>${rows((who, text, _, at) => `<li class="message ${classOf(at)}" id="m${at}"><b class="message__author">${who}</b> <time datetime="2026-03-02T09:0${at}:00Z">09:0${at}</time><p>${text}</p></li>`)}</ol><form><textarea></textarea></form>`;
const speaker = (at: number) => `message--${["visitor", "bot", "agent", "visitor"][at]}`;

it.each([
  ["a transcript, by its role", conversation(' role="log"', () => ""), 0],
  ["a talk to a bot and an agent", conversation("", speaker), 0],
  ["a conversation of readers", conversation("", () => "message--reader"), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await readGeneric(html)).toHaveLength(count);
});

/** What is offered, with a heading, a way to answer and one more line. */
const offers = (line: string, heading = (at: number) => `<a href="/a/${at}">Offer ${at}</a>`) =>
  `<h1>Kettles</h1><form><textarea></textarea></form><div class="list">${rows((who, text, _, at) => `<div class="entry" id="a${at}"><a class="pseudo" href="/u/${at}">${who}</a> <time>today, 09:0${at}</time><h2>${heading(at)}</h2><p class="more">${line}</p><p>${text}</p><button>Reply</button></div>`)}</div>`;

it.each([
  ["what is sold", offers("70 €"), 0],
  ["work by the hour", offers("12 €/h"), 0],
  ["what is sold in dollars", offers("$1,200"), 0],
  ["posts with a headline and a place", offers("Leeds 35000"), 4],
  ["posts that name a price below a plain title", offers("70 €", (at) => `My ${at} kettles`), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await readGeneric(html)).toHaveLength(count);
});

/** What customers ask of a thing, and what they are answered, or the same of other names. */
const asked = (question: string, answer: string) =>
  `<h1>Kettles</h1><section><h2>Ask others</h2><button>Ask</button><ol class="list">${rows((who, text, _, at) => `<li class="item ${question}" id="q${at}"><h3>Is it quiet? ${at}</h3><b class="author-name">${who}</b> <time>3 weeks ago</time><button>Answer this</button><ol><li class="item ${answer}" id="a${at}"><b class="author-name">Staff ${at}</b> <time>2 weeks ago</time><div class="text"><p>${text}</p></div><button>Reply</button></li></ol></li>`)}</ol></section>`;

it("leaves out what is asked of a thing, and answers to it", async () => {
  expect(await readGeneric(asked("bv-content-question", "bv-content-answer"))).toEqual([]);
  expect((await readGeneric(asked("comment", "comment-reply"))).length).toBeGreaterThan(3);
});
