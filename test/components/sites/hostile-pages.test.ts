import { describe, expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { readPage } from "@/utils/sites/read-page";
import { articlePage, commentItem, manyItems } from "./make-thread";
import { openPage } from "./open-page";

/** Reads everything and gives the comments with the milliseconds that took. */
function readAll(page: Document, genericOnly = false) {
  const startedAt = performance.now();
  const comments = plainComments(readPage(page, { genericOnly }));
  return { comments, ms: performance.now() - startedAt };
}

const million = "long ".repeat(200_000);
const bodies: readonly (readonly [string, string, (text: string) => boolean])[] = [
  ["of a million characters", `<p>${million}</p>`, (text) => text.length > 990_000],
  [
    "in which one word has a million characters",
    "x".repeat(1_000_000),
    (text) => text.length === 1_000_000,
  ],
  [
    "with a link of a million characters",
    `<p>See <a href="https://a.example/${"y".repeat(1_000_000)}">this</a></p>`,
    (text) => text === "See this",
  ],
  [
    "that was never closed",
    "<p>one<div><b><i>two",
    (text) => text.includes("one") && text.includes("two"),
  ],
  [
    "nested 500 deep",
    `${"<div>".repeat(500)}core${"</div>".repeat(500)}`,
    (text) => text === "core",
  ],
  ["in a table that is none", "<tr><td>cell<table></p>", (text) => text.includes("cell")],
  ["of nothing but scripts", "<script>1</script><style>p{}</style>", (text) => text === ""],
  ["of white space", "<p> \u00a0\n</p>", (text) => text.trim() === ""],
];

describe.each([false, true])("with the generic reader alone: %s", (genericOnly) => {
  it.each(bodies)("reads a comment %s", async (_, body, isRight) => {
    const items = commentItem(1) + commentItem(2, body) + commentItem(3) + commentItem(4);
    const { comments } = readAll(await openPage(articlePage(items)), genericOnly);
    const found = comments.find(({ id }) => id === "2");
    // The generic reader may doubt a comment without words; the others are there in any case.
    expect(comments.length).toBeGreaterThanOrEqual(genericOnly ? 3 : 4);
    if (!genericOnly) expect(isRight(found?.bodyText ?? "")).toBe(true);
  });

  it("reads replies nested 500 deep, each below its parent", async () => {
    const page = await openPage(articlePage(manyItems(500)));
    // By hand: the parser of HTML stops nesting at 512 elements.
    const items = [...page.querySelectorAll("ol > li")];
    for (const [at, item] of items.entries()) {
      const list = page.createElement("ol");
      list.className = "children";
      if (at > 0) list.append(item);
      if (at > 0) items[at - 1]?.append(list);
    }
    const { comments } = readAll(page, genericOnly);
    expect(comments.map(({ depth }) => depth)).toEqual(items.map((_, at) => at + 1));
    expect(comments.at(-1)?.parentId).toBe("499");
    expect(comments.at(-1)?.bodyText).toBe("Remark 500.");
  });

  it("finds nothing on an empty page, a frameset and a page of one word", async () => {
    for (const html of [
      "",
      "<frameset><frame></frameset>",
      "word",
      "<body><div id=comments></div>",
    ]) {
      expect(readPage(await openPage(html), { genericOnly })).toBeUndefined();
    }
  });
});

it("reads 10,000 links of one comment, in order", async () => {
  const links = Array.from(
    { length: 10_000 },
    (_, at) => `<a href="https://l${at}.example/">l${at}</a> `,
  );
  const page = await openPage(articlePage(commentItem(1, `<p>${links.join("")}</p>`)));
  const [comment] = readAll(page).comments;
  expect(comment?.links.length).toBe(10_000);
  expect(comment?.links.at(-1)).toEqual({ href: "https://l9999.example/", text: "l9999" });
});

it("keeps the first of two comments that claim one id, and a circle of parents ends", async () => {
  const circle =
    '<div class="wl-card-item" id="a"><span class="wl-nick">A</span><div class="wl-content"><p class="wl-reply-to"><a href="#b">@B</a></p>one</div></div>' +
    '<div class="wl-card-item" id="b"><span class="wl-nick">B</span><div class="wl-content"><p class="wl-reply-to"><a href="#a">@A</a></p>two</div></div>' +
    '<div class="wl-card-item" id="a"><span class="wl-nick">C</span><div class="wl-content">three</div></div>';
  const { comments } = readAll(await openPage(`<main>${circle}</main>`));
  expect(comments.map(({ author }) => author)).toEqual(["A", "B"]);
});

it.each([
  ["signs", "a.b:c[d]>e~f+g*h"],
  ["digits first", "1a 2b -3c"],
  ["emoji and surrogates", "\u{1f600} \ud800x"],
  ["names of an object's own", "constructor __proto__ toString"],
  ["a backslash and quotes", "\\ \" '"],
  ["a hundred thousand units", "y".repeat(100_000)],
  ["a thousand classes", Array.from({ length: 1_000 }, (_, at) => `k${at}`).join(" ")],
])("learns a page whose class names are %s", async (_, classes) => {
  const page = await openPage(articlePage(manyItems(5)));
  for (const element of page.querySelectorAll("li, li *")) {
    element.setAttribute("class", classes);
    element.setAttribute("slot", "");
    element.setAttribute("data-testid", '"]');
    element.removeAttribute("id");
  }
  const { comments } = readAll(page, true);
  // One class for everything tells nothing apart; what counts is that nothing breaks.
  expect(comments.length === 0 || comments.length === 5).toBe(true);
});

it("pays for ten megabytes of inline script with no look inside", async () => {
  const script = `<script type="text/plain">${"comment ".repeat(1_300_000)}</script>`;
  const page = await openPage(articlePage(manyItems(3)).replace("<main>", `${script}<main>`));
  const { comments, ms } = readAll(page, true);
  expect(comments.length).toBe(3);
  expect(ms).toBeLessThan(5_000);
}, 60_000);

it("keeps lone surrogates as they stand, and their ranges", async () => {
  const page = await openPage(articlePage(commentItem(1)));
  const paragraph = page.querySelector(".comment-content p");
  if (paragraph !== null) paragraph.textContent = "a\ud800b \udc00";
  const [found] = readPage(page)?.comments ?? [];
  expect(found?.comment.text).toBe("a\ud800b \udc00");
  expect(found?.rangeOf(1, 3)?.toString()).toBe("\ud800b");
});

it("takes about twenty times as long for twenty times the comments, not four hundred", async () => {
  const small = await openPage(articlePage(manyItems(200)));
  const large = await openPage(articlePage(manyItems(4_000)));
  // The least of several, since what else runs on the machine only makes times longer.
  const time = (page: Document) => Math.min(...[1, 2, 3, 4, 5, 6].map(() => readAll(page).ms));
  time(small);
  const ratio = time(large) / time(small);
  expect(readPage(large)?.comments.length).toBe(4_000);
  // Other work stretches what takes long the most; the square would be 400.
  expect(ratio).toBeLessThan(200);
}, 60_000);

it("skips the dashboard's table of comments and widgets of recent ones", async () => {
  const row =
    '<tr id="comment-5"><td class="author"><b>Ann</b></td><td class="comment"><p>Hello</p></td></tr>';
  const dashboard = await openPage(`<body class="wp-admin"><table>${row}</table></body>`);
  expect(readPage(dashboard)).toBeUndefined();
  const widget =
    '<aside class="widget_recent_comments"><ul><li id="comment-5"><b class="fn">Ann</b> on <a href="/x/#comment-5">X</a></li></ul></aside>';
  expect(readPage(await openPage(widget))).toBeUndefined();
});

it("reads beside 50,000 siblings that are no comments, and as many that are", () => {
  // Parsed and not laid out: that takes the browser a hundred times longer than reading does.
  const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");
  const others = "<p>line</p>".repeat(50_000);
  const beside = parse(articlePage(manyItems(3)).replace("</ol>", `</ol>${others}`));
  expect(readAll(beside).comments.length).toBe(3);
  const many = parse(articlePage(manyItems(50_000)));
  const comments = readPage(many)?.comments ?? [];
  expect(comments.length).toBe(50_000);
  expect(comments.at(-1)?.comment.text).toBe("Remark 50000.");
}, 60_000);

it.each([
  ["a part of ours", '<div data-threadkeeper="panel"><p>Buy pills at pills.example</p></div>'],
  ["hidden by us", '<p data-threadkeeper-hidden="line">Buy pills at pills.example</p>'],
])(
  "reads what a comment calls %s: nobody hides words from us by our own names",
  async (_, body) => {
    const page = await openPage(articlePage(manyItems(3) + commentItem(4, body)));
    for (const genericOnly of [false, true]) {
      const spoof = readAll(page, genericOnly).comments.find(({ id }) => id === "4");
      expect(spoof?.bodyText).toBe("Buy pills at pills.example");
    }
  },
);

it("takes nobody for the article's author because of what stands in the words", async () => {
  const items = commentItem(1, '<p class="bypostauthor">I am the editor.</p>') + manyItems(3);
  const [spoof] = readAll(await openPage(articlePage(items))).comments;
  expect(spoof).toMatchObject({ id: "1", isPostAuthor: false });
});

it("reads a name of a hundred thousand letters in no more time than a text", async () => {
  const name = `Samira (${"verif".repeat(24_000)}`;
  const items = commentItem(1).replace(/(class="fn">)[^<]*/, `$1${name}`) + commentItem(2);
  const page = await openPage(articlePage(items));
  expect(page.querySelector(".fn")?.textContent).toBe(name);
  const { comments, ms } = readAll(page);
  expect(comments[0]?.author).toBe(name);
  expect(ms).toBeLessThan(2_000);
});

it("names an article by no more of its address than a decision can keep", async () => {
  const path = `/${encodeURIComponent("Обсуждение".repeat(20))}/`;
  const page = await openPage(articlePage(commentItem(1)));
  page.body.className = "";
  for (const link of page.querySelectorAll("link[rel]")) link.remove();
  page.head.insertAdjacentHTML("beforeend", `<link rel="canonical" href="${path}">`);
  const post = readPage(page)?.post;
  expect(post).toBe(path.slice(0, 512));
});
