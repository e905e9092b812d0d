import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { readGeneric, said } from "./read-generic";

// What the pages of communities and of agencies' systems have in their own ways.

const names = said.map(([who]) => who);
const rows = (row: (who: string, text: string, at: number) => string) =>
  said.map(([who, text], at) => row(who, text, at)).join("");
const time = (at: number) => `<time datetime="2026-03-0${at + 2}T10:00:00Z">${at + 2} March</time>`;
const answer = "<button>Reply</button>";

it("reads names beside how many follow them, in a button", async () => {
  const comments = await readGeneric(
    `<section id="forum">${rows(
      (who, text, at) =>
        `<x-posting data-postingid="9${at}" data-parentpostingid="${at > 0 ? `9${at - 1}` : ""}"><header><x-user><button type="button" class="usermenu"><span><span>${who}</span></span><div title="Follower">1${at}</div></button></x-user>${time(at)}</header><div class="text"><p>${text}</p></div>${answer}</x-posting>`,
    )}</section>`,
  );
  expect(comments.map(({ author }) => author)).toEqual(names);
  // An attribute of postings is no position.
  expect(comments.map(({ parentId }) => parentId)).toEqual([
    null,
    ...comments.slice(0, -1).map(({ id }) => id),
  ]);
});

it.each([
  ["drawn as names are", `<a class="name" href="/u/1">${names[1]}</a>`],
  ["drawn so, and a button beside it", `<a class="name">${names[1]}</a> <button>Follow</button>`],
])("reads whom an answer names behind its writer, %s", async (_, second) => {
  const comment = (who: string, text: string, at: number, more = "") =>
    `<li class="comment"><div class="head"><a class="name" href="/u/${at}">${who}</a>${more}</div><p>${text}</p>${time(at)} <span class="answer">回复</span></li>`;
  const list = [...said, ["Ann Harrow", "It was never asked for by anybody."] as const];
  const comments = await readGeneric(
    `<h2>4 comments</h2><ul>${list.map(([who, text], at) => comment(who, text, at, at === 3 ? `<span>回复</span>${second}` : "")).join("")}</ul>`,
  );
  expect(comments.map(({ author }) => author)).toEqual([...names, "Ann Harrow"]);
  expect(comments[3]?.parentId).toBe(comments[1]?.id);
  expect(comments.slice(0, 3).map(({ parentId }) => parentId)).toEqual([null, null, null]);
});

const boxed = (reply: string) =>
  `<div class="ce_comments"><h2>Kommentare</h2>${rows(
    (who, text, at) =>
      `<div class="comment_default" id="c31${at}"><p class="info">Kommentar von ${at === 0 ? `<a href="/u/1">${who}</a>` : who} | <time datetime="2026-03-0${at + 2}T10:00:00Z">0${at + 2}.03.2026 10:00</time></p><div class="comment"><p>${text}</p></div>${at === 1 ? reply : ""}</div>`,
  )}</div>`;

it.each([
  ["somebody", "Theresa Unterberger"],
  ["its office", "Redaktion"],
])("reads what a newsroom answers in the box of a comment, signed by %s", async (_, who) => {
  const text = "The weir is checked twice a year, and the protocols are in the library.";
  const comments = await readGeneric(
    boxed(
      `<div class="reply"><p class="info">Antwort von ${who}</p><div class="comment"><p>${text}</p></div></div>`,
    ),
  );
  expect(comments.map(({ id, author }) => [id, author])).toEqual([
    ["c310", names[0]],
    ["c311", names[1]],
    [expect.stringMatching(/^[0-9a-f]{16}$/), who],
    ["c312", names[2]],
  ]);
  expect(comments[2]).toMatchObject({ parentId: "c311", bodyText: text });
  expect(comments[1]?.bodyText).toBe(said[1][1]);
});

it.each([
  ["a place to answer", `<div class="reply"><a href="#form">Antworten</a></div>`],
  ["words that invite to", `<div class="reply">Reply to ${names[1]}</div>`],
])("leaves %s in a comment's box alone", async (_, reply) => {
  const comments = await readGeneric(boxed(reply));
  expect(comments.map(({ author }) => author)).toEqual(names);
});

