import { describe, expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { said } from "./read-generic";

async function read(items: string) {
  const reading = readPage(
    await openPage(
      `<article><h1>The weir</h1><p>It is to go.</p></article><section class="comments"><h2>3 comments</h2>${items}</section>`,
    ),
  );
  const found = plainComments(reading).map(({ author, bodyText }) => [author, bodyText]);
  return { by: reading?.adapter, found };
}

describe("a page with the ids of WordPress", () => {
  it("is read as its own where it has nothing else of WordPress", async () => {
    const { by, found } = await read(
      said
        .map(
          ([name, text], at) =>
            `<div class="entry" id="comment-${at + 1}"><b class="name">${name}</b><div class="words">${text}</div><div class="foot"><a>Reply</a> <time>3 March 2026</time><span>show all of it</span></div></div>`,
        )
        .join(""),
    );
    expect(by).toBe("generic");
    expect(found).toEqual(said);
  });

  it.each([
    ["depth", 'class="comment depth-1"'],
    ["name", 'class="comment"'],
  ])("is read as WordPress by its %s", async (_, attributes) => {
    const { by, found } = await read(
      `<ol>${said
        .map(
          ([name, text], at) =>
            `<li ${attributes} id="comment-${at + 1}"><cite class="fn">${name}</cite><time datetime="2026-03-03T10:1${at}">3 March</time><div class="comment-content"><p>${text}</p></div></li>`,
        )
        .join("")}</ol>`,
    );
    expect(by).toBe("wordpress");
    expect(found).toEqual(said);
  });
});

describe("links from where somebody wrote of the article", () => {
  const link = '<a href="https://weir.example/4" class="url" rel="ugc external">The weir</a>';
  const short = `<div class="comment-body">Pingback: ${link}</div>`;
  const named = `<div class="comment-author"><cite class="fn">${link}</cite></div>`;
  const excerpt = `${named}<div class="comment-content"><p>[…] never in the way […]</p></div>`;
  const comments = said.map(
    ([name, text], at) =>
      `<li class="comment depth-1" id="comment-${at + 1}"><cite class="fn">${name}</cite><div class="comment-content"><p>${text}</p></div></li>`,
  );
  const pings = (inside: string, name: string) =>
    [11, 12, 13, 14, 15, 16]
      .map((id) => `<li class="${name} depth-1" id="comment-${id}">${inside}</li>`)
      .join("");

  it.each([
    ["no name and no text", "pingback", short, ["", "Pingback: The weir"]],
    ["a name and no text", "trackback", named, ["The weir", ""]],
    ["an excerpt", "pingback", excerpt, ["The weir", "[…] never in the way […]"]],
  ])(
    "are comments of WordPress, however many come first, with %s",
    async (_, name, inside, row) => {
      const { by, found } = await read(`<ol>${pings(inside, name)}${comments.join("")}</ol>`);
      expect(by).toBe("wordpress");
      expect(found).toEqual([...Array(6).fill(row), ...said]);
    },
  );

  it("have an address to be judged where they have nothing else", async () => {
    const page = (inside: string) => openPage(`<ol>${pings(inside, "pingback")}</ol>`);
    const [first] = plainComments(readPage(await page(short)));
    expect(first?.links.map(({ href }) => href)).toEqual(["https://weir.example/4"]);
    const [other] = plainComments(readPage(await page(named)));
    expect(other?.authorUrl).toBe("https://weir.example/4");
  });

  it("are not what has no name in the tables of another system", async () => {
    const { by } = await read(`<ol>${pings(short, "note")}${comments.join("")}</ol>`);
    expect(by).toBe("generic");
  });
});

describe("what a page says of one that is gone", () => {
  const thread = (name: string, text: string) =>
    `${said.map(([author, words]) => item(author, words)).join("")}${item(name, text)}`;
  const item = (name: string, text: string) =>
    `<div class="talk"><b class="name">${name}</b> <time datetime="2026-03-03T10:10">3 March</time><div class="words">${text}</div></div>`;

  it("is known in any language by brackets around a name and a text", async () => {
    const reading = readPage(
      await openPage(
        `<section class="comments"><h2>4 comments</h2>${thread("[slettet bruger]", "(slettet)")}</section>`,
      ),
    );
    expect(reading?.comments.map(({ comment }) => comment.isDeleted)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("is not what somebody says in brackets", async () => {
    const reading = readPage(
      await openPage(
        `<section class="comments"><h2>4 comments</h2>${thread("Astrid (71)", "(I was there, too.)")}</section>`,
      ),
    );
    expect(reading?.comments.every(({ comment }) => comment.isDeleted !== true)).toBe(true);
  });
});
