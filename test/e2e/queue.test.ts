import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { articlePage, busyArticle, type TestArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { openQueue } from "./support/queue-page";
import { type PageServer, servePages } from "./support/serve-pages";
import { type Running, startExtension } from "./support/start-extension";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser & {
  runtime: { getContexts(filter: object): Promise<{ readonly contextType: string }[]> };
};

const patience = { timeout: 15_000 };
/** Of `busyArticle`: those that want a decision. */
const flagged = 5;
let browser: Running;
let server: PageServer;

let nextPost = 8000;
async function openArticle(
  article: TestArticle = busyArticle,
): Promise<{ page: Page; post: number }> {
  nextPost += 1;
  server.set(
    `/${nextPost}`,
    articlePage({ ...article, post: nextPost, title: `Article ${nextPost}` }),
  );
  const page = await browser.open(`${server.origin}/${nextPost}`);
  await browser.report(page);
  return { page, post: nextPost };
}

beforeAll(async () => {
  server = await servePages({});
  browser = await startExtension();
  await browser.enable();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
/** Each test has a queue of its own. */
afterEach(async () => {
  await browser.closePages();
  await browser.ask({ type: "store/erase-excerpts" });
  await browser.enable();
});

describe("the side panel", () => {
  test("opens beside the page on a trusted click in the review bar, and on no other", async () => {
    const { page } = await openArticle();
    const panels = () =>
      browser.panel.evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] })).length,
      );
    await page.keyboard.press("Alt+Shift+M");
    const button = page.locator('[data-threadkeeper="review"] .review-buttons button').first();
    await button.evaluate((element: HTMLElement) => element.click());
    expect(await panels()).toBe(0);
    await button.click();
    await expect.poll(panels, patience).toBe(1);
  });

  test("lists what the articles that were read have to decide, as plain text", async () => {
    await openArticle();
    await openArticle({
      comments: [
        {
          id: 31,
          author: "&lt;b&gt;Eve&lt;/b&gt;",
          html: "<p>&lt;img src=x onerror=alert(1)&gt;</p><p>Thank you to our Sponsor Esdebe</p>",
        },
      ],
    });
    const queue = await openQueue(browser);
    await expect.poll(() => queue.count("open"), patience).toBe(flagged + 1);
    const eve = queue.row(nextPost, 31);
    expect(await eve.innerText()).toContain("<b>Eve</b>");
    expect(await eve.innerText()).toContain("<img src=x onerror=alert(1)>");
    expect(await eve.locator("img").count()).toBe(0);
    expect(await eve.locator("mark").innerText()).toBe("Thank you to our Sponsor Esdebe");
  });

  test("keeps nothing for readers, and lets go of what it has when somebody becomes one", async () => {
    await openArticle();
    const queue = await openQueue(browser);
    await expect.poll(() => queue.count("open"), patience).toBe(flagged);
    await browser.closePages();
    const again = await openQueue(browser);
    await browser.enable({ role: "reader" });
    await expect.poll(() => again.count("open"), patience).toBe(0);
    const { page } = await openArticle();
    await page.close();
    await browser.enable({ role: "moderator" });
    // The next article is read after that one, and is the only one there is.
    await openArticle();
    await expect.poll(() => again.count("open"), patience).toBe(flagged);
  });
});

