import type { Locator } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { articlePage, busyArticle } from "./support/article-page";
import { clickToClose } from "./support/click-to-close";
import { commentParts } from "./support/comment-parts";
import { openQueue, showRow } from "./support/queue-page";
import { queueSuite } from "./support/queue-suite";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser & {
  runtime: { getContexts(filter: object): Promise<{ readonly contextType: string }[]> };
  sidePanel: { setOptions(options: object): Promise<void> };
};

/** Of `busyArticle`: those that want a decision. */
const flagged = 5;
const { browser, server, openArticle } = await queueSuite(8000);

const panels = () =>
  browser.panel.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] })).length,
  );

/** Whatever a test has opened beside its page is gone. */
async function closePanels(): Promise<void> {
  await browser.panel.evaluate(async () => {
    await chrome.sidePanel.setOptions({ enabled: false });
    await chrome.sidePanel.setOptions({ enabled: true, path: "sidepanel.html" });
  });
  await expect.poll(panels).toBe(0);
}

describe("the side panel", () => {
  afterEach(closePanels);

  test("opens beside the page on a trusted click in the review bar, and on no other", async () => {
    const { page } = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const button = page.locator('[data-threadkeeper="review"] .review-buttons button').first();
    await button.evaluate((element: HTMLElement) => element.click());
    expect(await panels()).toBe(0);
    await button.click();
    await expect.poll(panels).toBe(1);
  });

  test("opens from the queue's button in the popup", async () => {
    const { page } = await openArticle();
    const popup = await browser.openPopup(page);
    await clickToClose(popup, '[data-popup="queue"]');
    await expect.poll(panels).toBe(1);
  });

  test("marks the words that tell of a long comment that promotes, as its page and its panel do", async () => {
    const filler = "My mother was on the ward last winter and could not sleep at all. ".repeat(8);
    const offer =
      "Buy cheap viagra online without prescription, best price pharmacy, casino bonus slots jackpot.";
    const comments = [{ id: 41, author: "Moira", html: `<p>${filler}</p><p>${offer}</p>` }];
    const { page, post } = await openArticle({ comments });
    const { chips, panel } = commentParts(page, 41);
    await chips.filter({ hasText: "Promotional" }).click();
    const readMarks = () =>
      page.evaluate(() => [...(CSS.highlights.get("threadkeeper-promotional") ?? [])].map(String));
    await expect.poll(async () => (await readMarks()).join(" | ")).toMatch(/viagra/);
    const marks = await readMarks();
    for (const words of marks) expect(offer).toContain(words);
    const evidence = panel.locator(".why mark");
    await expect.poll(() => evidence.count()).toBeGreaterThan(0);
    // Words that overlap are one stretch there.
    const shown = (await evidence.allInnerTexts()).join("");
    for (const words of marks) expect(shown).toContain(words);
    const queue = await openQueue(browser);
    await queue.page.setViewportSize({ width: 360, height: 900 });
    const mark = queue.row(post, 41).locator(".q-words mark");
    await mark.waitFor();
    expect(marks).toContain(await mark.innerText());
    const bottomOf = (part: Locator) =>
      part.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(await bottomOf(mark)).toBeLessThanOrEqual(
      (await bottomOf(queue.row(post, 41).locator(".q-words"))) + 1,
    );
  });

  test("lists what the articles that were read have to decide, as plain text", async () => {
    await openArticle();
    const { post } = await openArticle({
      comments: [
        {
          id: 31,
          author: "&lt;b&gt;Eve&lt;/b&gt;",
          html: "<p>&lt;img src=x onerror=alert(1)&gt;</p><p>Thank you to our Sponsor Esdebe</p>",
        },
      ],
    });
    const queue = await openQueue(browser);
    await expect.poll(() => queue.count("open")).toBe(flagged + 1);
    const eve = queue.row(post, 31);
    await showRow(queue.page, eve);
    expect(await eve.innerText()).toContain("<b>Eve</b>");
    expect(await eve.innerText()).toContain("<img src=x onerror=alert(1)>");
    expect(await eve.locator("img").count()).toBe(0);
    expect(await eve.locator("mark").innerText()).toBe("Thank you to our Sponsor Esdebe");
  });

  test("keeps nothing for readers, and lets go of what it has when somebody becomes one", async () => {
    await openArticle();
    const queue = await openQueue(browser);
    await expect.poll(() => queue.count("open")).toBe(flagged);
    await browser.closePages();
    const again = await openQueue(browser);
    await browser.enable({ role: "reader" });
    await expect.poll(() => again.count("open")).toBe(0);
    const { page } = await openArticle();
    await page.close();
    await browser.enable({ role: "moderator" });
    // The next article is read after that one, and is the only one there is.
    await openArticle();
    await expect.poll(() => again.count("open")).toBe(flagged);
  });
});

