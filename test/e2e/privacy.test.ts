import { afterAll, beforeAll, expect, test } from "vitest";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { type Running, startExtension } from "./support/start-extension";

let browser: Running;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ "/article": articlePage(busyArticle) });
  browser = await startExtension();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A WordPress export of the served site with one comment in spam. */
const wxr = `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:base_blog_url>http://127.0.0.1</wp:base_blog_url><item><wp:post_id>5100</wp:post_id>
<wp:comment><wp:comment_id>23</wp:comment_id><wp:comment_author_email>a@mail.example</wp:comment_author_email>
<wp:comment_approved>spam</wp:comment_approved></wp:comment></item></channel></rss>`;

test("what happened is told, a WordPress export is matched, and all of it can be deleted", {
  timeout: 120_000,
}, async () => {
  await browser.enable();
  const page = await browser.open(`${server.origin}/article`);
  const { tool, state } = commentParts(page, 12);
  await tool("approve").click();
  await expect.poll(() => state.innerText()).toMatch(/Approved · saved/);

  const { panel } = browser;
  await panel.getByRole("link", { name: "Export" }).click();
  await panel
    .locator('input[type="file"]')
    .setInputFiles({ name: "export.xml", mimeType: "text/xml", buffer: Buffer.from(wxr) });
  const rows = panel.locator(".counts");
  await expect.poll(() => rows.innerText()).toMatch(/seen on the site\s*1/);
  await panel.getByRole("button", { name: "Import", exact: true }).click();
  await expect
    .poll(() => commentParts(page, 23).state.innerText())
    .toMatch(/spam · seen on the site/);

  await panel.getByRole("link", { name: "Privacy" }).click();
  const history = panel.locator(".history li");
  await expect.poll(() => history.count()).toBe(2);
  expect(await history.allInnerTexts()).toEqual([
    expect.stringContaining("Seen on the site: Marked as spam"),
    expect.stringMatching(/Decided: Approved[\s\S]*Comment 12 · article 5100[\s\S]*You/),
  ]);
  expect(JSON.stringify(await browser.readStores("5100"))).not.toContain("mail.example");

  await panel.getByRole("button", { name: "Delete all decisions" }).click();
  await panel.locator(".ask").getByRole("button", { name: "Delete all decisions" }).click();
  await expect.poll(() => panel.locator("main").innerText()).toContain("Everything was deleted");
  expect(await browser.readStores("5100")).toEqual({ database: [], journal: [] });
  await page.reload();
  await tool("spam").click();
  await expect.poll(() => state.innerText()).toMatch(/spam · saved/);
});
