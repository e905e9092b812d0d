import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { extensionSuite } from "./support/extension-suite";
import { rewritingPage, tickingPage } from "./support/restless-page";

const { browser, server } = await extensionSuite();
server.set("/rewriting", rewritingPage);
server.set("/ticking", tickingPage);

const note = (page: Page) => page.locator('[data-threadkeeper="paused"] .paused-note');

describe("a page that writes its list anew ten times a second", () => {
  test("is called paused, and read once it is calm", async () => {
    const page = await browser.open(`${server.origin}/rewriting`);
    await expect.poll(() => note(page).count()).toBe(1);
    expect(await note(page).innerText()).toContain("Paused on this page");
    const popup = await browser.openPopup(page);
    await expect.poll(() => popup.locator(".paused-note").count()).toBe(1);
    await popup.close();
    await page.evaluate(() => window.calm());
    await expect.poll(() => note(page).count()).toBe(0);
    const report = await browser.report(page);
    expect(report.comments).toHaveLength(68);
    expect(report.comments.filter(({ verdict }) => verdict === "unknown")).toEqual([]);
    const panels = page.locator('#div-comment-12 [data-threadkeeper="panel"] .chip.sponsor');
    await expect.poll(() => panels.count()).toBe(1);
  });

  test("goes on when a person asks for it, in review mode too", async () => {
    const page = await browser.open(`${server.origin}/rewriting`);
    await expect.poll(() => note(page).count()).toBe(1);
    await note(page).locator("button").click();
    // Its list is still written anew: soon the budget is spent again.
    await expect.poll(() => note(page).count()).toBe(1);
    await page.keyboard.press("Alt+Shift+M");
    const inBar = page.locator('[data-threadkeeper="review"] .paused-note');
    await expect.poll(() => inBar.count()).toBe(1);
    await expect.poll(() => note(page).count()).toBe(0);
    await page.evaluate(() => window.calm());
    await expect.poll(() => inBar.count()).toBe(0);
  });
});

test("a clock that ticks beside the comments pauses nothing", async () => {
  const page = await browser.open(`${server.origin}/ticking`);
  const report = await browser.report(page);
  expect(report.comments).toHaveLength(68);
  await page.waitForFunction(() => Number(document.querySelector("#clock")?.textContent) > 40);
  expect(await note(page).count()).toBe(0);
});
