import { expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { readEvents } from "@/scripts/faults/read-events";
import { newsSince } from "@/utils/core/changelog";
import { databaseVersion } from "@/utils/storage/event-database";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { layDownOld, readOldDatabase, unpackPrevious } from "./support/previous-package";
import { servePages } from "./support/serve-pages";
import { startExtension } from "./support/start-extension";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;

const post = "5100";

test("a new version takes over pages and data of the one before, and loses nothing", {
  timeout: 120_000,
}, async () => {
  const server = await servePages({ "/article": articlePage(busyArticle) });
  const old = await unpackPrevious("0.0.9");
  const browser = await startExtension({ buildDir: old.dir });
  try {
    await browser.enable();
    const page = await browser.open(`${server.origin}/article`);
    const decided = commentParts(page, 12);
    await decided.tool("strip").click();
    await expect.poll(() => decided.state.innerText()).toMatch(/stripped · saved/i);
    const spam = commentParts(page, 23);
    await spam.tool("spam").click();
    await expect.poll(() => spam.state.innerText()).toMatch(/spam · saved/i);
    const other = await browser.open(`${server.origin}/article`);
    await expect.poll(() => commentParts(other, 23).state.innerText()).toMatch(/spam/i);
    // What the old version painted is marked, to be told from what the new one paints.
    for (const one of [page, other]) {
      await one
        .locator('[data-threadkeeper="panel"]')
        .first()
        .evaluate((host) => {
          host.id = "orphan";
        });
    }
    const before = (await readEvents(browser.panel)).database.map(({ id }) => id);
    expect(before).toHaveLength(2);
    const fixture = await readOldDatabase(1);
    const older = (fixture.stores["events"] ?? []).map(([id]) => id);
    await browser.killWorker();
    expect(await layDownOld(browser.panel, fixture)).toBe(1);

    await old.replace();
    await browser.reloadExtension();

    const version = await browser.panel.evaluate(() => chrome.runtime.getManifest().version);
    const news = newsSince("0.0.9", version)?.version ?? "no release has news";
    expect(version).not.toBe("0.0.9");
    // Open pages belong to the new version without a reload, with all that was decided there.
    for (const one of [page, other]) {
      await expect.poll(() => one.locator("#orphan").count()).toBe(0);
      const [first, second] = [commentParts(one, 12), commentParts(one, 23)];
      await expect.poll(() => first.panel.count()).toBe(1);
      await expect.poll(() => first.state.innerText()).toMatch(/stripped/i);
      await expect.poll(() => second.state.innerText()).toMatch(/spam/i);
      await expect
        .poll(() => first.body.innerText())
        .not.toContain("Thank you to our Sponsor Esdebe");
    }
    await page.bringToFront();
    await commentParts(page, 21).tool("approve").click();
    await expect.poll(() => commentParts(page, 21).state.innerText()).toMatch(/Approved · saved/);
    await commentParts(page, 23).tool("undo").click();
    await expect
      .poll(() => commentParts(page, 23).state.innerText())
      .toMatch(/Not decided.*saved/i);

    // What is new is told once.
    const popup = await browser.openPopup(page);
    await expect.poll(() => popup.locator(".news").innerText()).toContain(news);
    await popup.close();

    // The older decisions are where they were, and in both stores.
    const history = await browser.ask({ type: "history/get", site: "news.example" });
    expect(history.entries.length).toBeGreaterThan(0);
    const { database, journal } = await readEvents(browser.panel);
    const ids = database.map(({ id }) => id).sort();
    expect(ids).toEqual(journal.map(({ id }) => id).sort());
    expect(ids).toHaveLength(before.length + older.length + 2);
    expect(ids).toEqual(expect.arrayContaining([...before, ...older]));
    const stands = await browser.panel.evaluate(() => indexedDB.databases());
    expect(stands.find(({ name }) => name === "threadkeeper")?.version).toBe(databaseVersion);
    const sites = await browser.ask({ type: "sites/list" });
    expect(JSON.stringify(sites)).toContain("news.example");
    const { quarantined, errors } = await browser.ask({ type: "help/diagnose", tabId: null });
    expect({ quarantined, errors }).toEqual({ quarantined: 0, errors: [] });
    expect(await browser.readStores(post)).toMatchObject({ database: { length: 4 } });
  } finally {
    await browser.close();
    await old.remove();
    await server.close();
  }
});
