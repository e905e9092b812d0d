import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { busyArticle, seedArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";
import { readWatched, watchFrames } from "./support/watch-frames";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;

const { browser, newArticle } = await extensionSuite({ isEnabled: false });

const hiding = { role: "reader", modes: { promotional: "hide" } } as const;
const bar = (page: Page) => page.locator('[data-threadkeeper="reader-bar"] .reader-bar');
const loan = (page: Page) => commentParts(page, 23).body;
const isSeen = (page: Page) => expect.poll(() => loan(page).isVisible());

describe("a reader sees everything", () => {
  test("in this tab: on every page of the site, after a reload, and in no other tab", async () => {
    await browser.enable(hiding);
    const page = await browser.open(newArticle());
    await isSeen(page).toBe(false);
    await bar(page).getByRole("button", { name: "Show in this tab" }).click();
    await isSeen(page).toBe(true);
    await page.reload();
    await expect.poll(() => bar(page).innerText()).toContain("in this tab");
    expect(await loan(page).isVisible()).toBe(true);
    await page.goto(newArticle());
    await expect.poll(() => bar(page).innerText()).toContain("in this tab");
    const other = await browser.open(newArticle());
    await isSeen(other).toBe(false);
    await bar(page).getByRole("button", { name: "Hide again" }).click();
    await isSeen(page).toBe(false);
    await page.reload();
    await isSeen(page).toBe(false);
  });

  test("for an hour: in all tabs of the site, until the time has come", async () => {
    await browser.enable(hiding);
    const first = await browser.open(newArticle());
    const second = await browser.open(newArticle());
    await isSeen(second).toBe(false);
    await isSeen(first).toBe(false);
    await bar(first).getByRole("button", { name: "Show for an hour" }).click();
    await isSeen(first).toBe(true);
    await expect.poll(() => bar(second).innerText()).toMatch(/until \d/);
    await isSeen(second).toBe(true);
    // An hour is long: what is kept in memory is made to end in a moment.
    const kept = await browser.panel.evaluate(async () => {
      const { "reveal:127.0.0.1": reveal } = await chrome.storage.session.get(null);
      const { untilMs } = reveal as { untilMs: number };
      // The page is loaded anew and read before that, on a slow machine too.
      const ending = { scope: "hour", untilMs: Date.now() + 8_000 };
      await chrome.storage.session.set({ "reveal:127.0.0.1": ending });
      return untilMs - Date.now();
    });
    expect(kept).toBeGreaterThan(3_500_000);
    expect(kept).toBeLessThanOrEqual(3_600_000);
    await first.reload();
    await isSeen(first).toBe(true);
    await isSeen(first).toBe(false);
    await expect.poll(() => bar(first).innerText()).toMatch(/1 hidden/);
  });

  test("until other modes are chosen, and links that lie stay stopped", async () => {
    await browser.enable(hiding);
    const page = await browser.open(newArticle());
    await isSeen(page).toBe(false);
    await bar(page).getByRole("button", { name: "Show in this tab" }).click();
    await isSeen(page).toBe(true);
    const link = commentParts(page, 21).body.locator("a").first();
    const stopped = () => link.getAttribute("data-threadkeeper-link");
    await expect.poll(stopped).not.toBeNull();
    await browser.enable({ role: "reader", modes: { promotional: "collapse" } });
    await isSeen(page).toBe(false);
  });

  test("and is told by kind why something is hidden", async () => {
    const modes = { promotional: "collapse", "sponsor-line": "strip" } as const;
    await browser.enable({ role: "reader", modes });
    const page = await browser.open(newArticle());
    await expect.poll(() => bar(page).innerText()).toMatch(/3 hidden/);
    await bar(page).getByRole("button", { name: "Why?" }).click();
    expect(await bar(page).locator("li").allInnerTexts()).toEqual(
      expect.arrayContaining(["Sponsor line: 2", "Promotional: 1"]),
    );
  });
});

test("a comment that is hidden with all of its replies leaves no frame, until they are shown", async () => {
  const offer = busyArticle.comments.find(({ id }) => id === 23);
  if (offer === undefined) throw new Error("The article has no comment 23.");
  const reply = { ...offer, id: 41, replies: [{ ...offer, id: 42, replies: [] }] };
  const comments = [...seedArticle.comments, { ...offer, replies: [reply] }];
  await browser.enable(hiding);
  const page = await browser.open(newArticle({ comments }));
  const items = [13, 23, 41, 42].map((id) => page.locator(`#comment-${id}`));
  const seen = () => Promise.all(items.map((item) => item.isVisible()));
  await expect.poll(seen).toEqual([true, false, false, false]);
  await bar(page).getByRole("button", { name: "Show in this tab" }).click();
  await expect.poll(seen).toEqual([true, true, true, true]);
  await bar(page).getByRole("button", { name: "Hide again" }).click();
  await expect.poll(seen).toEqual([true, false, false, false]);
});

describe("a sponsor's passage in the article", () => {
  const passage = (page: Page) => page.locator("#post-8600, .entry-content").first();

  test("is left alone, labelled, or collapsed with a way to see it, as the reader chooses", async () => {
    await browser.enable({ role: "reader" });
    const page = await browser.open(newArticle(seedArticle));
    await browser.report(page);
    const before = await passage(page).innerText();
    expect(before).toContain("Safeguard patient information");
    expect(await passage(page).locator("[data-threadkeeper]").count()).toBe(0);
    await browser.enable({ role: "reader", article: "label" });
    const label = passage(page).locator('[data-threadkeeper="label"] .label');
    await expect.poll(() => label.innerText()).toBe("Sponsored");
    await browser.enable({ role: "reader", article: "collapse" });
    await expect
      .poll(() => passage(page).innerText())
      .not.toContain("Safeguard patient information");
    expect(await passage(page).innerText()).toContain("quieter alarm");
    const note = passage(page).locator('[data-threadkeeper="stripped"]');
    expect(await note.locator(".reader-note").innerText()).toContain("Sponsor’s passage hidden");
    await note.getByRole("button").click();
    await expect.poll(() => passage(page).innerText()).toContain("Safeguard");
    await browser.disable();
    await expect.poll(() => page.locator("[data-threadkeeper]").count()).toBe(0);
    expect(await passage(page).innerText()).toBe(before);
  });
});

describe("before the first paint", () => {
  const own = "#div-comment-23 .mh-comment-content";

  test.each(["hide", "collapse"] as const)(
    "nothing of a comment is seen that is to be %sd, and little moves",
    async (mode) => {
      await browser.enable({ role: "reader", modes: { promotional: mode } });
      const page = await browser.open("about:blank");
      await watchFrames(page, own);
      await page.goto(newArticle());
      await isSeen(page).toBe(false);
      await expect.poll(() => commentParts(page, 24).body.isVisible()).toBe(true);
      await browser.report(page);
      const { seen, frames, shift } = await readWatched(page);
      console.log(`${mode}: ${frames} frames, seen in ${seen}, layout shift ${shift.toFixed(4)}`);
      expect(frames).toBeGreaterThan(3);
      expect(seen).toBe(0);
      expect(shift).toBeLessThan(0.01);
    },
  );

  test("and a reader who hides nothing sees comments as they come", async () => {
    await browser.enable({ role: "reader" });
    const page = await browser.open("about:blank");
    await watchFrames(page, own);
    await page.goto(newArticle());
    await expect.poll(async () => (await readWatched(page)).seen).toBeGreaterThan(0);
    expect(await page.locator("html").evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});
