import { expect, it, onTestFinished, vi } from "vitest";
import type { Comment } from "@/utils/core/comment";
import type { PageReading } from "@/utils/sites/found-comment";
import { readPage } from "@/utils/sites/read-page";
import { watchComments } from "@/utils/sites/watch-comments";
import { articlePage, commentItem } from "./make-thread";
import { openPage } from "./open-page";

type States = Partial<
  Pick<Comment, "votes" | "isPinned" | "isFeatured" | "isPending" | "isDeleted">
>;

const oldReddit = (classes: string, score: string) =>
  `<div class="thing comment ${classes}" data-fullname="t1_a1"><div class="entry"><p class="tagline"><a class="author" href="/user/ann">ann</a> <span class="score dislikes">9 points</span><span class="score unvoted">${score}</span></p><div class="usertext-body"><div class="md"><p>Good.</p></div></div></div></div>`;
const shreddit = (attributes: string) =>
  `<shreddit-comment thingid="t1_a1" author="ann" ${attributes}><div slot="comment"><p>Good.</p></div></shreddit-comment>`;
const youTube = (extra: string) =>
  `<ytd-comment-view-model id="comment">${extra}<a id="author-text" href="/@ann"><span>@ann</span></a><div id="published-time-text"><a href="/watch?v=1&amp;lc=Ug1">1 day ago</a></div><div id="content-text">Good.</div><span id="vote-count-middle">1.2K</span></ytd-comment-view-model>`;
const disqus = (header: string) =>
  `<ul><li class="post minimized" id="post-7"><div class="post-content"><div class="post-body"><header>${header}</header><div class="post-message"><p>Dieser Kommentar wurde gelöscht.</p></div></div></div><ul class="children"><li class="post" id="post-8"><div class="post-content"><span class="author">Bo</span><div class="post-message"><p>Good.</p></div></div></li></ul></li></ul>`;
const wpdiscuz = (classes: string) =>
  `<div id="wpdcom"><div id="wpd-comm-7_0" class="wpd-comment ${classes}"><div id="comment-7"><div class="wpd-comment-author">Ann</div><div class="wpd-comment-text"><p>Good.</p></div><div class="wpd-vote-result">-3</div></div></div></div>`;
const hackerNews = (inside: string) =>
  `<table><tr class="athing comtr" id="5"><td><table><tr><td class="ind" indent="0"></td><td class="default"><span class="comhead"><a class="hnuser">ann</a></span><div class="comment">${inside}</div></td></tr></table></td></tr></table>`;

it.each<readonly [string, string, States]>([
  ["votes on old Reddit", oldReddit("", "4 points"), { votes: 4, isDeleted: false }],
  ["negative votes", oldReddit("", "−3 points"), { votes: -3 }],
  ["a deleted comment on old Reddit", oldReddit("deleted", "1 point"), { isDeleted: true }],
  [
    "votes and a mark on Reddit",
    shreddit('score="1,204" stickied'),
    { votes: 1_204, isPinned: true },
  ],
  [
    "a deleted comment on Reddit",
    shreddit('is-comment-deleted="true"'),
    { isDeleted: true, isPinned: false },
  ],
  ["rounded votes on YouTube", youTube(""), { votes: 1_200, isFeatured: false }],
  [
    "a heart and a pin on YouTube",
    youTube(
      "<ytd-pinned-comment-badge-renderer></ytd-pinned-comment-badge-renderer><ytd-creator-heart-renderer></ytd-creator-heart-renderer>",
    ),
    { isPinned: true, isFeatured: true },
  ],
  ["what is left of one on Disqus, in any language", disqus(""), { isDeleted: true }],
  [
    "who says so himself on Disqus",
    disqus('<span class="post-byline"><span class="author">Ann</span></span>'),
    { isDeleted: false },
  ],
  ["votes against in wpDiscuz", wpdiscuz("wpd-sticky-comment"), { votes: -3, isPinned: true }],
  [
    "a comment on Hacker News",
    hackerNews('<div class="commtext">Good.</div>'),
    { isDeleted: false },
  ],
  ["what is left of one on Hacker News", hackerNews(""), { isDeleted: true }],
  [
    "one's own comment that waits in WordPress",
    articlePage(
      commentItem(1, "<p>Good.</p>").replace(
        "</footer>",
        '<em class="comment-awaiting-moderation">Your comment is awaiting moderation.</em></footer>',
      ),
    ),
    { isPending: true },
  ],
])("reads %s", async (_, html, states) => {
  const [found] = readPage(await openPage(`<main>${html}</main>`))?.comments ?? [];
  expect(found?.comment).toMatchObject(states);
});

const cusdis = (author: string, text: string, more = "") =>
  `<div class="my-4"><div class="cusdis-comment-nickname">${author}</div>${more}<div class="cusdis-comment-content">${text}</div></div>`;

it("counts a comment once that the page also shows at its top", async () => {
  const copy =
    '<article class="h-entry"><div class="u-comment h-cite"><span class="p-author">Ann</span><time class="dt-published" datetime="2026-02-03T08:15:00Z"></time><p class="e-content">Good.</p></div></article>';
  const reading = readPage(await openPage(`<main>${copy}<h2>All</h2>${copy}</main>`));
  expect(reading?.comments.map(({ comment }) => comment.text)).toEqual(["Good."]);
});