it("reads a name behind an anchor and a picture, and not the link behind it", async () => {
  const comments = await readGeneric(
    `<div class="story"><span role="heading" aria-level="1"><a href="https://weir.example">The weir</a></span><div class="details"><div class="byline"><a href="/~mgee">mgee</a> ${time(0)} | <a href="/s/1">3 comments</a></div></div></div><ol class="comments">${rows(
      (who, text, at) =>
        `<li class="subtree"><div class="comment" id="c_${at}"><div class="details"><div class="byline"><a name="c_${at}"></a><a href="/~${at}"><img alt="face" src="data:,"></a> <a class="" href="/~${at}">${who}</a> ${time(at)} | <a href="/c/${at}">link</a></div><div class="comment_text"><p>${text}</p></div></div></div></li>`,
    )}</ol>`,
  );
  expect(comments.map(({ author }) => author)).toEqual(names);
});

it("reads who wrote, and not on which of two chapters", async () => {
  const talk = [...said, ...said].map(([who, text], at) => [who, `${text} Again: ${at}.`] as const);
  const comments = await readGeneric(
    `<h3>Comments</h3><ol class="thread">${talk
      .map(
        ([who, text], at) =>
          `<li class="comment" id="comment_${at}"><h4 class="byline">${at % 3 === 1 ? `<span>${who} <span class="role">(Guest)</span></span>` : `<a href="/users/${at % 3}">${who}</a>`} <span class="parent">on <a href="/works/1">Chapter ${at < 4 ? 6 : 5}</a></span> <span class="posted">${time(at)}</span></h4><blockquote class="userstuff"><p>${text}</p></blockquote></li>`,
      )
      .join("")}</ol>`,
  );
  expect(comments.map(({ author }) => author)).toEqual([...names, ...names]);
});

it.each([
  ["posts of many people, each with a page of its own", "", (at: number) => `/@p${at}/11${at}`, 0],
  ["the same as comments on this page", "", (at: number) => `#c${at}`, 3],
  ["the same called comments", "comments", (at: number) => `/@p${at}/11${at}`, 3],
])("finds in a feed of %s what is said about it", async (_, name, address, count) => {
  const comments = await readGeneric(
    `<textarea></textarea><div role="feed" class="${name}">${rows(
      (who, text, at) =>
        `<article><div class="status"><span class="display-name">${who}</span> <a class="when" href="${address(at)}">${time(at)}</a><p>${text}</p>${answer}</div></article>`,
    )}</div>`,
  );
  expect(comments).toHaveLength(count);
});

it.each([
  ["none in it", `<h2>Kommentarer <span>0</span></h2>`, 0],
  ["a number of others", `<h2>Kommentarer <span>10</span></h2>`, 0],
])("takes the place of comments with %s for no comment", async (_, heading, count) => {
  const comments = await readGeneric(
    `<main><article><h1>Cash</h1><p>We went to the square and asked who still has any of it at home.</p></article><section class="comments" id="kommentarer">${heading}<p>Be the first to say what you think.</p><p>You must log in to comment, which is open on weekdays from eight to six. Read our <a href="/rules">rules</a>.</p><form><textarea></textarea></form><div hidden class="template"><article class="comment"><span class="comment__author"></span><time></time><div class="comment__body"></div><button>Svara</button></article></div></section></main>`,
  );
  expect(comments).toHaveLength(count);
});

it("tells whom a post of a Discourse topic answers by the name on it", async () => {
  const post = (who: string, text: string, at: number, to = "") =>
    `<div class="topic-post" data-post-number="${at + 2}"><article id="post_${at + 2}" data-post-id="70${at}"><div class="names"><span class="first username"><a href="/u/${at}">${who}</a></span></div>${to === "" ? "" : `<a class="reply-to-tab" role="button"><svg></svg><span>${to}</span></a>`}<div class="contents"><div class="cooked"><p>${text}</p></div></div></article></div>`;
  const [first, second, third] = said;
  const html = `${post(...first, 0)}${post(...second, 1, first[0])}${post(...third, 2, second[0])}${post("Ann Harrow", "Nobody asked her.", 3, "gone")}`;
  const comments = plainComments(readPage(await openPage(html)));
  expect(comments.map(({ parentId }) => parentId)).toEqual([null, "700", "701", null]);
});

