import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { articlePage, busyArticle, type TestComment } from "./support/article-page";
import { measureOurShare } from "./support/our-share";
import { type PageServer, servePages } from "./support/serve-pages";
import { type Running, startExtension } from "./support/start-extension";

declare global {
  interface Window {
    calm(): void;
  }
}

const patience = { timeout: 20_000 };
let browser: Running;
let server: PageServer;

const more: readonly TestComment[] = Array.from({ length: 60 }, (_, at) => ({
  id: 200 + at,
  author: `Reader ${at}`,
  html: `<p>Remark ${at}: the ward was quiet.</p><p>Thank you to our Sponsor Esdebe</p>`,
}));

/** Writes its whole list anew ten times a second, with a changing word in each comment. */
const rewriting = `<script>
  const list = document.querySelector(".mh-comment-list");
  let round = 0;
  const timer = setInterval(() => {
    round += 1;
    list.innerHTML = list.innerHTML.replace(/quiet\\w*/g, "quiet" + round);
  }, 100);
  window.calm = () => clearInterval(timer);
</script>`;
/** A clock outside of the list: nobody's business. */
const ticking = `<p id="clock">0</p><script>
  setInterval(() => { clock.textContent = Number(clock.textContent) + 1; }, 50);
</script>`;

beforeAll(async () => {
  const comments = [...busyArticle.comments, ...more];
  server = await servePages({
    "/rewriting": articlePage({ comments, tail: rewriting }),
    "/ticking": articlePage({ comments, tail: ticking }),
  });
  browser = await startExtension();
  await browser.enable();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => browser.closePages());

const note = (page: Page) => page.locator('[data-threadkeeper="paused"] .paused-note');

describe("a page that writes its list anew ten times a second", () => {
  test("is given a tenth of any second, is called paused, and read once it is calm", async () => {
    const page = await browser.open(`${server.origin}/rewriting`);
    await expect.poll(() => note(page).count(), patience).toBe(1);
    expect(await note(page).innerText()).toContain("Paused on this page");
    const share = await measureOurShare(page, 7_000);
    console.log(share);
    expect(share.mostInSecondMs).toBeLessThanOrEqual(100);
    const popup = await browser.openPopup(page);
    await expect.poll(() => popup.locator(".paused-note").count(), patience).toBe(1);
    await popup.close();
    await page.evaluate(() => window.calm());
    await expect.poll(() => note(page).count(), patience).toBe(0);
    const report = await browser.report(page);
    expect(report.comments).toHaveLength(68);
    expect(report.comments.filter(({ verdict }) => verdict === "unknown")).toEqual([]);
    const panels = page.locator('#div-comment-12 [data-threadkeeper="panel"] .chip.sponsor');
    await expect.poll(() => panels.count(), patience).toBe(1);
  });

  test("goes on when a person asks for it, in review mode too", async () => {
    const page = await browser.open(`${server.origin}/rewriting`);
    await expect.poll(() => note(page).count(), patience).toBe(1);
    await note(page).locator("button").click();
    // Its list is still written anew: soon the budget is spent again.
    await expect.poll(() => note(page).count(), patience).toBe(1);
    await page.keyboard.press("Alt+Shift+M");
    const inBar = page.locator('[data-threadkeeper="review"] .paused-note');
    await expect.poll(() => inBar.count(), patience).toBe(1);
    expect(await note(page).count()).toBe(0);
    await page.evaluate(() => window.calm());
    await expect.poll(() => inBar.count(), patience).toBe(0);
  });
});

test("a clock that ticks beside the comments costs next to nothing and pauses nothing", async () => {
  const page = await browser.open(`${server.origin}/ticking`);
  const report = await browser.report(page);
  expect(report.comments).toHaveLength(68);
  // What is near the view may still be painted after everything is judged.
  await measureOurShare(page, 1_500);
  const share = await measureOurShare(page, 3_000);
  console.log(share);
  expect(share.mostInSecondMs).toBeLessThanOrEqual(25);
  expect(await note(page).count()).toBe(0);
});
