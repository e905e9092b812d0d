import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { clickToClose } from "./support/click-to-close";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";
import { namelessPage } from "./support/nameless-page";

const { browser, server, newArticle } = await extensionSuite({ isEnabled: false });

const hiding = { role: "reader", modes: { "sponsor-line": "strip", promotional: "hide" } } as const;

async function openAs(choice: Parameters<typeof browser.enable>[0]): Promise<Page> {
  await browser.enable(choice);
  const page = await browser.open(newArticle());
  await browser.report(page);
  return page;
}

/** What has the focus: a button of ours by its words, what is the page's by its markup. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const own = at?.getRootNode() instanceof ShadowRoot;
    const comment = at?.closest("[id^=comment-]")?.id ?? "";
    if (at === null || at === document.body) return "nothing";
    return own ? (at.textContent ?? "") : `${comment} ${at.localName}.${at.className}`;
  });
}

/** By key, as somebody who uses no mouse. */
async function press(page: Page, host: string, name: string): Promise<void> {
  const part = page.locator(`[data-threadkeeper="${host}"]`);
  await part.getByRole("button", { name }).first().focus();
  await page.keyboard.press("Enter");
}

/** A moment later, too: what is stored or drawn afterwards must not take it away. */
async function expectFocus(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(words);
  await page.waitForTimeout(500);
  expect(await focused(page)).toMatch(words);
}

describe("the focus of whoever presses by key", () => {
  test("what shows a line is at its comment after that", async () => {
    const page = await openAs(hiding);
    const { body } = commentParts(page, 12);
    await expect.poll(() => body.innerText()).not.toContain("Thank you to our Sponsor");
    await press(page, "stripped", "show");
    await expect.poll(() => body.innerText()).toContain("Thank you to our Sponsor");
    await expectFocus(page, /^comment-12 div\..*mh-comment-content/);
  });

  test("what shows a comment is at it after that", async () => {
    const page = await openAs({ role: "reader", modes: { promotional: "collapse" } });
    await press(page, "hidden", "show");
    await expectFocus(page, /^comment-23 div\..*mh-comment-content/);
  });

  test("what lets a link work is on the link", async () => {
    const page = await openAs({ role: "reader" });
    await press(page, "link", "Link stopped");
    await press(page, "link", "Let this link work");
    await expectFocus(page, /^comment-21 a\./);
  });

  test.each(["Show all", "Show for an hour", "Show in this tab"])(
    "%s is on the way back, and on the same again after that",
    async (name) => {
      const page = await openAs(hiding);
      await press(page, "reader-bar", name);
      await expectFocus(page, /^Hide again$/);
      await page.keyboard.press("Enter");
      await expectFocus(page, new RegExp(`^${name}$`));
    },
  );

  test("what leaves review mode is at the comment that was at hand", async () => {
    const page = await openAs({ role: "moderator" });
    await page.keyboard.press("Alt+Shift+M");
    await press(page, "review", "Leave");
    await expectFocus(page, /^comment-12 div\..*mh-comment-content/);
  });

  test("what leaves the picker is back where they were on the page", async () => {
    await browser.enable();
    server.set("/quiet", namelessPage());
    const page = await browser.open(`${server.origin}/quiet`);
    await page.evaluate(() => document.body.prepend(document.createElement("button")));
    await page.locator("button").first().focus();
    const popup = await browser.openPopup(page);
    await popup.locator('[data-pick="start"]').waitFor();
    await clickToClose(popup, '[data-pick="start"]');
    await page.bringToFront();
    await page.locator('[data-threadkeeper="picker"] .pick-panel').waitFor();
    await expectFocus(page, /^$/);
    await page.keyboard.press("Escape");
    await expectFocus(page, /^ button\.$/);
  });

  test("what leaves the picker is on the button of the bar that opened it", async () => {
    await browser.enable();
    server.set("/guessed", await readFile("test/fixtures/sites/unknown/single.html", "utf8"));
    const page = await browser.open(`${server.origin}/guessed`);
    await browser.report(page);
    await page.keyboard.press("Alt+Shift+M");
    await press(page, "review", "Pick one");
    await page.locator('[data-threadkeeper="picker"] .pick-panel').waitFor();
    await page.keyboard.press("Escape");
    await expectFocus(page, /Pick one$/);
  });

  test.each(["Escape", "Enter"])("the end of the tour by %s is at the comments", async (key) => {
    const page = await openAs({ role: "moderator" });
    const popup = await browser.openPopup(page);
    await popup.locator('[data-popup="tour"]').waitFor();
    await clickToClose(popup, '[data-popup="tour"]');
    await page.bringToFront();
    const next = page.locator('[data-threadkeeper="tour"] [data-tour="next"]');
    await next.focus();
    while ((await next.innerText()) !== "Done") await page.keyboard.press("Enter");
    await page.keyboard.press(key);
    await expectFocus(page, /^comment-11 li\.comment/);
  });

  test("the way back to the tour's first card is on that card", async () => {
    const page = await openAs({ role: "moderator" });
    const popup = await browser.openPopup(page);
    await popup.locator('[data-popup="tour"]').waitFor();
    await clickToClose(popup, '[data-popup="tour"]');
    await page.bringToFront();
    await press(page, "tour", "Show me");
    await press(page, "tour", "Back");
    await expectFocus(page, /Show me/);
  });
});
