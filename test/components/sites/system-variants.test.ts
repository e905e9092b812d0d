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

it("Discourse's button that shows the answers is none of the text, a link in it is", async () => {
  const html = `<article class="post" id="post-7"><div class="cooked"><h3 class="username"><a href="/u/ann">Ann</a></h3><p>See <a href="/map">the map</a>.</p><a class="post-replies button" href="/t/9/2">1 reply</a></div></article>`;
  expect(await read(html)).toMatchObject([{ author: "Ann", bodyText: "See the map." }]);
});
