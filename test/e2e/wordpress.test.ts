import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "@/test/wordpress/start-wordpress";
import { expectReading } from "./support/expect-reading";
import { startWordPressBrowser, type WordPressBrowser } from "./support/wordpress-browser";
import { sponsorChips, wordpressComment } from "./support/wordpress-comment";
import { openSession } from "./support/wordpress-session";

const line = "Thank you to our Sponsor Esdebe";
const themes = ["twentytwentyone", "twentytwentythree"] as const;

describe.each(themes)("on WordPress with %s", (theme) => {
  let site: WordPressBrowser;

  beforeAll(async () => {
    site = await startWordPressBrowser(theme);
  });
  afterAll(() => site?.close());
  beforeEach(() => site.browser.enable());
  afterEach(() => site.reset());

  /** Brings a comment into view: what we draw is drawn when it comes near. */
  async function show(page: Page, article: Article, key: string) {
    const parts = wordpressComment(page, article.comments[key] ?? 0);
    await parts.body.scrollIntoViewIfNeeded();
    return parts;
  }

  async function openReply() {
    const { article, page } = await site.openArticle();
    const reply = await show(page, article, "editor-reply");
    await expect.poll(() => sponsorChips(reply).count()).toBe(1);
    return { article, page, reply };
  }

  it("flags the editor's sponsor line, the lying link and the advertisement, for anybody", async () => {
    const { article, page, reply } = await openReply();
    expectReading(await site.browser.report(page), article);
    for (const key of ["lying-link", "promotional"]) {
      const { chips } = await show(page, article, key);
      await expect.poll(() => chips.count()).toBeGreaterThan(0);
    }
    await show(page, article, "german");
    expect(await page.locator('[data-threadkeeper="panel"]').count()).toBe(3);
    expect(await sponsorChips(reply).textContent()).toContain("likely");
    await reply.body.scrollIntoViewIfNeeded();
    await site.screenshot(page, "flagged");
  });

  it("reads the same for an editor, to whom WordPress shows more", async () => {
    await site.logIn("editor");
    const { article, page } = await openReply();
    expect(await page.locator("#wpadminbar").count()).toBe(1);
    expect(await page.locator("a[href*='action=editcomment']").count()).toBeGreaterThan(9);
    expectReading(await site.browser.report(page), article);
  });

  it("reads the same while WordPress has moved its form under a reply", async () => {
    const { article, page } = await openReply();
    await page
      .locator(`#comment-${article.comments["editor-reply"]} .comment-reply-link`)
      .first()
      .click();
    await page.locator("#cancel-comment-reply-link").waitFor();
    await page.locator("#comment").pressSequentially("as in hubs");
    expectReading(await site.browser.report(page), article);
    await page.reload();
    expectReading(await site.browser.report(page), article);
  });

  it("keeps a decision made by a click, over a reload, and paints it in another tab", async () => {
    await site.logIn("editor");
    const { article, page, reply } = await openReply();
    const other = await site.browser.open(article.url);
    const elsewhere = await show(other, article, "editor-reply");
    await expect.poll(() => elsewhere.state.textContent()).toContain("Not decided");
    await page.bringToFront();
    await reply.tool("approve").click();
    for (const { state } of [reply, elsewhere]) {
      await expect.poll(() => state.textContent()).toMatch(/Approved · saved/);
    }
    await page.reload();
    await expect.poll(() => reply.state.textContent()).toMatch(/Approved · saved/);
    await site.screenshot(page, "approved");
  });

  it("keeps decisions made by keys, and lets somebody who types type", async () => {
    const { article, page, reply } = await openReply();
    await site.browser.report(page);
    await page.keyboard.press("Alt+Shift+M");
    await page.keyboard.press("l");
    await page.keyboard.press("Shift+J");
    await page.keyboard.press("s");
    const second = await show(page, article, "lying-link");
    await expect.poll(() => second.state.textContent()).toMatch(/spam · saved/);
    await site.screenshot(page, "review");
    await page.locator("#comment").fill("");
    await page.locator("#comment").pressSequentially("a hold");
    await page.reload();
    await show(page, article, "editor-reply");
    await expect.poll(() => reply.state.textContent()).toMatch(/[Ll]abel.*saved/);
    expect(await reply.state.textContent()).not.toMatch(/Approved|hold/);
    await show(page, article, "lying-link");
    await expect.poll(() => second.state.textContent()).toMatch(/spam · saved/);
  });

  it("loses no decision when the worker is killed in the middle", async () => {
    const { article, page } = await openReply();
    const decided = [
      ["editor-reply", "label", /[Ll]abel/],
      ["lying-link", "spam", /spam/],
      ["promotional", "hold", /hold/],
    ] as const;
    for (const [key, tool, words] of decided) {
      const { tool: button, state } = await show(page, article, key);
      await button(tool).waitFor();
      const killed = site.browser.killWorker();
      await button(tool).click();
      expect(await killed).toBe(true);
      await expect.poll(() => state.textContent()).toMatch(words);
      await expect.poll(() => state.textContent()).toMatch(/saved on this device/);
    }
    await site.browser.killWorker();
    await page.reload();
    for (const [key, , words] of decided) {
      const { state } = await show(page, article, key);
      await expect.poll(() => state.textContent()).toMatch(words);
    }
    const stored = await site.browser.readStores(String(article.post));
    expect(stored.database).toHaveLength(3);
    expect(stored.journal).toEqual(stored.database);
  });

  it("strips just the line, which stands behind a line break, and undo restores the page", async () => {
    const { page, reply } = await openReply();
    const before = await reply.body.innerHTML();
    await reply.tool("strip").click();
    await expect.poll(() => reply.body.innerText()).not.toContain(line);
    const kept = await reply.body.innerText();
    expect(kept).toContain("The trusts told us that every household gets a letter");
    expect(kept).toContain("Editor: MedTechNews.Uk");
    await site.screenshot(page, "stripped");
    await page.reload();
    await expect.poll(() => reply.body.innerText()).not.toContain(line);
    await reply.tool("undo").click();
    await expect.poll(() => reply.body.innerHTML()).toBe(before);
    await page.reload();
    await expect.poll(() => reply.state.textContent()).toContain("Not decided");
    expect(await reply.body.innerHTML()).toBe(before);
  });

  it("shows a pinned reply above the list, and leaves the original where it was", async () => {
    await site.browser.enable({ role: "editor" });
    const { article, page, reply } = await openReply();
    const order = () =>
      page.locator('[id^="comment-"]').evaluateAll((items) => items.map(({ id }) => id));
    const before = await order();
    await reply.tool("strip").click();
    await expect.poll(() => reply.state.textContent()).toMatch(/saved/);
    await reply.tool("pin").click();
    const pins = page.locator('[data-threadkeeper="pins"] .pins');
    await expect.poll(() => pins.innerText()).toContain("The trusts told us");
    expect(await pins.innerText()).toContain("in reply to Maren Oduya");
    expect(await pins.innerText()).not.toContain(line);
    const top = (await pins.boundingBox())?.y ?? Number.NaN;
    const first = await page.locator(`#comment-${article.comments["question"]}`).boundingBox();
    expect(top).toBeLessThan(first?.y ?? Number.NaN);
    expect(await order()).toEqual(before);
    await pins.scrollIntoViewIfNeeded();
    await site.screenshot(page, "pinned");
    await page.reload();
    await expect.poll(() => pins.innerText()).toContain("The trusts told us");
  });

  it("hides a reader the line and keeps the reply", async () => {
    await site.browser.enable({ role: "reader", modes: { "sponsor-line": "strip" } });
    const { article, page } = await site.openArticle();
    const { body } = await show(page, article, "editor-reply");
    // Until it is judged, nothing of it is shown.
    await expect.poll(() => body.innerText()).toContain("the old number is forwarded until June.");
    await expect.poll(() => body.innerText()).not.toContain(line);
    expect(await page.locator('[data-threadkeeper="panel"]').count()).toBe(0);
    await body.scrollIntoViewIfNeeded();
    await site.screenshot(page, "reader");
  });

  it("judges a comment that a reader has just posted", async () => {
    await site.logIn("reader");
    const { page } = await openReply();
    await page.locator("#comment").fill(`We had the same letter.\n\n${line}`);
    await page.locator("#submit").click();
    await page.waitForURL(/#comment-\d+$/);
    const id = Number(new URL(page.url()).hash.replace("#comment-", ""));
    const posted = wordpressComment(page, id);
    await expect.poll(() => sponsorChips(posted).count()).toBe(1);
  });

  it("re-opens a decision when the text is edited in WordPress", async () => {
    const { article, page, reply } = await openReply();
    await reply.tool("approve").click();
    await expect.poll(() => reply.state.textContent()).toMatch(/Approved · saved/);
    const editor = await openSession(site.wordpress, site.wordpress.users.editor);
    const content = `A quite different answer.\n\n${line}`;
    expect(await editor.update(article.comments["editor-reply"] ?? 0, { content })).toBe(200);
    await page.reload();
    await expect.poll(() => reply.panel.textContent()).toContain("Re-opened");
  });

  it("keeps its hands off WordPress's own screens", async () => {
    await site.logIn("editor");
    const { page, reply } = await openReply();
    const screen = await site.browser.open(`${site.wordpress.url}/wp-admin/edit-comments.php`);
    expect(await screen.locator("tr[id^='comment-']").count()).toBeGreaterThan(9);
    // A page that was loaded later has been read and painted: the screen has had its turn.
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => sponsorChips(reply).count()).toBe(1);
    expect(await screen.locator("[data-threadkeeper]").count()).toBe(0);
  });

  it("asks nobody for anything", async () => {
    const { browser, wordpress } = site;
    await browser.disable();
    const { article, page } = await site.openArticle();
    await page.close();
    const without = new Set(wordpress.requests());
    await browser.enable();
    const seen = wordpress.requests().length;
    const again = await browser.open(article.url);
    const reply = await show(again, article, "editor-reply");
    await reply.tool("strip").click();
    await expect.poll(() => reply.state.textContent()).toMatch(/saved/);
    await browser.report(again);
    const asked = wordpress.requests().slice(seen);
    expect(asked).toContain(`GET ${new URL(article.url).pathname}`);
    expect(asked.filter((request) => !without.has(request))).toEqual([]);
    const heard = () => site.proxy.asked.filter((address) => !isOfChromium(address));
    expect(heard()).toEqual([]);
    // The proxy does hear: what a page asks for, since our own pages may not even ask.
    await again.evaluate(() => fetch("http://planted.test/").catch(() => undefined));
    expect(heard()).toEqual([expect.stringContaining("planted.test")]);
  });
});

/** What Chromium asks of its maker by itself: updates, leaked passwords, what forms are about. */
function isOfChromium(address: string): boolean {
  const host = address.replace(/^https?:\/\//, "").split(/[/:]/, 1)[0] ?? "";
  return /\.(?:google|googleapis|gvt1)\.com$/.test(host);
}
