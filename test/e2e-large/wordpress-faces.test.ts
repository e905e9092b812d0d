import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "webextension-polyfill";
import { pinOnWordPress } from "@/test/e2e/support/pin-on-wordpress";
import { startWordPressBrowser, type WordPressBrowser } from "@/test/e2e/support/wordpress-browser";
import { wordpressComment } from "@/test/e2e/support/wordpress-comment";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;

const hiding = { role: "reader", modes: { promotional: "hide" } } as const;

let site: WordPressBrowser;
beforeAll(async () => {
  site = await startWordPressBrowser("twentytwentyone");
});
afterAll(() => site?.close());
afterEach(() => site.reset());

const bar = (page: Page) => page.locator('[data-threadkeeper="reader-bar"] .reader-bar');
const strip = (page: Page) => page.locator('[data-threadkeeper="pins"] .pins');
const settled = (page: Page) => expect.poll(() => strip(page).getAttribute("aria-busy")).toBeNull();
const authors = (page: Page) => strip(page).locator(".pin header strong").allInnerTexts();

describe("a reader of a real WordPress sees everything again", () => {
  const openHiding = async () => {
    const { article, page } = await site.openArticle();
    const id = article.comments["promotional"] ?? 0;
    const { body } = wordpressComment(page, id);
    const isSeen = () => expect.poll(() => body.isVisible());
    // What is far from the window is drawn when it comes near.
    const come = () => page.locator(`#comment-${id}`).evaluate((one) => one.scrollIntoView());
    await come();
    await expect.poll(() => bar(page).innerText()).toMatch(/[1-9] hidden/);
    await isSeen().toBe(false);
    return { page, isSeen, come };
  };

  it("in this tab, after a reload too, and in no other", async () => {
    await site.browser.enable(hiding);
    const { page, isSeen, come } = await openHiding();
    await bar(page).getByRole("button", { name: "Show in this tab" }).click();
    await isSeen().toBe(true);
    await page.reload();
    await come();
    await expect.poll(() => bar(page).innerText()).toContain("in this tab");
    await isSeen().toBe(true);
    await openHiding();
    await page.bringToFront();
    await bar(page).getByRole("button", { name: "Hide again" }).click();
    await isSeen().toBe(false);
  });

  it("for an hour, in all tabs, and no longer", async () => {
    await site.browser.enable(hiding);
    const first = await openHiding();
    const second = await openHiding();
    await bar(second.page).getByRole("button", { name: "Show for an hour" }).click();
    await second.isSeen().toBe(true);
    await first.isSeen().toBe(true);
    // An hour is long: what is kept in memory is made to end in a moment.
    await site.browser.panel.evaluate(async () => {
      const ending = { scope: "hour", untilMs: Date.now() + 1_000 };
      await chrome.storage.session.set({ "reveal:127.0.0.1": ending });
    });
    await second.page.reload();
    await second.come();
    await second.isSeen().toBe(false);
  });
});

describe("an editor of a real WordPress", () => {
  it("gives a pin an end, drags it before another, and prints the page with both", async () => {
    await site.browser.enable({ role: "editor" });
    await site.logIn("editor");
    const { article, page } = await site.openArticle();
    await site.browser.report(page);
    await pinOnWordPress(page, article.comments["thanks"] ?? 0);
    await pinOnWordPress(page, article.comments["night-shift"] ?? 0);
    await expect.poll(() => authors(page)).toEqual(["Maren Oduya", "Ines Calloway"]);

    const first = strip(page).locator(".pin").first();
    await first.getByRole("button", { name: "Note and end date" }).click();
    await first.getByRole("combobox").selectOption({ label: "1 week" });
    const save = first.getByRole("button", { name: "Save" });
    await save.click();
    await expect.poll(() => strip(page).innerText()).toMatch(/Until \w+ \d+, 20\d\d/);
    // What is below moves up when the form closes: nobody drags it in that moment.
    await save.waitFor({ state: "hidden" });
    await settled(page);

    const headers = strip(page).locator(".pin header");
    await headers.last().dragTo(headers.first());
    await expect.poll(() => authors(page)).toEqual(["Ines Calloway", "Maren Oduya"]);
    await settled(page);
    await page.reload();
    await expect.poll(() => authors(page)).toEqual(["Ines Calloway", "Maren Oduya"]);

    await page.emulateMedia({ media: "print" });
    expect(await strip(page).locator(".pin-body").first().isVisible()).toBe(true);
    const tools = page.locator('[data-threadkeeper="panel"], [data-threadkeeper="pins"] footer');
    expect(await tools.filter({ visible: true }).count()).toBe(0);
    await site.screenshot(page, "editor-pins-print");
  });
});

describe("a sponsor's passage in the article of a real WordPress", () => {
  it("is left alone, labelled, or collapsed with a way to see it, as the reader chooses", async () => {
    await site.browser.enable({ role: "reader" });
    const { page } = await site.openArticle();
    await site.browser.report(page);
    const text = page.locator(".entry-content").first();
    const before = await text.innerText();
    expect(before).toContain("Safeguard");
    expect(await text.locator("[data-threadkeeper]").count()).toBe(0);
    await site.browser.enable({ role: "reader", article: "label" });
    const label = text.locator('[data-threadkeeper="label"] .label');
    await expect.poll(() => label.innerText()).toBe("Sponsored");
    await site.browser.enable({ role: "reader", article: "collapse" });
    await expect.poll(() => text.innerText()).not.toContain("Safeguard");
    await text.locator('[data-threadkeeper="stripped"]').getByRole("button").click();
    await expect.poll(() => text.innerText()).toContain("Safeguard");
    await site.browser.disable();
    await expect.poll(() => text.locator("[data-threadkeeper]").count()).toBe(0);
    expect(await text.innerText()).toBe(before);
  });
});
