import { expect, it } from "vitest";
import { type PlainComment, plainComments } from "@/scripts/check-shared/plain-comments";
import { hasComments } from "@/utils/sites/has-comments";
import { commentHints } from "@/utils/sites/hint-selector";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";
import { asTruth, type KnownComment } from "./page-truth";
import { readGeneric } from "./read-generic";

const systems = import.meta.glob<string>("/test/fixtures/sites/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const unknown = import.meta.glob<string>("/test/fixtures/sites/unknown/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const none = import.meta.glob<string>("/test/fixtures/sites/none/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const truths = import.meta.glob<{ readonly comments: readonly PlainComment[] }>(
  "/test/fixtures/sites/*.json",
  { import: "default", eager: true },
);
const unknownTruths = import.meta.glob<readonly KnownComment[]>(
  "/test/fixtures/sites/unknown/*.json",
  {
    import: "default",
    eager: true,
  },
);
const nameOf = (path: string) => path.split("/").at(-1)?.replace(".html", "") ?? "";
const rows = (pages: Record<string, string>) =>
  Object.entries(pages).map(([path, html]) => [nameOf(path), path, html] as const);

it.each(rows(systems))("reads a %s page without its table", async (name, path, html) => {
  const found = await readGeneric(html);
  const truth = truths[path.replace(".html", ".json")]?.comments ?? [];
  const parts = ({ author, bodyText }: PlainComment) => ({ author, bodyText });
  // Nothing on a topic's page tells that its first post is the article.
  const comments = name === "discourse-topic" ? found.slice(1) : found;
  expect(comments.map(parts)).toEqual(truth.map(parts));
});

/** Older truth files of unknown systems say nothing of links. */
const linksIn = (truth: readonly KnownComment[]) => truth.some(({ links }) => links !== undefined);

it.each(rows(unknown))("reads a page of a system nobody described: %s", async (_, path, html) => {
  const truth = unknownTruths[path.replace(".html", ".json")] ?? [];
  expect(asTruth(await readGeneric(html), linksIn(truth))).toEqual(truth);
});

it.each(rows(unknown))(
  "is not led astray by tables of other systems: %s",
  async (_, path, html) => {
    const truth = unknownTruths[path.replace(".html", ".json")] ?? [];
    const found = plainComments(readPage(await openPage(html)));
    expect(asTruth(found, linksIn(truth))).toEqual(truth);
  },
);

it.each(rows(unknown))(
  "lets the loader see comments nobody described: %s",
  async (_, _path, html) => {
    expect(hasComments(await openPage(html))).toBe(true);
  },
);

it.each(rows({ ...unknown, ...none }))(
  "sees by loop what the selector sees: %s",
  async (_, _path, html) => {
    const page = await openPage(html);
    if (page.querySelector(commentHints) !== null) expect(hasComments(page)).toBe(true);
    else expect(readPage(page) === undefined || hasComments(page)).toBe(true);
  },
);

it.each(rows(none))("finds no comments where there are none: %s", async (_, _path, html) => {
  expect(await readGeneric(html)).toEqual([]);
  expect(plainComments(readPage(await openPage(html)))).toEqual([]);
});
