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