it.each([
  ["c3-pop", "c3", ["c3"]],
  ["c3-pinned", "c3", ["c3"]],
  // Nobody's copy: the page has no other of the name.
  ["c4-pop", "c3", ["c4-pop", "c3"]],
  ["c3-reply", "c3", ["c3-reply", "c3"]],
  // Names that end so by themselves.
  ["desk-top", "desk", ["desk-top", "desk"]],
])("of comments with the ids %s and %s reads %j", async (first, second, ids) => {
  const item = (id: string) =>
    `<article id="${id}" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Ann</b><p itemprop="text">Good.</p></article>`;
  const reading = readPage(
    await openPage(`<main>${item(first)}<h2>All</h2>${item(second)}</main>`),
  );
  expect(reading?.comments.map(({ comment }) => comment.id)).toEqual(ids);
});

it("keeps the ids that a page prints where one of its comments has none", async () => {
  const item = (id: string, text: string) =>
    `<article${id} itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Ann</b><p itemprop="text">${text}</p></article>`;
  const all = item(' id="c3"', "Good.") + item("", "Late.") + item(' id="c5"', "True.");
  const reading = readPage(await openPage(`<main>${all}</main>`));
  const ids = reading?.comments.map(({ comment }) => comment.id) ?? [];
  expect([ids[0], ids[2], ids.length]).toEqual(["c3", "c5", 3]);
  expect(ids[1]).toMatch(/^[0-9a-f]{16}$/);
});

it("keeps two comments apart in which the same was said twice, without a time", async () => {
  const reading = readPage(await openPage(cusdis("Ann", "Good.") + cusdis("Ann", "Good.")));
  const ids = reading?.comments.map(({ comment }) => comment.id) ?? [];
  expect(ids.length).toBe(2);
  expect(ids[1]).toBe(`${ids[0]}-2`);
});

/** Watches a page of a system without ids; gives the ids after each look. */
async function watchIds(html: string) {
  const page = await openPage(`<main id="all">${html}</main>`);
  const looks: string[][] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const onReading = (reading: PageReading | undefined) =>
    looks.push((reading?.comments ?? []).map(({ comment }) => comment.id));
  watchComments(page, { onReading }, controller.signal);
  await vi.waitFor(() => expect(looks.length).toBe(1));
  async function after(change: () => void): Promise<string[]> {
    const before = looks.length;
    change();
    await vi.waitFor(() => expect(looks.length).toBeGreaterThan(before));
    return looks.at(-1) ?? [];
  }
  const all = page.querySelector("#all");
  if (all === null || looks[0] === undefined) throw new Error("Nothing was read.");
  return { page, all, first: looks[0], after };
}

const told = "The ward was quiet, and we slept for six hours.";
const edited = "EDIT: the ward was quiet, and we slept for five hours.";

it("knows a comment without an id after its text was edited", async () => {
  const { page, first, after } = await watchIds(cusdis("Ann", told) + cusdis("Bo", "Lucky you."));
  const text = page.querySelector(".cusdis-comment-content")?.firstChild;
  expect(await after(() => text?.replaceWith(edited))).toEqual(first);
});

it("knows it where the page drew its whole list anew", async () => {
  const { page, all, first, after } = await watchIds(
    cusdis("Ann", told) + cusdis("Bo", "Lucky you."),
  );
  const next = cusdis("Cy", "Hello, all.") + cusdis("Ann", edited) + cusdis("Bo", "Lucky you.");
  const ids = await after(() =>
    all.replaceChildren(page.createRange().createContextualFragment(next)),
  );
  expect(ids.slice(1)).toEqual(first);
  expect(first).not.toContain(ids[0]);
});

it("takes an element that is used again for another comment", async () => {
  const { page, first, after } = await watchIds(cusdis("Ann", told) + cusdis("Bo", "Lucky you."));
  const ids = await after(() => {
    const [name, text] = page.querySelectorAll(".cusdis-comment-nickname, .cusdis-comment-content");
    name?.replaceChildren("Dee");
    text?.replaceChildren("Something else was said here.");
  });
  expect(ids[1]).toBe(first[1]);
  expect(ids[0]).not.toBe(first[0]);
});

it("does not take a post for deleted that the page emptied out of view", async () => {
  const post = (id: number) =>
    `<div class="topic-post" data-post-number="${id}"><article id="post_${id}" data-post-id="9${id}"><div class="names"><span class="username"><a href="/u/ann">ann</a></span></div><div class="cooked"><p>Post ${id}.</p></div></article></div>`;
  const { page, first, after } = await watchIds(post(2) + post(3) + post(4));
  expect(first).toEqual(["92", "93", "94"]);
  const ids = await after(() => {
    page.querySelector("#post_3 .cooked")?.remove();
    page.querySelector("#post_4 .cooked p")?.append(" More.");
  });
  expect(ids).toEqual(first);
});
