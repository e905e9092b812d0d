import { describe, expect, test } from "vitest";
import { articlePage, busyArticle } from "./support/article-page";
import { extensionSuite } from "./support/extension-suite";

const around = (frame: string) =>
  `<!doctype html><title>An article</title><h1>An article</h1><p>Its comments are in a frame.</p>
   <div id="comments">${frame}</div>`;

const { browser, server } = await extensionSuite({
  pages: { "/own-frame": articlePage(busyArticle) },
});
/** The same server by its other name: another origin, and another site. */
const elsewhere = server.origin.replace("127.0.0.1", "localhost");
server.set("/remark42/frame", articlePage(busyArticle));
server.set("/own", around('<iframe src="/own-frame" width="700" height="900"></iframe>'));
server.set(
  "/foreign",
  around(`<iframe src="${elsewhere}/remark42/frame" width="700" height="900"></iframe>`),
);
// A frame without any address, into which the page writes.
server.set(
  "/blank",
  around('<iframe width="700" height="900"></iframe>') +
    `<script>
      const inner = document.querySelector("iframe").contentDocument;
      inner.open();
      inner.write(${JSON.stringify(articlePage(busyArticle)).replaceAll("</", "<\\/")});
      inner.close();
    </script>`,
);
server.set(
  "/written",
  around(
    `<iframe width="700" height="900" srcdoc="${articlePage(busyArticle).replaceAll('"', "&quot;")}"></iframe>`,
  ),
);

describe("comments in a frame", () => {
  for (const [name, path] of [
    ["of the page's own site", "/own"],
    ["that has no address of its own", "/written"],
    ["that the page writes into, about:blank", "/blank"],
  ] as const) {
    test(`${name} are judged, decided on and counted for the page around them`, async () => {
      const page = await browser.open(server.origin + path);
      const panel = page
        .frameLocator("iframe")
        .locator('#div-comment-12 [data-threadkeeper="panel"]');
      await expect.poll(() => panel.locator(".chip.sponsor").count()).toBe(1);
      await expect.poll(() => browser.badge(page)).toMatch(/^[1-9]/);
      await panel.locator('[data-tool="approve"]').click();
      const state = panel.locator(".state");
      await expect.poll(() => state.innerText()).toMatch(/Approved · saved/);
      await page.reload();
      await expect.poll(() => state.innerText()).toMatch(/Approved · saved/);
    });
  }

  test("of another site are left alone until that site is allowed by name", async () => {
    const page = await browser.open(`${server.origin}/foreign`);
    const panel = page
      .frameLocator("iframe")
      .locator('#div-comment-12 [data-threadkeeper="panel"]');
    const popup = await browser.openPopup(page);
    const offer = popup.locator(".frame-offer");
    await expect.poll(() => offer.innerText()).toContain("shown by localhost");
    expect(await panel.count()).toBe(0);
    await offer.getByRole("button").click();
    await page.bringToFront();
    await expect.poll(() => panel.locator(".chip.sponsor").count()).toBe(1);
    await expect.poll(() => offer.count()).toBe(0);
    await page.reload();
    await expect.poll(() => panel.locator(".chip.sponsor").count()).toBe(1);
    // On a page of a site that is not switched on, the very same frame stays unread.
    const stranger = await browser.open(`${elsewhere}/foreign`);
    await stranger.frameLocator("iframe").locator("#comment-12").waitFor();
    expect(await stranger.frameLocator("iframe").locator("[data-threadkeeper]").count()).toBe(0);
  });
});