describe("a decision in the queue", () => {
  test("is one key, paints the page, stays in place, and one key takes it back", async () => {
    const { page, post } = await openArticle();
    const queue = await openQueue(browser);
    await expect.poll(() => queue.rows.count(), patience).toBe(flagged);
    const before = await queue.row(post, 12).boundingBox();
    await queue.page.keyboard.press("h");
    await expect.poll(() => queue.message.innerText(), patience).toBe("Line stripped.");
    await queue.page.keyboard.press("a");
    await expect
      .poll(() => queue.row(post, 12).innerText(), patience)
      .toMatch(/Approved.*stripped/);
    expect(await queue.row(post, 12).boundingBox()).toEqual(before);
    await expect
      .poll(() => commentParts(page, 12).body.innerText(), patience)
      .not.toContain("Thank you to our Sponsor Esdebe");
    expect(await queue.count("recent")).toBe(1);
    await queue.page.keyboard.press("z");
    await queue.page.keyboard.press("z");
    await expect.poll(() => queue.count("open"), patience).toBe(flagged);
    await queue.page.keyboard.press("Shift+Z");
    await expect.poll(() => queue.row(post, 12).innerText(), patience).toMatch(/stripped/);
  });

  test("asks before the trash, notes a reason, keeps a note, and claims", async () => {
    const { post } = await openArticle();
    const queue = await openQueue(browser);
    const row = queue.row(post, 12);
    await row.waitFor();
    const { keyboard } = queue.page;
    await keyboard.press("c");
    await expect.poll(() => row.innerText(), patience).toMatch(/yours until/);
    await keyboard.press("2");
    await keyboard.press("d");
    await expect.poll(() => queue.page.locator("[role=alertdialog]").count()).toBe(1);
    await keyboard.press("Escape");
    await expect.poll(() => queue.page.locator("[role=alertdialog]").count()).toBe(0);
    await keyboard.press("s");
    await expect.poll(() => row.innerText(), patience).toMatch(/spam/);
    await keyboard.press("m");
    await queue.page.locator("textarea").waitFor();
    await keyboard.type("ask the desk");
    await keyboard.press("Control+Enter");
    await expect.poll(() => queue.message.innerText(), patience).toBe("Note kept.");
    await keyboard.press("w");
    const why = queue.page.locator(".q-why");
    await expect.poll(() => why.innerText(), patience).toContain("thanks a sponsor, Esdebe");
    expect(await why.innerText()).toContain("Advertising");
    expect(await why.innerText()).toContain("ask the desk");
  });

  test("made on the page is seen in the queue, a comment without findings too", async () => {
    const { page, post } = await openArticle();
    const queue = await openQueue(browser);
    await expect.poll(() => queue.count("open"), patience).toBe(flagged);
    await commentParts(page, 12).tool("approve").click();
    await expect.poll(() => queue.row(post, 12).innerText(), patience).toMatch(/Approved/);
    await page.keyboard.press("Alt+Shift+M");
    await page.keyboard.press("k");
    await page.keyboard.press("s");
    await expect.poll(() => queue.count("recent"), patience).toBe(2);
    await queue.tab("recent").click();
    await expect.poll(() => queue.row(post, 13).innerText(), patience).toMatch(/spam/);
  });
});

describe("while somebody works in the queue", () => {
  test("new rows wait, and nothing moves", async () => {
    const first = await openArticle();
    const queue = await openQueue(browser);
    const row = queue.row(first.post, 12);
    await row.waitFor();
    const before = await row.boundingBox();
    await openArticle();
    const news = queue.page.locator('[data-news="new"]');
    await expect.poll(() => news.innerText(), patience).toBe(`${flagged} new`);
    await expect.poll(() => queue.count("open"), patience).toBe(2 * flagged);
    expect((await row.boundingBox())?.height).toBe(before?.height);
    expect(await queue.rows.first().getAttribute("data-row")).toContain(`/${first.post}/`);
    await news.click();
    await expect
      .poll(() => queue.rows.first().getAttribute("data-row"), patience)
      .toContain(`/${nextPost}/`);
  });

  test("comments that left their page leave the queue, and those that changed are re-opened", async () => {
    const { page, post } = await openArticle();
    const queue = await openQueue(browser);
    await queue.row(post, 12).waitFor();
    await queue.page.keyboard.press("a");
    await expect.poll(() => queue.row(post, 12).innerText(), patience).toMatch(/Approved/);
    const { comments, ...article } = busyArticle;
    const rest = comments.filter(({ id }) => id !== 23);
    const changed = articlePage({ ...article, post, comments: rest }).replace(
      "We have asked and will report.",
      "Buy the new pump today.",
    );
    server.set(`/${post}`, changed);
    await page.reload();
    await expect.poll(() => queue.count("reopened"), patience).toBe(1);
    await expect.poll(() => queue.page.locator(".q-gone").count(), patience).toBe(1);
    expect(await queue.page.locator(".q-gone").innerText()).toMatch(/^1 comment no longer/);
    expect(await queue.count("open")).toBe(flagged - 1);
  });

  test("a row opens its article at the comment, in the tab that shows it or in a new one", async () => {
    const { page, post } = await openArticle();
    const queue = await openQueue(browser);
    await queue.row(post, 25).waitFor();
    await queue.row(post, 25).click();
    const { body } = commentParts(page, 25);
    await expect.poll(() => body.getAttribute("data-threadkeeper-current"), patience).toBe("");
    expect(await page.evaluate(() => document.visibilityState)).toBe("visible");
    await queue.page.locator(".q-back").click();
    await expect.poll(() => queue.page.evaluate(() => document.visibilityState)).toBe("visible");
    await page.close();
    const opened = queue.page.context().waitForEvent("page");
    await queue.page.locator(".q-list").focus();
    await queue.page.keyboard.press("Enter");
    const fresh = await opened;
    await expect
      .poll(() => commentParts(fresh, 25).body.getAttribute("data-threadkeeper-current"), patience)
      .toBe("");
  });

  test("searching with / narrows the list, and Escape gives the keys back", async () => {
    await openArticle();
    const queue = await openQueue(browser);
    await expect.poll(() => queue.rows.count(), patience).toBe(flagged);
    await queue.page.keyboard.press("/");
    await queue.page.keyboard.type("loans");
    await expect.poll(() => queue.rows.count(), patience).toBe(1);
    expect(await queue.count("open")).toBe(flagged);
    await queue.page.keyboard.press("Escape");
    await queue.page.keyboard.press("s");
    await expect.poll(() => queue.message.innerText(), patience).toBe("Marked as spam.");
  });
});

