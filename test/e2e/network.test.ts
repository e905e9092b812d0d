import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { startRefuseProxy } from "./support/refuse-proxy";
import { servePages } from "./support/serve-pages";
import { startExtension } from "./support/start-extension";

const patience = { timeout: 15_000 };

/** The browser's own errands, which it runs without any extension. */
function isForeign(address: string): boolean {
  return !/(?:^|[./])(?:google|googleapis|gvt1|gstatic)\.com[:/]/.test(address);
}

test("the extension sends nothing anywhere: not the page, not the worker, not the popup", async () => {
  const proxy = await startRefuseProxy();
  const server = await servePages({ "/article": articlePage(busyArticle) });
  const browser = await startExtension({ proxy: proxy.url });
  try {
    await browser.enable();
    const page = await browser.open(`${server.origin}/article`);
    await browser.report(page);
    await commentParts(page, 12).tool("strip").click();
    await expect.poll(() => commentParts(page, 12).state.innerText(), patience).toMatch(/saved/);
    await browser.openPopup(page);
    expect(proxy.asked.filter(isForeign)).toEqual([]);
    const own = server.asked.filter((path) => path !== "/favicon.ico");
    expect(own).toEqual(["/article"]);
    // The proxy does see what is asked for; and the browser itself lets no part of ours ask.
    const ask = (from: Page) =>
      from.evaluate(() =>
        fetch("http://planted.test/")
          .then(() => "sent")
          .catch(() => "refused"),
      );
    expect(await ask(browser.panel)).toBe("refused");
    expect(proxy.asked.filter(isForeign)).toEqual([]);
    await ask(page);
    expect(proxy.asked.filter(isForeign)).toEqual([expect.stringContaining("planted.test")]);
  } finally {
    await browser.close();
    await server.close();
    proxy.close();
  }
});
