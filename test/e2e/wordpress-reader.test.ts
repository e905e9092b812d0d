import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "@/test/wordpress/start-wordpress";
import { clickToClose } from "./support/click-to-close";
import { readWatched, watchFrames } from "./support/watch-frames";
import { startWordPressBrowser, type WordPressBrowser } from "./support/wordpress-browser";
import { wordpressComment } from "./support/wordpress-comment";

const line = "Thank you to our Sponsor Esdebe";
const useful = "The trusts told us that every household gets a letter";

let site: WordPressBrowser;
beforeAll(async () => {
  site = await startWordPressBrowser("twentytwentyone");
});
afterAll(() => site?.close());
afterEach(() => site.reset());

const card = (page: Page) => page.locator('[data-threadkeeper="tour"] .tour-card');
const ring = (page: Page) => page.locator('[data-threadkeeper="tour"] .tour-ring');
const bar = (page: Page) => page.locator('[data-threadkeeper="reader-bar"] .reader-bar');
const partsOf = (page: Page, article: Article, key: string) =>
  wordpressComment(page, article.comments[key] ?? 0);

/** The popup of a page, brought into the open sizes of Chromium's. */
async function openPopup(page: Page): Promise<Page> {
  const popup = await site.browser.openPopup(page);
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.getByRole("switch").first().waitFor();
  return popup;
}

describe("somebody who has never seen it, on a real WordPress", () => {
  it("turns it on, is shown around once, hides sponsored lines and undoes that, from the popup alone", async () => {
    const { article, page } = await site.openArticle();
    const { body } = partsOf(page, article, "editor-reply");
    const before = await body.innerHTML();
    const popup = await openPopup(page);
    await site.screenshot(popup, "first-1-off");
    await popup.locator('[data-role="reader"]').click();
    await expect.poll(() => card(page).innerText()).toMatch(/10 comments .* flagged/s);
    const label = body.locator('[data-threadkeeper="label"] .label');

    await page.bringToFront();
    await site.screenshot(page, "first-2-tour");
    await card(page).locator('[data-tour="next"]').click();
    await expect.poll(() => label.innerText()).toBe("Sponsored");
    // The ring is drawn around the label, wherever WordPress has put it, and both are brought in sight.
    await expect
      .poll(async () => {
        const boxes = await Promise.all([ring(page), label].map((one) => one.boundingBox()));
        const [drawn = Number.NaN, meant = Number.NaN] = boxes.map((box) => box?.y);
        return Math.abs(drawn - meant) < 2 && drawn > 0 && drawn < 700;
      })
      .toBe(true);
    await site.screenshot(page, "first-3-tour-label");
    await page.keyboard.press("Escape");
    await expect.poll(() => card(page).count()).toBe(0);

    await popup.bringToFront();
    await popup.locator('[data-popup="hide"]').click();
    await expect.poll(() => body.innerText()).not.toContain(line);
    expect(await body.innerText()).toContain(useful);
    await site.screenshot(popup, "first-4-hidden");
    const undo = await popup.locator('[data-popup="undo"]').boundingBox();
    expect((undo?.y ?? Number.NaN) + (undo?.height ?? 0)).toBeLessThanOrEqual(600);
    await popup.locator('[data-popup="undo"]').click();
    await expect.poll(() => body.innerText()).toContain(line);

    await popup.getByRole("switch").first().click();
    await expect.poll(() => page.locator("[data-threadkeeper]").count()).toBe(0);
    expect(await body.innerHTML()).toBe(before);
    await popup.getByRole("switch").first().click();
    await expect.poll(() => label.count()).toBe(1);
    await site.browser.report(page);
    expect(await card(page).count()).toBe(0);
  });
});

