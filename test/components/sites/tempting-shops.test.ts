import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { readGeneric } from "./read-generic";
import { type Row, rows } from "./tempting-rows";

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
  expect(await readGeneric(html)).toHaveLength(count);
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
  const page = await openPage(`<h1>Kettle</h1><div id="${id}">${list}</div>`);
  expect(plainComments(readPage(page))).toHaveLength(count);
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
  expect(await readGeneric(html)).toHaveLength(count);
});

/** What somebody asks and what they are told, as parts of one entry that others rate. */
const told = (ask: string, answer: string): string =>
  `<h1>Kettle, 2 l</h1><h2>Kundenfragen und Antworten (4)</h2>${rows((who, text, title, at) => `<div class="entry"><div class="${ask}"><p>${title}?</p><span>von ${who} am 0${at + 2}.03.2026</span></div><div class="${answer}"><i>Antwort</i><p>${text}</p></div><p>Hilfreich? <button>Ja (${at})</button></p></div>`)}<button>Frage stellen</button>`;

it.each([
  ["questions with the shop's answers", told("qa-question", "qa-answer"), 0],
  [
    "comments with what a newsroom answers",
    `<h2>4 comments</h2>${rows((who, text, title, at) => `<div class="comment"><b class="author">${who}</b> <time>0${at + 2}/03/2026</time><p class="said">${title}.</p><a>Reply</a><div class="answer"><b>The editors</b><p>${text}</p></div></div>`)}`,
    4,
  ],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await readGeneric(html)).toHaveLength(count);
});

/** Pictures that readers sent in, with what they say of them; or comments drawn as quotations. */
const drawn = (heading: string, figure: Row) => `<h1>Snow</h1>${heading}<div>${rows(figure)}</div>`;
const pictured: Row = (who, text, _, at) =>
  `<figure class="sent"><div role="img"></div><figcaption><p>${text}</p><span class="author">${who}</span> <time>0${at + 2}/03/2026</time><button>♥ ${at}</button></figcaption></figure>`;
const quoted: Row = (who, text, _, at) =>
  `<figure class="sent"><blockquote><p>${text}</p></blockquote><figcaption><span class="author">${who}</span> <time>0${at + 2}/03/2026</time> <a>Reply</a></figcaption></figure>`;

it.each([
  ["readers' pictures", drawn("<p>Send us yours.</p>", pictured), 0],
  ["readers' pictures, with a count of comments", drawn("<h2>4 comments</h2>", pictured), 0],
  ["comments drawn as quotations", drawn("<h2>4 comments</h2>", quoted), 4],
])("takes for comments, or leaves out, %s", async (_, html, count) => {
  expect(await readGeneric(html)).toHaveLength(count);
});
