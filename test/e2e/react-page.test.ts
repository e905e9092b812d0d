import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Controls } from "./react/comments-app";
import { bundleApp, reactPage } from "./react/react-page";
import { extensionSuite } from "./support/extension-suite";

const line = "Thank you to our Sponsor Esdebe";
const comments = [
  { id: 1, author: "Harriet Osei", paragraphs: ["Who trains the families?"] },
  { id: 2, author: "Desk", paragraphs: ["We have asked and will report.", line] },
  { id: 3, author: "Bradley Perkins", paragraphs: ["Does it cover older pumps?", "Ours is old."] },
  { id: 4, author: "Sam", paragraphs: ["The night shift liked it."] },
];
const { browser, server } = await extensionSuite();
server.set("/app.js", await bundleApp());
server.set("/drawn", reactPage(comments, true));
server.set("/empty", reactPage(comments, false));

/** In the page: what the application lets a test do, and what it complained of. */
declare const window: { comments: Controls; hydrate(): void; complaints: string[] };

const row = (page: Page, id: number) => page.locator(`[data-comment-id="${id}"]`);
const panelIn = (page: Page, id: number) =>
  row(page, id).locator('[data-threadkeeper="panel"] .panel');
const sponsorIn = (page: Page, id: number) => panelIn(page, id).locator(".chip.sponsor");
const order = (page: Page) =>
  page
    .locator("[data-comment-id]")
    .evaluateAll((rows) => rows.map((one) => one.getAttribute("data-comment-id")));

async function open(path: string): Promise<Page> {
  const page = await browser.open(server.origin + path);
  await expect.poll(() => sponsorIn(page, 2).count()).toBe(1);
  return page;
}

async function approve(page: Page): Promise<void> {
  await panelIn(page, 2).locator('[data-tool="approve"]').click();
  await expect
    .poll(() => panelIn(page, 2).locator(".state").innerText())
    .toMatch(/Approved · saved/);
}

describe("a React application's comments", () => {
  for (const path of ["/drawn", "/empty"]) {
    test(`are read exactly where they are ${path === "/drawn" ? "hydrated" : "drawn in the page"}`, async () => {
      const page = await open(path);
      const report = await browser.report(page);
      expect(report.comments.map(({ author, bodyText }) => ({ author, bodyText }))).toEqual(
        comments.map(({ author, paragraphs }) => ({ author, bodyText: paragraphs.join(" ") })),
      );
    });
  }

  test("keep their decision when all of them are drawn anew, and after a reload", async () => {
    const page = await open("/drawn");
    await approve(page);
    await page.evaluate(() => window.comments.remount());
    await expect
      .poll(() => panelIn(page, 2).locator(".state").innerText())
      .toMatch(/Approved · saved/);
    await page.evaluate(() => window.comments.restyle());
    await expect.poll(() => row(page, 2).getAttribute("class")).toContain("__1");
    expect(await panelIn(page, 2).count()).toBe(1);
    await page.reload();
    await expect
      .poll(() => panelIn(page, 2).locator(".state").innerText())
      .toMatch(/Approved · saved/);
    expect(await order(page)).toEqual(["1", "2", "3", "4"]);
  });

  test("follow when others come, go and change places", async () => {
    const page = await open("/empty");
    const next = [
      { id: 9, author: "Late Reader", paragraphs: ["And another thing.", line] },
      ...comments.slice(1).toReversed(),
    ];
    await page.evaluate((shown) => window.comments.show(shown), next);
    await expect.poll(() => sponsorIn(page, 9).count()).toBe(1);
    await expect.poll(() => sponsorIn(page, 2).count()).toBe(1);
    expect(await order(page)).toEqual(["9", "4", "3", "2"]);
    const report = await browser.report(page);
    expect(report.comments.map(({ author }) => author)).toEqual(next.map(({ author }) => author));
  });

  test("survive being hydrated after we have been at work", async () => {
    const page = await browser.open(`${server.origin}/drawn?late`);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await expect.poll(() => sponsorIn(page, 2).count()).toBe(1);
    await page.evaluate(() => window.hydrate());
    await page.evaluate(() => window.comments.restyle());
    await expect.poll(() => row(page, 2).getAttribute("class")).toContain("__1");
    await expect.poll(() => sponsorIn(page, 2).count()).toBe(1);
    expect(await page.locator("h2").innerText()).toBe("4 comments");
    expect(await order(page)).toEqual(["1", "2", "3", "4"]);
    expect(complaints).toEqual([]);
  });

  test("stay hidden from a reader when the framework wipes what hides them", async () => {
    await browser.enable({ role: "reader", modes: { promotional: "hide" } });
    const loan =
      "I got my loan of $50,000 at 2% interest within 24 hours. Do you need an urgent loan? " +
      "Contact quickloans@mail.test or WhatsApp +1 555 010 7788 today!";
    const others = comments.slice(2);
    server.set(
      "/loan",
      reactPage([{ id: 2, author: "Loans", paragraphs: [loan] }, ...others], true),
    );
    const page = await browser.open(`${server.origin}/loan`);
    await expect.poll(() => row(page, 2).isVisible()).toBe(false);
    await row(page, 2).evaluate((item) => {
      for (const name of item.getAttributeNames()) {
        if (name.startsWith("data-threadkeeper")) item.removeAttribute(name);
      }
    });
    await page.evaluate(() => window.comments.remount());
    await expect.poll(() => row(page, 2).isVisible()).toBe(false);
    expect(await row(page, 3).isVisible()).toBe(true);
    await browser.enable();
  });
});