describe("a reader of a real WordPress", () => {
  it("chooses show, label, strip, collapse and hide in the popup, and each is seen at once", async () => {
    await site.browser.enable({ role: "reader" });
    const { article, page } = await site.openArticle();
    const { body } = partsOf(page, article, "editor-reply");
    const { body: reply } = partsOf(page, article, "thanks");
    const label = body.locator('[data-threadkeeper="label"]');
    // What we draw is drawn when it comes near.
    await body.scrollIntoViewIfNeeded();
    await expect.poll(() => label.count()).toBe(1);
    const popup = await openPopup(page);
    await popup.locator(".modes summary").click();
    /** By key, as a person does: what a driver chooses is not trusted. */
    const choose = async (mode: string, ...keys: string[]) => {
      const select = popup.locator('select[name="sponsor-line"]');
      for (const key of keys) await select.press(key);
      expect(await select.inputValue()).toBe(mode);
    };

    await choose("show", "ArrowUp");
    await expect.poll(() => label.count()).toBe(0);
    expect(await body.innerText()).toContain(line);

    await choose("strip", "ArrowDown", "ArrowDown");
    await expect.poll(() => body.innerText()).not.toContain(line);
    expect(await body.innerText()).toContain(useful);

    await choose("collapse", "ArrowDown");
    await expect.poll(() => body.isVisible()).toBe(false);
    const notice = page.locator(
      `#comment-${article.comments["editor-reply"]} [data-threadkeeper="hidden"] .reader-note`,
    );
    expect(await notice.first().innerText()).toContain("Editor: MedTechNews.Uk");
    await page.bringToFront();
    await notice.first().scrollIntoViewIfNeeded();
    await site.screenshot(page, "reader-collapsed");

    await popup.bringToFront();
    await choose("hide", "ArrowDown");
    await expect.poll(() => notice.count()).toBe(0);
    expect(await body.isVisible()).toBe(false);
    // What people answered stays where it was.
    expect(await reply.isVisible()).toBe(true);
    await page.bringToFront();
    await reply.scrollIntoViewIfNeeded();
    await site.screenshot(page, "reader-hidden-parent");
  });

  it("sees one again, or all, and has them hidden again", async () => {
    await site.browser.enable({
      role: "reader",
      modes: { "sponsor-line": "collapse", promotional: "hide" },
    });
    const { article, page } = await site.openArticle();
    const { body: sponsored } = partsOf(page, article, "editor-reply");
    const { body: promotion } = partsOf(page, article, "promotional");
    await expect.poll(() => bar(page).innerText()).toMatch(/[2-9] hidden/);
    const item = page.locator(`#comment-${article.comments["editor-reply"]}`);
    await item.scrollIntoViewIfNeeded();
    await item.locator('[data-threadkeeper="hidden"]').first().getByRole("button").click();
    await expect.poll(() => sponsored.isVisible()).toBe(true);
    expect(await promotion.isVisible()).toBe(false);
    await bar(page).getByRole("button", { name: "Why?" }).click();
    expect(await bar(page).innerText()).toMatch(/Promotional: [1-9]/);
    await bar(page).getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => promotion.isVisible()).toBe(true);
    await bar(page).getByRole("button", { name: "Hide again" }).click();
    await expect.poll(() => promotion.isVisible()).toBe(false);
  });

  it.each(["hide", "collapse", "strip"] as const)(
    "never sees first what is to be taken away (%s), and little moves",
    async (mode) => {
      const key = mode === "strip" ? "editor-reply" : "promotional";
      await site.browser.enable({
        role: "reader",
        modes: { "sponsor-line": mode === "strip" ? mode : "label", promotional: mode },
      } as Parameters<typeof site.browser.enable>[0]);
      const article = await site.wordpress.addArticle();
      const page = await site.browser.open("about:blank");
      const id = article.comments[key];
      // Of a stripped line what counts is the line: WordPress puts it behind a line break.
      await watchFrames(page, `#comment-${id} .comment-content`, mode === "strip" ? line : "");
      await page.goto(`${article.url}#comment-${id}`);
      await site.browser.report(page);
      const { body } = partsOf(page, article, key);
      if (mode === "strip") await expect.poll(() => body.innerText()).not.toContain(line);
      else await expect.poll(() => body.isVisible()).toBe(false);
      await expect.poll(() => partsOf(page, article, "follow-up").body.isVisible()).toBe(true);
      const { frames, seen, shift } = await readWatched(page);
      console.log(`${mode}: ${frames} frames, seen in ${seen}, layout shift ${shift.toFixed(4)}`);
      expect(frames).toBeGreaterThan(3);
      expect(seen).toBe(0);
      expect(shift).toBeLessThan(0.01);
    },
  );
});

describe("help, on a real WordPress", () => {
  it("reports a wrong flag as a text without words, names or addresses", async () => {
    await site.browser.enable({ role: "reader" });
    const { article, page } = await site.openArticle();
    await site.browser.report(page);
    const popup = await openPopup(page);
    const [report] = await Promise.all([
      popup.context().waitForEvent("page"),
      clickToClose(popup, '[data-popup="report"]'),
    ]);
    const own = report.locator(`[data-comment="${article.comments["editor-reply"]}"]`);
    await own.locator("button").first().click();
    await expect
      .poll(() => own.locator("textarea").inputValue())
      .toContain("Finding: sponsor-line, likely");
    const text = await own.locator("textarea").inputValue();
    for (const secret of ["Esdebe", "MedTechNews", "127.0.0.1", useful]) {
      expect(text).not.toContain(secret);
    }
  });

  it("says on its page of diagnostics what was found here, by which reader, and how fast", async () => {
    await site.browser.enable();
    const { page } = await site.openArticle();
    await site.browser.report(page);
    const tab = await site.browser.tabId(page);
    const options = await site.browser.open(
      `chrome-extension://${site.browser.extensionId}/options.html#diagnostics/${tab}`,
    );
    const text = options.locator("textarea").first();
    await expect.poll(() => text.inputValue()).toContain("Comment system: wordpress");
    const written = await text.inputValue();
    expect(written).toMatch(/Comments: 10, not judged: 0, flagged: \d+/);
    expect(written).toMatch(/sponsor-line \(likely\) [1-9]/);
    expect(written).toMatch(/Milliseconds: findMs [\d.]+, detectMs [\d.]+/);
    expect(written).not.toContain("Esdebe");
  });
});
