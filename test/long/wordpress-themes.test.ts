import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWordPressBrowser, type WordPressBrowser } from "@/test/e2e/support/wordpress-browser";
import { wordpressComment } from "@/test/e2e/support/wordpress-comment";
import type { Theme } from "@/test/wordpress/requirements";
import type { Thread } from "@/test/wordpress/start-wordpress";
import type { ReportedComment } from "@/utils/messages/report-protocol";

const count = 500;
const perPage = 20;
const line = "Thank you to our Sponsor Esdebe";

/** Classic and block; the first two are Debian's, the others our own (test/wordpress/README.md). */
const themes = [
  "twentytwentyone",
  "twentytwentythree",
  "tk-xhtml",
  "tk-magazine",
  "tk-block",
] as const satisfies readonly Theme[];

/** How a site may divide and sort its comments; `isFirst`: what the address without a page shows. */
const orders = [
  ["the oldest page first", { default_comments_page: "oldest", comment_order: "asc" }],
  [
    "the newest page first, newest on top",
    { default_comments_page: "newest", comment_order: "desc" },
  ],
] as const;

const textOf = (content: string) => content.replaceAll(/\s+/g, " ").trim();
const part = ({ id, author, bodyText, parentId }: ReportedComment) => ({
  id,
  author,
  bodyText,
  parentId,
});

describe.each(themes)("500 comments on several pages in %s", (theme) => {
  let site: WordPressBrowser;
  let thread: Thread;

  beforeAll(async () => {
    site = await startWordPressBrowser(theme);
    await site.wordpress.setOptions({ page_comments: 1, comments_per_page: perPage });
    thread = await site.wordpress.addThread(count);
    await site.browser.enable();
  });
  afterAll(() => site?.close());

  /** Everything found on one comment page, and the order of the site's own elements. */
  async function read(path: string) {
    const page = await site.browser.open(thread.url + path);
    const report = await site.browser.report(page);
    const order = await page
      .locator('[id^="comment-"]:is(li, article)')
      .evaluateAll((items) => items.map(({ id }) => id));
    await page.close();
    return { ...report, order };
  }

  it.each(orders)("are all read, word by word, with %s", async (_, options) => {
    await site.wordpress.setOptions(options);
    const roots = thread.comments.filter(({ parent }) => parent === 0).length;
    const found: ReportedComment[] = [];
    const pages = Math.ceil(roots / perPage);
    expect(pages).toBe(5);
    for (let page = 1; page <= pages; page += 1) {
      const { adapter, comments } = await read(`comment-page-${page}/`);
      expect(adapter).toBe("wordpress");
      expect(comments.length).toBeGreaterThan(0);
      found.push(...comments);
    }
    const byId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id);
    expect(found.toSorted(byId).map(part)).toEqual(
      thread.comments.map(({ id, parent, author, text }) => ({
        id: String(id),
        author,
        bodyText: textOf(text),
        parentId: parent === 0 ? null : String(parent),
      })),
    );
    const flagged = found.filter(({ findings }) =>
      findings.some(({ kind, evidence }) => kind === "sponsor-line" && evidence === line),
    );
    const sponsored = thread.comments.filter(({ text }) => text.includes(line));
    expect(flagged.toSorted(byId).map(({ id }) => Number(id))).toEqual(
      sponsored.map(({ id }) => id),
    );
    // The article's own address shows one of these pages, and the same comments on it.
    const own = await read("");
    const isNewest = options.default_comments_page === "newest";
    const shown = await read(`comment-page-${isNewest ? pages : 1}/`);
    expect(own.comments.map(part)).toEqual(shown.comments.map(part));
  });

  it("keep a decision over a reload, and stay where the site put them", async () => {
    await site.wordpress.setOptions(orders[0][1]);
    await site.browser.disable();
    const page = await site.browser.open(`${thread.url}comment-page-1/`);
    const order = () =>
      page.locator('[id^="comment-"]').evaluateAll((items) => items.map(({ id }) => id));
    const before = await order();
    await site.browser.enable();
    const { id = 0 } = thread.comments.find(({ text }) => text.includes(line)) ?? {};
    const comment = wordpressComment(page, id);
    await page.locator(`#comment-${id}`).first().scrollIntoViewIfNeeded();
    const chips = comment.chips.filter({ hasText: "Sponsor line" });
    await expect.poll(() => chips.count()).toBe(1);
    await comment.tool("approve").click();
    await expect.poll(() => comment.state.textContent()).toMatch(/Approved · saved/);
    expect(await order()).toEqual(before);
    await page.reload();
    await page.locator(`#comment-${id}`).first().scrollIntoViewIfNeeded();
    await expect.poll(() => comment.state.textContent()).toMatch(/Approved · saved/);
    expect(await order()).toEqual(before);
    // On another comment page nothing looks decided.
    await page.goto(`${thread.url}comment-page-2/`);
    const { comments } = await site.browser.report(page);
    const other = comments.find(({ bodyText }) => bodyText.includes(line));
    await page.locator(`#comment-${other?.id}`).first().scrollIntoViewIfNeeded();
    const undecided = wordpressComment(page, Number(other?.id));
    await expect.poll(() => undecided.state.textContent()).toContain("Not decided");
  });
});
