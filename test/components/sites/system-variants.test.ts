import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";

/** What one version of a system prints, and another does not. */
async function read(html: string) {
  return plainComments(readPage(await openPage(html)));
}

const card = (id: string, who: string, text: string, inside = "") =>
  `<div id="${id}" class="wl-card-item"><div class="wl-card"><div class="wl-head"><span class="wl-nick">${who}</span></div><div class="wl-content">${text}</div>${inside}</div></div>`;

it.each([
  ["a class", '<p class="wl-reply-to"><a href="#aa11">@Ann</a><span>: </span></p>'],
  ["no class", '<p><a href="#aa11">@Ann</a><span>: </span></p>'],
])("Waline's line of whom somebody answers, with %s, is none of the text", async (_, line) => {
  const answer = card("bb22", "Toby", `${line}<div><p>It was in mine.</p></div>`);
  const html = card("aa11", "Ann", "<p>The weir is not in the way.</p>", answer);
  expect(await read(html)).toMatchObject([
    { author: "Ann", bodyText: "The weir is not in the way." },
    { author: "Toby", bodyText: "It was in mine.", parentId: "aa11" },
  ]);
});

it("a link at the beginning of a comment in Waline is part of its text", async () => {
  const text = '<p><a href="#map">The map</a> <span>shows it.</span> Look again.</p>';
  expect(await read(card("aa11", "Ann", text))).toMatchObject([
    { bodyText: "The map shows it. Look again." },
  ]);
});

const baker = (id: number, who: string, text: string, more = "", inside = "") =>
  `<div class="atk-comment-wrap" id="atk-comment-${id}"><div class="atk-main"><div class="atk-header"><span class="atk-item atk-nick">${who}</span>${more}</div><div class="atk-content"><p>${text}</p></div><div class="atk-comment-children">${inside}</div></div></div>`;
const at = (who: string) =>
  `<span class="atk-item atk-reply-at"><span class="atk-nick">${who}</span></span>`;

it("Artalk's answers on one level are to whom they name, and its button to unfold is none of the text", async () => {
  const answers = [
    baker(8, "Toby", "In mine.", at("Ann")),
    baker(9, "Fen", "Which one?", at("Toby")),
    baker(10, "Ida", "Nobody asked.", at("Nobody")),
  ];
  const fold = '</p><div class="atk-height-limit-btn">Read More</div><p>';
  const html =
    baker(6, "Toby", "Trout.") + baker(7, "Ann", `The weir.${fold}`, "", answers.join(""));
  expect((await read(html)).map(({ id, bodyText, parentId }) => [id, bodyText, parentId])).toEqual([
    ["6", "Trout.", null],
    ["7", "The weir.", null],
    ["8", "In mine.", "7"],
    ["9", "Which one?", "8"],
    ["10", "Nobody asked.", "7"],
  ]);
});

const member = (id: string, who: string, text: string, inside = "") =>
  `<div class="flex" data-testid="comment-component"><div class="grow"><div id="${id}"><h4>${who}</h4><div data-testid="comment-content"><p>${text}</p></div></div><div>${inside}</div></div></div>`;

it("Ghost's answers are comments, be they in a box that moves or not", async () => {
  const boxed = (inside: string) => `<div data-testid="animated-comment">${inside}</div>`;
  const answers = member("64f2", "Toby", "In mine.") + boxed(member("64f3", "Fen", "Trout."));
  const html = boxed(member("64f1", "Ann", "The weir.", answers));
  expect((await read(html)).map(({ id, bodyText, parentId }) => [id, bodyText, parentId])).toEqual([
    ["64f1", "The weir.", null],
    ["64f2", "In mine.", "64f1"],
    ["64f3", "Trout.", "64f1"],
  ]);
});

it("Discourse's button that shows the answers is none of the text, a link in it is", async () => {
  const html = `<article class="post" id="post-7"><div class="cooked"><h3 class="username"><a href="/u/ann">Ann</a></h3><p>See <a href="/map">the map</a>.</p><a class="post-replies button" href="/t/9/2">1 reply</a></div></article>`;
  expect(await read(html)).toMatchObject([{ author: "Ann", bodyText: "See the map." }]);
});

it.each([
  ["nothing in a template that a theme hides", "", "vf-comment-template", 0],
  ["a comment in a box that is hidden until it is asked for", "4a7e", "vf-comment-list", 1],
])("finds of Viafoura %s", async (_, id, box, count) => {
  const html = `<style>.${box}{display:none}</style><section id="com"><h2>Comentarios</h2><div contenteditable="true"></div><div class="${box}"><div class="vf-comment-container" data-id="${id}"><button class="vf-username">Ann Harrow</button><span class="vf-date">hace un momento</span><div class="vf-comment-html"><p>The weir is not in the way.</p></div><button>Responder</button></div></div></section>`;
  expect(await read(html)).toHaveLength(count);
});
