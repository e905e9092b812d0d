import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import type { PageReading } from "@/utils/sites/found-comment";
import { hasComments } from "@/utils/sites/has-comments";
import { readPage } from "@/utils/sites/read-page";
import { watchComments } from "@/utils/sites/watch-comments";
import { commentItem, manyItems } from "./make-thread";
import { openPage } from "./open-page";

const shell = '<main><h1>Clean water</h1><p>Wards rinse.</p><div id="app"></div></main>';
const list = (items: string) =>
  `<section><h2>Comments</h2><ol class="comment-list">${items}</ol></section>`;

/** A page whose comments are in a root of its own making. */
async function openRoot(mode: ShadowRootMode, inside: string) {
  const page = await openPage(shell);
  const host = page.querySelector("#app");
  const root = host?.attachShadow({ mode });
  if (host == null || root === undefined) throw new Error("No root.");
  root.append(page.createRange().createContextualFragment(inside));
  return { page, host, root };
}

/** What Chromium gives extensions; in a test of a page it has to be told. */
function revealTo(roots: ReadonlyMap<Element, ShadowRoot>): void {
  const openOrClosedShadowRoot = (element: Element) => roots.get(element) ?? null;
  vi.stubGlobal("chrome", { dom: { openOrClosedShadowRoot } });
}

afterEach(() => vi.unstubAllGlobals());

it("reads a known system in an open root that its table does not name", async () => {
  const { page } = await openRoot("open", list(manyItems(3)));
  const reading = readPage(page);
  expect(reading?.adapter).toBe("wordpress");
  expect(reading?.comments.map(({ comment }) => comment.text)).toEqual([
    "Remark 1.",
    "Remark 2.",
    "Remark 3.",
  ]);
});

it("reads comments in a closed root where the browser shows it to extensions", async () => {
  const { page, host, root } = await openRoot("closed", list(manyItems(3)));
  expect(hasComments(page)).toBe(false);
  expect(readPage(page)).toBeUndefined();
  revealTo(new Map([[host, root]]));
  expect(hasComments(page)).toBe(true);
  expect(readPage(page)?.comments.length).toBe(3);
  expect(readPage(page, { genericOnly: true })?.comments.length).toBe(3);
});

it("sees comments that come into a closed root later", async () => {
  const { page, host, root } = await openRoot("closed", "<p>Loading …</p>");
  revealTo(new Map([[host, root]]));
  const counts: number[] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const onReading = (reading: PageReading | undefined) =>
    counts.push(reading?.comments.length ?? 0);
  watchComments(page, { onReading }, controller.signal);
  await vi.waitFor(() => expect(counts).toEqual([0]));
  root.append(page.createRange().createContextualFragment(list(manyItems(2))));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(2));
  root.querySelector("ol")?.append(page.createRange().createContextualFragment(commentItem(3)));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(3));
});