describe("a decision in the queue", () => {
  test("is one key, paints the page, stays in place, and one key takes it back", async () => {
    const { page, post } = await openArticle();
    const queue = await openQueue(browser);
    await expect.poll(() => queue.rows.count()).toBe(flagged);
    const before = await queue.row(post, 12).boundingBox();
    await queue.page.keyboard.press("h");
    await expect.poll(() => queue.message.innerText()).toBe("Line stripped.");
    await queue.page.keyboard.press("a");
    await expect.poll(() => queue.row(post, 12).innerText()).toMatch(/Approved.*stripped/);
    expect(await queue.row(post, 12).boundingBox()).toEqual(before);
    await expect
      .poll(() => commentParts(page, 12).body.innerText())
      .not.toContain("Thank you to our Sponsor Esdebe");
    expect(await queue.count("recent")).toBe(1);
    await queue.page.keyboard.press("z");
    await queue.page.keyboard.press("z");
    await expect.poll(() => queue.count("open")).toBe(flagged);
    await queue.page.keyboard.press("Shift+Z");
    await expect.poll(() => queue.row(post, 12).innerText()).toMatch(/stripped/);
  });

  test("asks before the trash, notes a reason, keeps a note, and claims", async () => {
    const { post } = await openArticle();
    const queue = await openQueue(browser);
    const row = queue.row(post, 12);
    await row.waitFor();
    const { keyboard } = queue.page;
    await keyboard.press("c");
    await expect.poll(() => row.innerText()).toMatch(/yours until/);
    await keyboard.press("2");
    await keyboard.press("d");
    await expect.poll(() => queue.page.locator("[role=alertdialog]").count()).toBe(1);
    await keyboard.press("Escape");
    await expect.poll(() => queue.page.locator("[role=alertdialog]").count()).toBe(0);
    await keyboard.press("s");
    await expect.poll(() => row.innerText()).toMatch(/spam/);
    await keyboard.press("m");
    await queue.page.locator("textarea").waitFor();
    await keyboard.type("ask the desk");
    await keyboard.press("Control+Enter");
    await expect.poll(() => queue.message.innerText()).toBe("Note kept.");
    await keyboard.press("w");
    const why = queue.page.locator(".q-why");
    await expect.poll(() => why.innerText()).toContain("thanks a sponsor, Esdebe");
    // "Note kept" is said once it is stored; the row follows when it is told.
    await expect.poll(() => why.innerText()).toContain("ask the desk");
    expect(await why.innerText()).toContain("Advertising");
  });

  test("made on the page is seen in the queue, a comment without findings too", async () => {
    const { page, post } = await openArticle();
    const queue = await openQueue(browser);
    await expect.poll(() => queue.count("open")).toBe(flagged);
    await commentParts(page, 12).tool("approve").click();
    await expect.poll(() => queue.row(post, 12).innerText()).toMatch(/Approved/);
    await page.keyboard.press("Alt+Shift+M");
    await page.keyboard.press("k");
    await page.keyboard.press("s");
    await expect.poll(() => queue.count("recent")).toBe(2);
    await queue.tab("recent").click();
    await expect.poll(() => queue.row(post, 13).innerText()).toMatch(/spam/);
  });
});

describe("while somebody works in the queue", () => {
  test("new rows wait, and nothing moves", async () => {
    const first = await openArticle();
    const queue = await openQueue(browser);
    const row = queue.row(first.post, 12);
    await row.waitFor();
    const before = await row.boundingBox();
    const second = await openArticle();
    const news = queue.page.locator('[data-news="new"]');
    await expect.poll(() => news.innerText()).toBe(`${flagged} new`);
    await expect.poll(() => queue.count("open")).toBe(2 * flagged);
    expect((await row.boundingBox())?.height).toBe(before?.height);
    expect(await queue.rows.first().getAttribute("data-row")).toContain(`/${first.post}/`);
    await news.click();
    await expect
      .poll(() => queue.rows.first().getAttribute("data-row"))
      .toContain(`/${second.post}/`);
  });

  test("comments that left their page leave the queue, and those that changed are re-opened", async () => {
    const { page, post } = await openArticle();
    const queue = await openQueue(browser);
    await queue.row(post, 12).waitFor();
    await queue.page.keyboard.press("a");
    await expect.poll(() => queue.row(post, 12).innerText()).toMatch(/Approved/);
    const { comments, ...article } = busyArticle;
    const rest = comments.filter(({ id }) => id !== 23);
    const changed = articlePage({ ...article, post, comments: rest }).replace(
      "We have asked and will report.",
      "Buy the new pump today.",
    );
    server.set(`/${post}`, changed);
    await page.reload();
    await expect.poll(() => queue.count("reopened")).toBe(1);
    await expect.poll(() => queue.page.locator(".q-gone").count()).toBe(1);
    expect(await queue.page.locator(".q-gone").innerText()).toMatch(/^1 comment no longer/);
    expect(await queue.count("open")).toBe(flagged - 1);
  });

  test("a row opens its article at the comment, in the tab that shows it or in a new one", async () => {
    const { page, post } = await openArticle();
    const queue = await openQueue(browser);
    await queue.row(post, 25).waitFor();
    await queue.row(post, 25).click();
    const { body } = commentParts(page, 25);
    await expect.poll(() => body.getAttribute("data-threadkeeper-current")).toBe("");
    expect(await page.evaluate(() => document.visibilityState)).toBe("visible");
    await queue.page.locator(".q-back").click();
    await expect.poll(() => queue.page.evaluate(() => document.visibilityState)).toBe("visible");
    await page.close();
    const opened = queue.page.context().waitForEvent("page");
    await queue.page.locator(".q-list").focus();
    await queue.page.keyboard.press("Enter");
    const fresh = await opened;
    await expect
      .poll(() => commentParts(fresh, 25).body.getAttribute("data-threadkeeper-current"))
      .toBe("");
  });

  test("searching with / narrows the list, and Escape gives the keys back", async () => {
    await openArticle();
    const queue = await openQueue(browser);
    await expect.poll(() => queue.rows.count()).toBe(flagged);
    await queue.page.keyboard.press("/");
    await queue.page.keyboard.type("loans");
    await expect.poll(() => queue.rows.count()).toBe(1);
    expect(await queue.count("open")).toBe(flagged);
    await queue.page.keyboard.press("Escape");
    await queue.page.keyboard.press("s");
    await expect.poll(() => queue.message.innerText()).toBe("Marked as spam.");
  });
});
