import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startFaultProxy } from "@/scripts/team/fault-proxy";
import { startTeamServer } from "@/scripts/team/start-team-server";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { startRefuseProxy } from "./support/refuse-proxy";
import { servePages } from "./support/serve-pages";
import { startExtension } from "./support/start-extension";
import { connect, startTeamBrowser } from "./support/team-browser";

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
    await expect.poll(() => commentParts(page, 12).state.innerText()).toMatch(/saved/);
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

test("with a team its server is asked, and nobody else: not by the page, and nothing but decisions", async () => {
  const folder = await mkdtemp(join(tmpdir(), "team-network-"));
  const proxy = await startRefuseProxy();
  const pages = await servePages({ "/article": articlePage(busyArticle) });
  const team = await startTeamServer({ folder });
  const line = await startFaultProxy(team.origin);
  const browser = await startTeamBrowser({}, { proxy: proxy.url });
  try {
    const page = await browser.open(`${pages.origin}/article`);
    await browser.report(page);
    expect(line.asked).toEqual([]);
    await connect(browser, `${line.origin}/${team.database}`, "anna");
    await page.bringToFront();
    await commentParts(page, 12).tool("strip").click();
    await expect.poll(() => commentParts(page, 12).state.innerText()).toMatch(/shared with/);
    expect(line.asked.length).toBeGreaterThan(3);
    const ours = /^(?:GET|POST|DELETE) \/(?:_session|threadkeeper(?:\/|\?|$))/;
    expect(line.asked.filter((asked) => !ours.test(asked))).toEqual([]);
    expect(proxy.asked.filter(isForeign)).toEqual([]);
    expect(pages.asked.filter((path) => path !== "/favicon.ico")).toEqual(["/article"]);
    // Ids and hashes go there, and no word of the comment.
    const stored = await fetch(`${team.url}/_all_docs?include_docs=true`, {
      headers: { Authorization: `Basic ${btoa("ben:ben")}` },
    });
    const text = await stored.text();
    expect(text).toContain('"actor":"anna"');
    expect(text).not.toMatch(/Esdebe|Thank you|Harriet/i);
  } finally {
    await browser.close();
    await line.close();
    await team.close();
    await pages.close();
    proxy.close();
    await rm(folder, { recursive: true, force: true });
  }
});
