import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { askTab, openPanel, openTab } from "../ask-extension.ts";
import { enableSite } from "../enable-site.ts";
import { type LaunchedChromium, launchChromium } from "../launch-chromium.ts";
import { serveFiles } from "../serve-files.ts";

const looks = [
  { name: "desktop", colorScheme: "light", viewport: { width: 1280, height: 1000 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 1280, height: 1000 } },
  { name: "narrow", colorScheme: "light", viewport: { width: 390, height: 844 } },
] as const;

/**
 * Photographs an article with the extension at work on it: whole, dark, narrow, a flagged
 * reply with its reason, and the popup. `folder` ends in a slash and exists. Gives the paths of the PNG files.
 */
export async function takePictures(article: string, folder: string): Promise<string[]> {
  const server = await serveFiles([article]);
  const paths: string[] = [];
  try {
    for (const { name, ...look } of looks) {
      const launched = await launchChromium(look);
      try {
        const path = (part: string) => join(folder, `demo-${part}.png`);
        const { page, tabId } = await openArticle(launched, server.urlOf(article));
        await page.screenshot({ path: path(name), fullPage: true });
        paths.push(path(name));
        if (name !== "desktop") continue;
        await photographReview(page, path("review"));
        await photographPopup(launched, tabId, path("popup"));
        paths.push(path("review"), path("popup"));
      } finally {
        await launched.close();
      }
    }
  } finally {
    await server.close();
  }
  return paths;
}

async function openArticle(launched: LaunchedChromium, url: string) {
  const panel = await openPanel(launched);
  await enableSite(panel, "127.0.0.1");
  const { page, tabId } = await openTab(launched.context, panel);
  await page.goto(url);
  await judged(panel, tabId);
  await walkThrough(page);
  return { page, tabId };
}

/** Until everything that was found on the page is judged. */
async function judged(panel: Page, tabId: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const report = (await askTab(panel, tabId, { type: "page/report" })) as
      | { readonly isDone?: boolean }
      | undefined;
    if (report?.isDone === true) return;
    if (Date.now() > deadline) throw new Error("The extension did not finish within a minute.");
    await wait(50);
  }
}

/** Pictures load and panels appear only near the part that is seen. */
async function walkThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      for (let count = 0; count < 4; count += 1) await frame();
    }
    scrollTo(0, 0);
    await frame();
  });
}

/** The first flagged comment in the middle of the window, the reason for its chip opened. */
async function photographReview(page: Page, path: string): Promise<void> {
  const panel = page.locator('[data-threadkeeper="panel"]:has(.chip)').first();
  await panel.locator(".chip").first().click();
  await panel.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const column = await page.locator("#main-content").boundingBox();
  const { height } = page.viewportSize() ?? { height: 1000 };
  await page.screenshot({
    path,
    ...(column && { clip: { x: column.x - 24, y: 0, width: column.width + 48, height } }),
  });
}

async function photographPopup(
  { context, extensionId }: LaunchedChromium,
  tabId: number,
  path: string,
): Promise<void> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
  await popup.getByRole("switch").or(popup.getByRole("checkbox")).first().waitFor();
  await popup.screenshot({ path, fullPage: true });
}
