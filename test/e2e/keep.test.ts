import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { startExtension } from "./support/start-extension";

let server: PageServer;

beforeAll(async () => {
  server = await servePages({ "/article": articlePage(busyArticle) });
});
afterAll(() => server?.close());

/** Takes the first store away, as a browser that cannot open it does. */
async function breakDatabase(panel: Page): Promise<void> {
  await panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("threadkeeper", 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
}

async function mendDatabase(panel: Page): Promise<void> {
  await panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase("threadkeeper");
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

describe("what was decided", () => {
  test("is called not saved while a store refuses, and saved once it takes it", async () => {
    const browser = await startExtension();
    try {
      await browser.enable();
      const page = await browser.open(`${server.origin}/article`);
      const first = commentParts(page, 12);
      await first.tool("strip").click();
      await expect.poll(() => first.state.innerText()).toMatch(/stripped · saved/i);
      await breakDatabase(browser.panel);
      const second = commentParts(page, 23);
      await second.tool("spam").click();
      await expect.poll(() => second.state.innerText()).toMatch(/not saved/);
      // What is shown is what was asked for, and the button says that it is not kept.
      await expect.poll(() => browser.badge(page)).toBe("!");
      const popup = await browser.openPopup(page);
      await expect
        .poll(() => popup.locator("main").innerText())
        .toContain("Not everything is saved");
      await popup.close();
      await mendDatabase(browser.panel);
      await page.bringToFront();
      await second.state.getByRole("button", { name: "Try again" }).click();
      await expect.poll(() => second.state.innerText()).toMatch(/spam · saved/i);
      await page.reload();
      // The store that was lost has been mended from the other.
      await expect.poll(() => first.state.innerText()).toMatch(/stripped · saved/i);
      await expect.poll(() => second.state.innerText()).toMatch(/spam · saved/i);
      const { database, journal } = await browser.readStores("5100");
      expect(database).toHaveLength(2);
      expect(journal).toEqual(database);
    } finally {
      await browser.close();
    }
  });

  test("is there after the browser was closed and opened again, on a site that is still on", async () => {
    const profileDir = await mkdtemp(join(tmpdir(), "threadkeeper-profile-"));
    try {
      const before = await startExtension({ profileDir });
      await before.enable();
      const page = await before.open(`${server.origin}/article`);
      await commentParts(page, 12).tool("approve").click();
      await expect.poll(() => commentParts(page, 12).state.innerText()).toMatch(/Approved · saved/);
      await before.close();
      const after = await startExtension({ profileDir });
      try {
        const again = await after.open(`${server.origin}/article`);
        const { state } = commentParts(again, 12);
        await expect.poll(() => state.innerText()).toMatch(/Approved · saved/);
      } finally {
        await after.close();
      }
    } finally {
      await rm(profileDir, { recursive: true, force: true });
    }
  });

  test("that cannot be read is set aside and mended, and never written over", async () => {
    const browser = await startExtension();
    try {
      await browser.enable();
      const page = await browser.open(`${server.origin}/article`);
      const { tool, state } = commentParts(page, 12);
      await tool("approve").click();
      await expect.poll(() => state.innerText()).toMatch(/Approved · saved/);
      await browser.spoilDatabase("5100");
      await browser.killWorker();
      await page.reload();
      await expect.poll(() => state.innerText()).toMatch(/Approved · saved/);
      const options = browser.panel;
      await options.getByRole("link", { name: "Privacy" }).click();
      const unreadable = options.locator(".counts li", { hasText: "Unreadable records" });
      // What stands is kept beside the events: these are looked at once the page has been served.
      const count = async () => {
        await options.reload();
        return unreadable.innerText();
      };
      await expect.poll(count).toMatch(/1$/);
    } finally {
      await browser.close();
    }
  });
});
