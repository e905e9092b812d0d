import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { askBackground } from "@/scripts/ask-extension";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { type Running, startExtension } from "./support/start-extension";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;

let server: PageServer;

beforeAll(async () => {
  server = await servePages({ "/article": articlePage(busyArticle) });
});
afterAll(() => server?.close());

const readAccount = ({ panel }: Running) => panel.evaluate(() => chrome.storage.sync.get(null));

async function turnOn({ panel }: Running): Promise<void> {
  await panel.getByRole("link", { name: "Devices" }).click();
  await panel.getByRole("button", { name: "Turn on" }).click();
  await expect.poll(() => panel.locator(".ask").innerText()).toContain("browser account");
  await panel.locator(".ask").getByRole("button", { name: "Turn on" }).click();
}

test("a second profile that has only the account shows the same decisions and pins", {
  timeout: 120_000,
}, async () => {
  const first = await startExtension();
  let items: Record<string, unknown>;
  try {
    await first.enable({ role: "editor" });
    const page = await first.open(`${server.origin}/article`);
    await commentParts(page, 12).tool("strip").click();
    await expect.poll(() => commentParts(page, 12).state.innerText()).toMatch(/stripped · saved/i);
    await commentParts(page, 23).tool("spam").click();
    await expect.poll(() => commentParts(page, 23).state.innerText()).toMatch(/saved/);
    await commentParts(page, 12).tool("pin").click();
    await expect.poll(() => commentParts(page, 12).state.innerText()).toMatch(/pinned.* · saved/i);
    expect(await readAccount(first)).toEqual({});
    await turnOn(first);
    await expect.poll(async () => Object.keys(await readAccount(first)).length).toBe(2);
    await expect
      .poll(() => first.panel.locator("main").innerText())
      .toContain("Handed to the browser");
    // What is decided later follows by itself.
    await commentParts(page, 12).tool("approve").click();
    await expect
      .poll(async () => (await askBackground(first.panel, { type: "account/state" })).told)
      .toBe(4);
    items = await readAccount(first);
    expect(JSON.stringify(items)).not.toMatch(/sponsor|esdebe/i);
  } finally {
    await first.close();
  }

  const second = await startExtension();
  try {
    await second.enable({ role: "editor" });
    const page = await second.open(`${server.origin}/article`);
    await second.report(page);
    await turnOn(second);
    await second.panel.evaluate((arrived) => chrome.storage.sync.set(arrived), items);
    await expect
      .poll(() => commentParts(page, 23).state.innerText())
      .toMatch(/spam · seen on another of your devices/i);
    await expect
      .poll(() => commentParts(page, 12).state.innerText())
      .toMatch(/stripped.*pinned.* · seen on another/i);
    const strip = page.locator('[data-threadkeeper="pins"]');
    await expect.poll(() => strip.count()).toBeGreaterThan(0);
    // An edit of the text re-opens what was decided elsewhere.
    server.set(
      "/article",
      articlePage(busyArticle).replace("We have asked and will report.", "Buy now."),
    );
    await page.reload();
    await expect.poll(() => commentParts(page, 12).panel.innerText()).toMatch(/changed since/i);
    // Somebody's own decision goes before it.
    await commentParts(page, 23).tool("approve").click();
    await expect.poll(() => commentParts(page, 23).state.innerText()).toMatch(/Approved · saved/);
  } finally {
    await second.close();
  }
});