describe("many at once", () => {
  test("are shown first, done as one step, and undone as one", async () => {
    const { post } = await openArticle();
    const queue = await openQueue(browser);
    await queue.row(post, 12).waitFor();
    await queue.page.keyboard.press("s");
    await expect.poll(() => queue.row(post, 12).innerText(), patience).toMatch(/spam/);
    await queue.page.keyboard.press("Shift+X");
    await queue.page.keyboard.press("s");
    const plan = queue.page.locator(".bulk-plan");
    await expect.poll(() => plan.innerText(), patience).toMatch(/^4 to spam\s+1 already so/);
    expect(
      await queue.page.locator(".bulk .primary").evaluate((one) => one.matches(":focus")),
    ).toBe(true);
    await queue.page.keyboard.press("Enter");
    await expect.poll(() => queue.count("open"), patience).toBe(0);
    await expect.poll(() => queue.message.innerText(), patience).toBe("4 done.");
    await queue.page.locator(".bulk button", { hasText: "Undo all 4" }).click();
    await expect.poll(() => queue.count("open"), patience).toBe(4);
    expect(await queue.row(post, 12).innerText()).toMatch(/spam/);
  });

  test("five hundred, of which every tenth has changed meanwhile, leave exactly those selected", async () => {
    const comments = Array.from({ length: 500 }, (_, at) => ({
      id: 1000 + at,
      author: `Reader ${at}`,
      html: `<p>Remark number ${at}.</p><p>Thank you to our Sponsor Esdebe</p>`,
    }));
    const { post } = await openArticle({ comments });
    const queue = await openQueue(browser);
    await expect.poll(() => queue.count("open"), patience).toBe(500);
    // What the list does not know yet: another part of ours has read these comments anew.
    const changed = await queue.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const request = indexedDB.open("threadkeeper-queue");
          request.onsuccess = () => {
            const transaction = request.result.transaction("rows", "readwrite");
            const store = transaction.objectStore("rows");
            const ids: string[] = [];
            store.getAll().onsuccess = ({ target }) => {
              const rows = (target as IDBRequest<{ id: string; comment: string }[]>).result;
              for (const row of rows.filter(({ comment }) => comment.endsWith("0"))) {
                ids.push(row.id);
                const subject = { textHash: "other", normHash: "other", linksHash: "other" };
                store.put({ ...row, subject }, row.id);
              }
            };
            transaction.oncomplete = () => resolve(ids);
          };
        }),
    );
    expect(changed).toHaveLength(50);
    await queue.page.locator(".q-list").focus();
    await queue.page.keyboard.press("Shift+X");
    await queue.page.keyboard.press("s");
    await expect
      .poll(() => queue.page.locator(".bulk-plan").innerText(), patience)
      .toMatch(/^500 to spam/);
    const startedAt = performance.now();
    await queue.page.keyboard.press("Enter");
    await expect.poll(() => queue.message.innerText(), { timeout: 30_000 }).toBe("450 done.");
    console.log(`450 of 500 decided in ${Math.round(performance.now() - startedAt)} ms`);
    const failed = queue.page.locator(".bulk .notice");
    expect(await failed.innerText()).toMatch(/50 could not be done.*\s+50 × It has changed/);
    expect(await queue.page.locator(".q-target").innerText()).toBe("50 selected");
    const selected = queue.page.locator('.q-row[aria-selected="true"]').first();
    expect(await selected.getAttribute("data-row")).toMatch(new RegExp(`/${post}/1\\d+0$`));
    const { database } = await browser.readStores(String(post));
    expect(database).toHaveLength(450);
  });

  test("by what their links have in common, and by a range", async () => {
    const link = (id: number) => ({
      id,
      author: `Ann ${id}`,
      html: `<p>See <a href="https://login.paypa1-check.test/${id}">www.paypal.com</a>.</p>`,
    });
    await openArticle({ comments: [link(1), link(2)] });
    await openArticle({ comments: [link(3), ...busyArticle.comments] });
    const queue = await openQueue(browser);
    await queue.page.locator(".q-bar button").click();
    // Choosing by script is not trusted: article, author, domain.
    await queue.page.locator("select[name=grouping]").focus();
    await queue.page.keyboard.press("ArrowDown");
    await queue.page.keyboard.press("ArrowDown");
    const group = queue.page.locator(".q-group", { hasText: "paypa1-check.test" });
    await expect.poll(() => group.locator(".q-count").innerText(), patience).toContain("4");
    await group.locator(".q-check").click();
    await expect.poll(() => queue.page.locator('.q-row[aria-selected="true"]').count()).toBe(4);
    expect(await queue.page.locator(".q-target").innerText()).toBe("4 selected");
    await queue.page.keyboard.press("Escape");
    await expect.poll(() => queue.page.locator('[aria-selected="true"].q-row').count()).toBe(0);
    await queue.page.keyboard.press("Shift+ArrowDown");
    await queue.page.keyboard.press("Shift+ArrowDown");
    await expect
      .poll(() => queue.page.locator('[aria-selected="true"].q-row').count())
      .toBeGreaterThanOrEqual(2);
  });
});

