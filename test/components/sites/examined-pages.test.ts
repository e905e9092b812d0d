import { expect, it } from "vitest";
import { plainComments } from "@/scripts/check-shared/plain-comments";
import { hasComments } from "@/utils/sites/has-comments";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { asTruth, type KnownComment } from "./page-truth";

const pages = import.meta.glob<string>("/test/fixtures/sites/examined*/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const none = import.meta.glob<string>("/test/fixtures/sites/examined*/none/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const truths = import.meta.glob<readonly KnownComment[]>("/test/fixtures/sites/examined*/*.json", {
  import: "default",
  eager: true,
});

/** Three rows without a class make a comment, and nothing says that it is one: none is taken. */
const unheld = new Set(["classless-table-board"]);
/** Of these all texts are read, and not all names or parents yet. */
const textsOnly = new Set([
  ...["dcinside-ko", "slashdot-en", "staticman-cs", "youtube-like-tr"],
  ...["index-forum-hu", "k2-joomla-el", "pleroma-fe-de", "stackexchange-comments-en"],
  ...["vbulletin4-es", "dcforum-he", "derstandard-shadow-de", "eleventy-webmentions-es"],
  ...["kerrokantasi-fi", "prohardver-hu", "vnexpress-vi"],
  "pantip-th",
  // Links without words, in quotations; and answers that only a quotation or an address tells.
  ...["vbulletin3-es", "woltlab-de", "xenforo-tr", "linuxorgru-ru"],
  // A guest is an address, in no element of its own.
  "cms-wackowiki-ru",
  // Whom an answer is to, only the name it calls says.
  ...["mastodon-fr", "dl-talkback-he", "youtube-hanok"],
  // Whom somebody quotes, or answers below himself.
  ...["phpbb33-de", "sina-zh"],
  // An answer names another than the one below whom it stands; who is quoted in a topic is not answered.
  ...["guardian", "steam-discussion"],
]);
/** Of these not even that: how many texts are read, and what else is taken for one. */
const partly: readonly (readonly [name: string, texts: number, others: number])[] = [
  // The post itself is drawn as its comments are.
  ["friendica-fr", 3, 1],
  // A name without an element of its own; a note that one is gone, in words that say so of no other.
  ["abclinuxu-cs", 4, 1],
  // One has a name without an address, in a line with the date.
  ["dotclear-fr", 3, 0],
  // A note that one is gone, in a word of this site's own.
  ["dumpert-nl", 9, 1],
  // Titles, which count as no text of a comment's elsewhere.
  ["rahvaalgatus-et", 2, 3],
  // Who is quoted, which other truths count as text.
  ["steam-guide-zh", 4, 1],
  ["xenforo-haber", 3, 1],
  // What all answer is drawn as the answers are.
  ["mastodon-shimbun", 5, 1],
  // Titles again, one of which is all that somebody says; and rows without a class in lists of two kinds.
  ["news-derstandard", 5, 2],
  ["wp-bbpress-hestia", 5, 0],
];
/** What only a table can tell: where a signature begins, and that a line below a text is a remark. */
const tabled = new Set([
  ...["wiki-talk", "discussiontools-talk", "ptt-article", "wikipedia-talk-he"],
]);
const nameOf = (path: string) => path.split("/").at(-1)?.replace(".html", "") ?? "";
const rows = (some: Record<string, string>) =>
  Object.entries(some).map(([path, html]) => [nameOf(path), path, html] as const);
const held = rows(pages).filter(([name]) => !unheld.has(name));
const isPartly = (name: string) => partly.some(([one]) => one === name);
const ways = [
  ["with all tables", false],
  ["without tables", true],
] as const;

const textsOf = (some: readonly KnownComment[]) => some.map(({ bodyText }) => bodyText);

/** Some who wrote the truth down counted notes that a comment is gone, most did not: none counts here. */
async function read(html: string, genericOnly: boolean): Promise<KnownComment[]> {
  const reading = readPage(await openPage(html), { genericOnly });
  const gone = new Set<string | null>(
    reading?.comments.flatMap(({ comment: { id, isDeleted } }) => (isDeleted === true ? id : [])),
  );
  const left = plainComments(reading).filter(({ id }) => !gone.has(id));
  return asTruth(left.map((one) => (gone.has(one.parentId) ? { ...one, parentId: null } : one)));
}

it.each(
  ways.flatMap(([way, genericOnly]) =>
    held
      .filter(([name]) => !(genericOnly && tabled.has(name)) && !isPartly(name))
      .map(([name, path, html]) => [name, way, path, html, genericOnly] as const),
  ),
)("reads the page %s %s", async (_, _way, path, html, genericOnly) => {
  const found = await read(html, genericOnly);
  const truth = truths[path.replace(".html", ".json")] ?? [];
  if (textsOnly.has(nameOf(path))) expect(textsOf(found)).toEqual(textsOf(truth));
  else expect(found).toEqual(truth);
});

it.each(partly)("reads as much of the page %s as it could", async (name, texts, others) => {
  const [, path = "", html = ""] = rows(pages).find(([one]) => one === name) ?? [];
  const truth = textsOf(truths[path.replace(".html", ".json")] ?? []);
  const found = textsOf(await read(html, true));
  const exact = truth.filter((text) => found.includes(text));
  expect([exact.length, found.length - exact.length]).toEqual([texts, others]);
});

it.each(held)("lets the loader see that there are comments: %s", async (_, _path, html) => {
  expect(hasComments(await openPage(html))).toBe(true);
});

it.each(rows(pages).filter(([name]) => unheld.has(name)))(
  "takes nothing for a comment where it cannot tell them apart: %s",
  async (_, _path, html) => {
    expect(await read(html, false)).toEqual([]);
  },
);

it.each(rows(none))("finds no comments where there are none: %s", async (_, _path, html) => {
  expect(await read(html, false)).toEqual([]);
  expect(await read(html, true)).toEqual([]);
});