it("reads articles without a class in one another, at any depth, by the id of their place", async () => {
  const one = (at: number, inside = "") => {
    const [who, text] = said[at] ?? ["", ""];
    return `<article id="c30${at}"><header><b>${who}</b> (Yverdon), <a href="#c30${at}">${time(at)}</a></header><p>${text}</p><footer><button>Répondre</button></footer><details open><summary>1 réponse</summary>${inside}</details></article>`;
  };
  const nested = `<article id="c309"><header><b>Pauline</b> (Le Pont), <a href="#c309">${time(3)}</a></header><p>Merci pour ce message.</p><footer><button>Répondre</button></footer></article>`;
  const comments = await readGeneric(
    `<main><article><h1>Le bois</h1><p>Une fois par an.</p></article><section id="commentaires"><h2>Commentaires (4)</h2>${one(0, one(1, nested))}${one(2)}</section></main>`,
  );
  expect(comments.map(({ author, parentId }) => [author, parentId])).toEqual([
    [names[0], null],
    [names[1], "c300"],
    ["Pauline", "c301"],
    [names[2], null],
  ]);
});

it("reads answers in boxes whose dates have the digits of Persian, a flag before them", async () => {
  const head = (name: string, who: string, at: number) =>
    `<div class="${name}">${who}</div><span>|</span><img alt="Iran" src="data:,"><span>|</span><div class="${name}_when">۱۱:۴${at} - ۱۴۰۵/۰۹/۰۵</div>`;
  const comments = await readGeneric(
    `<div id="comments"><a>نظرات بینندگان</a>${rows(
      (who, text, at) =>
        `<div class="comments_item" id="comm_${at}"><div class="bar"><div class="comm_info">${head("comm_info_name", who, at)}</div><div class="comm_link"><a onclick="">پاسخ</a></div></div><div class="comments">${text}</div>${at !== 1 ? `<div class="comm_answer"><div class="answer_head">${head("answer_2", "رضا از یزد", 9)}</div><div class="answer_text">دوست عزیز، یزد هم آب ندارد.</div></div>` : ""}</div>`,
    )}</div>`,
  );
  expect(comments.map(({ author, parentId }) => [author, parentId])).toEqual([
    [names[0], null],
    ["رضا از یزد", "0"],
    [names[1], null],
    [names[2], null],
    ["رضا از یزد", "2"],
  ]);
});

it.each([
  ["a template that is hidden and says something", `id="tpl_comment" style="display:none"`, 3],
  ["an answer that is folded away", `id="c9" style="display:none"`, 4],
])("leaves out, or reads, %s", async (_, attributes, count) => {
  const row = (who: string, text: string, at: number, more: string) =>
    `<div class="comment-box" ${more}><a class="name">${who}</a>${time(at)}<p class="said">${text}</p></div>`;
  const comments = await readGeneric(
    `<h3>3 comments</h3><div>${row("You", "It is shown once it was read.", 3, attributes)}${rows((who, text, at) => row(who, text, at, `id="c${at}"`))}</div>`,
  );
  expect(comments).toHaveLength(count);
});

it("leaves out a template in a box of that name, where a theme hides it", async () => {
  const comment = `<div class="comment" id="comment-"><span class="comment-author"><a href="#">User Name</a></span> <time>Date</time><div class="comment-body"><p>Comment text</p></div><a href="#">Add Reply</a></div>`;
  const place = (id: string) =>
    `<div class="asset-comments"><h3>comments</h3><div class="comment-list"></div><div id="${id}">${comment}</div></div>`;
  expect(await readGeneric(place("comment-template"))).toEqual([]);
  expect(await readGeneric(place("comment-first"))).toHaveLength(1);
});