describe("the settings of the desk", () => {
  test("give a command another key, refuse one that is taken, and keep a reason of one's own", async () => {
    await openArticle();
    const options = await browser.open(
      `chrome-extension://${browser.extensionId}/options.html#keys`,
    );
    await options.locator('[data-command="pin"]').click();
    await options.keyboard.press("a");
    const said = options.locator(".options-main [role=status]");
    await expect.poll(() => said.innerText(), patience).toBe("a is taken: “Approve” has it.");
    await options.locator('[data-command="pin"]').click();
    await options.keyboard.press("y");
    await expect.poll(() => said.innerText(), patience).toBe("Set to y.");
    // Nine reasons are all there is room for.
    expect(await options.locator('input[name="reason"]').isDisabled()).toBe(true);
    await options.locator('.reasons-list button[aria-label^="Remove “Repeated”"]').click();
    await options.locator('input[name="reason"]').click();
    await options.keyboard.type("Ask the desk");
    await options.keyboard.press("Enter");
    await expect
      .poll(() => options.locator(".reasons-list").innerText(), patience)
      .toContain("Ask the desk");
    const queue = await openQueue(browser);
    await queue.rows.first().waitFor();
    await queue.page.keyboard.press("?");
    await expect.poll(() => queue.page.locator(".keys").innerText(), patience).toMatch(/Y\s+Pin/);
    await queue.page.keyboard.press("9");
    await queue.page.keyboard.press("s");
    await expect.poll(() => queue.message.innerText(), patience).toBe("Marked as spam.");
    await queue.page.keyboard.press("w");
    await expect
      .poll(() => queue.page.locator(".q-why").innerText(), patience)
      .toContain("Ask the desk");
    await queue.page.locator(".history-part button").click();
    await expect
      .poll(() => queue.page.locator(".history").innerText(), patience)
      .toMatch(/Marked as spam[\s\S]*Ask the desk/);
  });

  test("report how detectors fared, and give the figures as CSV", async () => {
    const { page } = await openArticle();
    await commentParts(page, 12).tool("strip").click();
    await commentParts(page, 23).tool("spam").click();
    await commentParts(page, 21).tool("approve").click();
    await expect.poll(() => commentParts(page, 21).state.innerText(), patience).toMatch(/saved/);
    const options = await browser.open(
      `chrome-extension://${browser.extensionId}/options.html#report`,
    );
    const rows = options.locator("table").first().locator("tbody tr");
    await expect
      .poll(() => rows.allInnerTexts(), patience)
      .toContainEqual(expect.stringMatching(/^Unsafe link\s+0\s+[1-9]/));
    expect((await rows.allInnerTexts()).join("\n")).toMatch(/Sponsor line\s+[1-9]/);
    const download = options.waitForEvent("download");
    await options.locator("button", { hasText: "Save as CSV" }).click();
    expect((await download).suggestedFilename()).toMatch(/^threadkeeper-report-.*\.csv$/);
  });
});
