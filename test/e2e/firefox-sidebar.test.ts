import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { FirefoxTab } from "@/test/firefox/firefox-tab";
import { type Firefox, startFirefox } from "@/test/firefox/start-firefox";
import { articlePage, seedArticle } from "./support/article-page";
import { enableInFirefox } from "./support/enable-in-firefox";
import { type PageServer, servePages } from "./support/serve-pages";

/** Inside `run`, in a page of the extension. */
declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const artifacts = fileURLToPath(new URL("../../artifacts/", import.meta.url));
const review = '[data-threadkeeper="review"]';
let firefox: Firefox;
let server: PageServer;

beforeAll(async () => {
  await mkdir(artifacts, { recursive: true });
  server = await servePages({ "/article": articlePage(seedArticle) });
  firefox = await startFirefox();
  await enableInFirefox(await firefox.open(`${firefox.extensionUrl}options.html`));
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});
afterEach(() => firefox.window.closeSidebar());

async function openArticle(): Promise<FirefoxTab> {
  const tab = await firefox.open(`${server.origin}/article`);
  const count = () =>
    tab.run(() => document.querySelectorAll('[data-threadkeeper="panel"]').length);
  await expect.poll(count).toBe(1);
  return tab;
}

const sidebar = () => firefox.window.sidebar();

describe("Firefox's sidebar with the queue", () => {
  it("opens and closes with Alt+Shift+Q, on any page", async () => {
    await openArticle();
    expect(await sidebar()).toBeNull();
    await firefox.window.press(["Alt", "Shift", "q"]);
    await expect.poll(sidebar).toBe(`${firefox.extensionUrl}sidepanel.html`);
    await firefox.window.press(["Alt", "Shift", "q"]);
    await expect.poll(sidebar).toBeNull();
  });

  it("opens from the queue's button in the popup, which the toolbar's button opens", async () => {
    await openArticle();
    const address = await firefox.window.openPopup();
    expect(address).toBe(`${firefox.extensionUrl}popup.html`);
    await firefox.window.closePopup();
    // A driver does not see into the popup itself; as a page it runs the same code by a real click.
    const popup = await firefox.open(`${address}?tab=${await articleTab()}`);
    await expect
      .poll(() => popup.run(() => document.querySelector('[data-popup="queue"]') !== null))
      .toBe(true);
    await popup.click('[data-popup="queue"]');
    await expect.poll(sidebar).toBe(`${firefox.extensionUrl}sidepanel.html`);
  });

  it("cannot be opened by a page's toolbar, which says how it can", async () => {
    const tab = await openArticle();
    await tab.press(["Alt", "Shift", "m"]);
    const buttons = () =>
      tab.run(
        (host) =>
          document.querySelector(host)?.shadowRoot?.querySelector(".review-buttons button") != null,
        review,
      );
    await expect.poll(buttons).toBe(true);
    await tab.click(review, ".review-buttons button");
    const bar = () =>
      tab.run((host) => document.querySelector(host)?.shadowRoot?.textContent ?? "", review);
    await expect.poll(bar).toContain("Alt+Shift+Q");
    expect(await sidebar()).toBeNull();
    await tab.screenshot(`${artifacts}firefox-queue-by-hand.png`);
  });
});

/** The extension's own number of the newest tab that shows the article. */
async function articleTab(): Promise<number> {
  const page = await firefox.open(`${firefox.extensionUrl}options.html`);
  return page.run(async () => {
    const { tabs } = browser as unknown as {
      tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    };
    const all = await tabs.query({});
    return all.findLast(({ url }) => url?.endsWith("/article"))?.id ?? -1;
  });
}
