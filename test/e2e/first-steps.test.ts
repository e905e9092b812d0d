import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { articlePage, busyArticle } from "./support/article-page";
import { clickToClose } from "./support/click-to-close";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";

const line = "Thank you to our Sponsor Esdebe";
const { browser, server } = await extensionSuite({
  pages: {
    "/article": articlePage(busyArticle),
    "/empty": "<!doctype html><title>About us</title><h1>About us</h1><p>No comments here.</p>",
  },
  isEnabled: false,
});

const card = (page: Page) => page.locator('[data-threadkeeper="tour"] .tour-card');
const ring = (page: Page) => page.locator('[data-threadkeeper="tour"] .tour-ring');
const siteSwitch = (popup: Page) => popup.getByRole("switch").first();
const hideSwitch = (popup: Page) => popup.locator('[data-popup="hide"]');

describe("somebody who has never seen it", () => {
  test("turns it on, hides sponsored lines and undoes both, from the popup alone; the tour is shown once", async () => {
    const page = await browser.open(`${server.origin}/article`);
    const { body, chips } = commentParts(page, 12);
    const before = await page.locator("body").evaluate((one) => one.outerHTML);
    const popup = await browser.openPopup(page);
    await popup.locator('[data-role="reader"]').click();
    // The first page with comments, once they are judged.
    await expect.poll(() => card(page).innerText()).toMatch(/8 comments .* flagged/s);
    await expect.poll(() => hideSwitch(popup).getAttribute("aria-checked")).toBe("false");
    expect(await body.innerText()).toContain(line);

    await hideSwitch(popup).click();
    await expect.poll(() => body.innerText()).not.toContain(line);
    expect(await body.innerText()).toContain("We have asked and will report.");
    expect(await hideSwitch(popup).getAttribute("aria-checked")).toBe("true");
    // In sight without scrolling, however much the page has and is unfolded.
    await popup.setViewportSize({ width: 380, height: 600 });
    for (const fold of await popup.locator(".fold summary").all()) await fold.click();
    const height = () => popup.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(height).toBeGreaterThan(600);
    const undo = await popup.locator('[data-popup="undo"]').boundingBox();
    expect((undo?.y ?? 0) + (undo?.height ?? 0)).toBeLessThanOrEqual(600);
    await popup.locator('[data-popup="undo"]').click();
    await expect.poll(() => body.innerText()).toContain(line);
    await expect.poll(() => popup.locator('[data-popup="undo"]').count()).toBe(0);
    await hideSwitch(popup).click();
    await expect.poll(() => body.innerText()).not.toContain(line);
    await hideSwitch(popup).click();
    await expect.poll(() => body.innerText()).toContain(line);

    await siteSwitch(popup).click();
    await expect.poll(() => page.locator("[data-threadkeeper]").count()).toBe(0);
    expect(await page.locator("body").evaluate((one) => one.outerHTML)).toBe(before);
    await siteSwitch(popup).click();
    const label = body.locator('[data-threadkeeper="label"]');
    await expect.poll(() => label.count()).toBe(1);
    await browser.report(page);
    expect(await card(page).count()).toBe(0);
    expect(await chips.count()).toBe(0);
  });

  test("is a moderator again when the change to a reader is undone", async () => {
    await browser.enable();
    const page = await browser.open(`${server.origin}/article`);
    const { body, chips } = commentParts(page, 12);
    await expect.poll(() => chips.count()).toBe(1);
    const popup = await browser.openPopup(page);
    await popup.locator('[data-popup="role"] summary').click();
    await popup.getByText("Reader", { exact: true }).click();
    await expect.poll(() => chips.count()).toBe(0);
    await popup.locator('[data-popup="undo"]').click();
    await expect.poll(() => chips.count()).toBe(1);
    expect(await body.innerText()).toContain(line);
  });
});

describe("the tour", () => {
  /** From the popup, which it closes. */
  async function start(page: Page): Promise<void> {
    await browser.report(page);
    const popup = await browser.openPopup(page);
    await clickToClose(popup, '[data-popup="tour"]');
    await page.bringToFront();
    await card(page).waitFor();
  }

  test.each([
    ["moderator", ".chip", '[role="toolbar"]'],
    ["editor", ".chip", '[data-tool="pin"]'],
    ["reader", '[data-threadkeeper="label"] .label', '[data-threadkeeper="reader-bar"]'],
  ] as const)("points a %s at what is really on the page", async (role, first, second) => {
    const modes = role === "reader" ? { promotional: "hide" as const } : {};
    await browser.enable({ role, modes });
    const page = await browser.open(`${server.origin}/article`);
    await start(page);
    for (const target of [first, second]) {
      await card(page).locator('[data-tour="next"]').click();
      // Around what is meant, and both brought in sight.
      await expect
        .poll(async () => {
          const [drawn, meant] = await Promise.all([
            ring(page).boundingBox(),
            page.locator(target).first().boundingBox(),
          ]);
          const { y: top = -1 } = drawn ?? {};
          const isAround = Math.abs(top - (meant?.y ?? Number.NaN)) < 2;
          return isAround && top >= 0 && top < (page.viewportSize()?.height ?? 0);
        })
        .toBe(true);
    }
    await card(page).locator('[data-tour="next"]').click();
    await expect.poll(() => ring(page).isVisible()).toBe(false);
    await card(page).locator('[data-tour="next"]').click();
    await expect.poll(() => card(page).count()).toBe(0);
  });

  test("is walked with the keyboard, ends with Escape, and leaves the page as it was", async () => {
    await browser.enable();
    const page = await browser.open(`${server.origin}/article`);
    await expect.poll(() => commentParts(page, 25).chips.count()).toBe(1);
    const before = await page.locator("body").evaluate((one) => one.outerHTML);
    await start(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => card(page).innerText()).toContain("2 of 4");
    await page.keyboard.press("Escape");
    await expect.poll(() => card(page).count()).toBe(0);
    // It may have the focus for as long as the person is there.
    await page.keyboard.press("Tab");
    expect(await page.locator("body").evaluate((one) => one.outerHTML)).toBe(before);
    await page.reload();
    await browser.report(page);
    expect(await card(page).count()).toBe(0);
  });

  test("takes no key from somebody who writes", async () => {
    await browser.enable();
    const page = await browser.open(`${server.origin}/article`);
    await browser.report(page);
    const popup = await browser.openPopup(page);
    await page.locator("#comment").focus();
    await clickToClose(popup, '[data-popup="tour"]');
    await card(page).waitFor();
    await page.bringToFront();
    await page.keyboard.type("Thanks");
    expect(await page.locator("#comment").inputValue()).toBe("Thanks");
  });

  test("is not offered where there are no comments, and waits for a page that has some", async () => {
    await browser.enable();
    const empty = await browser.open(`${server.origin}/empty`);
    const popup = await browser.openPopup(empty);
    await popup.getByRole("switch").first().waitFor();
    expect(await popup.locator('[data-popup="tour"]').count()).toBe(0);
    const options = await browser.open(
      `chrome-extension://${browser.extensionId}/options.html#diagnostics`,
    );
    await options.locator('[data-tour="again"]').click();
    await expect.poll(() => options.locator("main").innerText()).toContain("next page");
    await empty.reload();
    expect(await empty.locator("[data-threadkeeper]").count()).toBe(0);
    const page = await browser.open(`${server.origin}/article`);
    await card(page).waitFor();
    await browser.disable();
    await expect.poll(() => card(page).count()).toBe(0);
  });
});
