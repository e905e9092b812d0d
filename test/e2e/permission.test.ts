import { describe, expect, test } from "vitest";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";

const { browser, server } = await extensionSuite({
  pages: {
    "/article": articlePage(busyArticle),
    "/empty": "<!doctype html><title>About us</title><h1>About us</h1><p>No comments here.</p>",
  },
  isEnabled: false,
});

/** Of `busyArticle`: those that want a decision. */
const flagged = 5;
const ours = "[data-threadkeeper], [data-threadkeeper-hidden], [data-threadkeeper-link]";

describe("a site", () => {
  test("is left alone until the person turns it on; open tabs follow at once, both ways", async () => {
    const page = await browser.open(`${server.origin}/article`);
    const before = await page.locator("body").evaluate((body) => body.outerHTML);
    expect(await page.locator(ours).count()).toBe(0);
    await browser.enable();
    await expect.poll(() => commentParts(page, 12).chips.count()).toBe(1);
    await browser.disable();
    await expect.poll(() => page.locator(ours).count()).toBe(0);
    expect(await page.locator("body").evaluate((body) => body.outerHTML)).toBe(before);
    await browser.enable();
    await expect.poll(() => commentParts(page, 12).chips.count()).toBe(1);
  });

  test("is turned on from the popup, which then shows what was found", async () => {
    await browser.disable();
    const page = await browser.open(`${server.origin}/article`);
    const popup = await browser.openPopup(page);
    await popup.locator('[data-role="moderator"]').click();
    await expect.poll(() => commentParts(page, 12).chips.count()).toBe(1);
    await expect.poll(() => popup.locator("main").innerText()).toMatch(/\d of 8 comments flagged/);
    await popup.locator('[data-popup="role"] summary').click();
    await popup.getByText("Reader", { exact: true }).click();
    await expect.poll(() => page.locator('[data-threadkeeper="panel"]').count()).toBe(0);
    await popup.getByText("Moderator", { exact: true }).click();
    await expect.poll(() => commentParts(page, 12).chips.count()).toBe(1);
  });

  test("makes nobody a moderator who flips the switch without a word", async () => {
    await browser.disable();
    const page = await browser.open(`${server.origin}/article`);
    const popup = await browser.openPopup(page);
    await popup.getByRole("switch").click();
    const label = page.locator('#comment-12 [data-threadkeeper="label"]');
    await expect.poll(() => label.count()).toBe(1);
    expect(await page.locator('[data-threadkeeper="panel"]').count()).toBe(0);
    await expect
      .poll(() => popup.locator('[data-popup="role"] summary').innerText())
      .toBe("I am here as Reader");
  });

  test("counts what is undecided on its badge, and follows each decision", async () => {
    await browser.enable();
    const page = await browser.open(`${server.origin}/article`);
    const undecided = async () => Number(await browser.badge(page));
    // All of them: what is judged first is counted first.
    await expect.poll(undecided).toBe(flagged);
    await commentParts(page, 12).tool("approve").click();
    await expect.poll(undecided).toBe(flagged - 1);
    await commentParts(page, 12).tool("undo").click();
    await expect.poll(undecided).toBe(flagged);
  });

  test("whose page has no comments gets nothing but the loader", async () => {
    await browser.enable();
    const page = await browser.open(`${server.origin}/empty`);
    expect(await page.locator(ours).count()).toBe(0);
    expect(await browser.badge(page)).toBe("");
  });

  test("is registered again when the extension starts anew", async () => {
    await browser.enable();
    await browser.reloadExtension();
    const page = await browser.open(`${server.origin}/article`);
    await expect.poll(() => commentParts(page, 12).chips.count()).toBe(1);
  });

  test("has its open pages taken over by the new version after an update", async () => {
    await browser.enable();
    const page = await browser.open(`${server.origin}/article`);
    const parts = commentParts(page, 12);
    await expect.poll(() => parts.chips.count()).toBe(1);
    // What the old version painted is marked, to be told from what the new one paints.
    await page
      .locator('[data-threadkeeper="panel"]')
      .first()
      .evaluate((host) => {
        host.id = "orphan";
      });
    await browser.reloadExtension();
    await expect.poll(() => page.locator("#orphan").count()).toBe(0);
    await expect.poll(() => parts.panel.count()).toBe(1);
    await parts.tool("approve").click();
    await expect.poll(() => parts.state.innerText()).toMatch(/Approved · saved/);
  });
});
