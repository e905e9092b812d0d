import { expect, it } from "vitest";
import { type PlainComment, plainComments } from "@/scripts/check-shared/plain-comments";
import { hasComments } from "@/utils/sites/has-comments";
import { commentHints } from "@/utils/sites/hint-selector";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";

/** What a page of test/fixtures/sites holds. */
interface Truth {
  readonly adapter: string;
  readonly comments: readonly PlainComment[];
  /** The system prints no ids: truth counts comments instead. */
  readonly idless?: boolean;
}

const folder = "/test/fixtures/sites/";
const pages = import.meta.glob<string>("/test/fixtures/sites/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const truths = import.meta.glob<Truth>("/test/fixtures/sites/*.json", {
  import: "default",
  eager: true,
});
const names = Object.keys(pages).map((path) => path.slice(folder.length, -".html".length));

/** Made-up ids as "#1", "#2", … in the page's order. */
function countIds(comments: readonly PlainComment[]): PlainComment[] {
  const ids = new Map(comments.map(({ id }, at) => [id, `#${at + 1}`]));
  return comments.map((one) => ({
    ...one,
    id: ids.get(one.id) ?? one.id,
    parentId: one.parentId === null ? null : (ids.get(one.parentId) ?? one.parentId),
  }));
}

it.each(names)("reads a %s page exactly as its truth says", async (name) => {
  const truth = truths[`${folder}${name}.json`];
  const page = await openPage(pages[`${folder}${name}.html`] ?? "");
  const reading = readPage(page);
  const comments = plainComments(reading);
  expect(reading?.adapter).toBe(truth?.adapter);
  expect(truth?.idless === true ? countIds(comments) : comments).toEqual(truth?.comments);
});

it.each(names)("lets the loader see that a %s page may have comments", async (name) => {
  const page = await openPage(pages[`${folder}${name}.html`] ?? "");
  expect(hasComments(page)).toBe(true);
  expect(page.querySelector(commentHints)).not.toBeNull();
});
