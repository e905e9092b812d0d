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

/** Three rows without a class make a comment, and nothing says that it is one: none is taken for it. */
const unheld = new Set(["classless-table-board"]);
/** What only a table can tell: where a signature begins, and that a line below a text is a remark. */
const tabled = new Set(["wiki-talk", "discussiontools-talk", "ptt-article"]);
const nameOf = (path: string) => path.split("/").at(-1)?.replace(".html", "") ?? "";
const rows = (some: Record<string, string>) =>
  Object.entries(some).map(([path, html]) => [nameOf(path), path, html] as const);
const held = rows(pages).filter(([name]) => !unheld.has(name));
const ways = [
  ["with all tables", false],
  ["without tables", true],
] as const;

async function read(html: string, genericOnly: boolean): Promise<KnownComment[]> {
  return asTruth(plainComments(readPage(await openPage(html), { genericOnly })));
}

it.each(
  ways.flatMap(([way, genericOnly]) =>
    held
      .filter(([name]) => !(genericOnly && tabled.has(name)))
      .map(([name, path, html]) => [name, way, path, html, genericOnly] as const),
  ),
)("reads the page %s %s", async (_, _way, path, html, genericOnly) => {
  expect(await read(html, genericOnly)).toEqual(truths[path.replace(".html", ".json")]);
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
