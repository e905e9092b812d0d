import { describe, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { articlePage, busyArticle } from "./support/article-page";
import { clickToClose } from "./support/click-to-close";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;

const { browser, server } = await extensionSuite({
  pages: { "/article": articlePage(busyArticle) },
});
const words = "We have asked and will report.";

async function openArticle() {
  const page = await browser.open(`${server.origin}/article`);
  await browser.report(page);
  return page;
}

/** The page that a click opens beside the others. */
async function opened(click: () => Promise<void>) {
  const [next] = await Promise.all([browser.panel.context().waitForEvent("page"), click()]);
  return next;
}

describe("a wrong flag", () => {
  test("is reported from the comment's panel, as a text without its words unless these are ticked", async () => {
    const page = await openArticle();
    const { panel, chips } = commentParts(page, 12);
    await chips.first().click();
    const report = await opened(() => panel.getByRole("button", { name: "Report it" }).click());
    const box = report.locator('[data-comment="12"] textarea');
    await expect.poll(() => box.inputValue()).toContain("Found by: sponsor-line");
    const redacted = await box.inputValue();
    expect(redacted).toMatch(/Version: \d+\.\d+\.\d+, Chrome \d+/);
    expect(redacted).toContain("Finding: sponsor-line, likely");
    for (const secret of [words, "Esdebe", "Editor:", "127.0.0.1"]) {
      expect(redacted).not.toContain(secret);
    }
    await report.getByRole("checkbox", { name: /words and links/ }).check();
    await expect.poll(() => box.inputValue()).toContain(words);
    await report.getByRole("checkbox", { name: /words and links/ }).uncheck();
    await expect.poll(() => box.inputValue()).toBe(redacted);
  });

  test("is reported from the popup by a reader as well", async () => {
    await browser.enable({ role: "reader" });
    const page = await openArticle();
    const popup = await browser.openPopup(page);
    const report = await opened(() => clickToClose(popup, '[data-popup="report"]'));
    await expect.poll(() => report.locator("[data-comment]").count()).toBeGreaterThan(2);
    const comment = report.locator('[data-comment="23"]');
    const flag = comment.locator("li", { hasText: "Promotional" });
    await flag.getByRole("button").click();
    await expect
      .poll(() => report.locator('[data-comment="23"] textarea').inputValue())
      .toContain("Finding: promotional");
    await browser.enable();
  });
});

describe("the page of diagnostics", () => {
  test("says what was found, by which adapter, how long it took and what failed, to be copied", async () => {
    const page = await openArticle();
    const tab = await browser.tabId(page);
    await browser.panel.evaluate(() =>
      chrome.storage.session.set({
        errors: [{ atMs: 1_770_000_000_000, what: "a batch could not be judged", message: "Full" }],
      }),
    );
    const address = `chrome-extension://${browser.extensionId}/options.html#diagnostics/${tab}`;
    const options = await browser.open(address);
    await options.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const text = options.locator("textarea").first();
    await expect.poll(() => text.inputValue()).toContain("Comment system: wordpress");
    const written = await text.inputValue();
    expect(written).toMatch(/Comments: 8, not judged: 0, flagged: \d/);
    expect(written).toMatch(/sponsor-line \(likely\) 2/);
    expect(written).toMatch(/Milliseconds: findMs [\d.]+, detectMs [\d.]+/);
    expect(written).toContain("2026-02-02T02:40:00.000Z a batch could not be judged: Full");
    expect(written).not.toContain("127.0.0.1");
    expect(written).not.toContain("Esdebe");
    await options.bringToFront();
    await options.locator("[data-copy]").first().click();
    await expect.poll(() => options.getByText("Copied").count()).toBe(1);
    expect(await options.evaluate(() => navigator.clipboard.readText())).toBe(written);
    await options.getByRole("checkbox", { name: /address/ }).check();
    await expect.poll(() => text.inputValue()).toContain(`${server.origin}/article`);
  });

  test("says so where no page shows comments", async () => {
    await browser.closePages();
    const options = await browser.open(
      `chrome-extension://${browser.extensionId}/options.html#diagnostics`,
    );
    await expect
      .poll(() => options.locator("main").innerText())
      .toContain("No open page shows comments");
  });
});

describe("after an update", () => {
  test("the popup says what is new until it is closed, and opens nothing by itself", async () => {
    const page = await openArticle();
    await browser.panel.evaluate(() => chrome.storage.local.set({ "news-since": "0.0.9" }));
    const tabs = browser.panel.context().pages().length;
    const popup = await browser.openPopup(page);
    const note = popup.locator(".news");
    await expect.poll(() => note.innerText()).toContain("New in version");
    await note.getByRole("button").click();
    await expect.poll(() => note.count()).toBe(0);
    await expect.poll(() => browser.hasStored("news-since")).toBe(false);
    await popup.reload();
    await popup.getByRole("switch").first().waitFor();
    await expect.poll(() => popup.locator(".help-links").count()).toBe(1);
    expect(await note.count()).toBe(0);
    expect(browser.panel.context().pages().length).toBe(tabs + 1);
  });
});

describe("uninstalling", () => {
  test("leaves pages as they were", async () => {
    await browser.enable({ role: "reader", modes: { promotional: "hide" } });
    const page = await browser.open(`${server.origin}/article`);
    const { body } = commentParts(page, 23);
    await expect.poll(() => body.isVisible()).toBe(false);
    await browser.panel
      .evaluate(() => chrome.management.uninstallSelf({ showConfirmDialog: false }))
      .catch((cause: unknown) => {
        // It is gone before it can answer.
        if (!/closed|destroyed/.test(String(cause))) throw cause;
      });
    const ours = "[data-threadkeeper], [data-threadkeeper-hidden], [data-threadkeeper-link]";
    await expect.poll(() => page.locator(ours).count()).toBe(0);
    await expect.poll(() => body.isVisible()).toBe(true);
  });
});
