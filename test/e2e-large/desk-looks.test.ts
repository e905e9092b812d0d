import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { articlePage } from "@/test/e2e/support/article-page";
import { commentParts } from "@/test/e2e/support/comment-parts";
import { extensionSuite } from "@/test/e2e/support/extension-suite";
import { openQueue } from "@/test/e2e/support/queue-page";
import { runAxe } from "@/test/e2e/support/run-axe";

const artifacts = fileURLToPath(new URL("../../artifacts/", import.meta.url));
/** 1280 × 1024 at 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };
const ours = ["[data-threadkeeper]"];
const looks = [
  ["light", { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" }],
  ["dark", { colorScheme: "dark", forcedColors: "none", reducedMotion: "reduce" }],
  ["forced colours", { colorScheme: "light", forcedColors: "active", reducedMotion: "reduce" }],
] as const;
const sections = ["sites", "rules", "lists", "keys", "team", "privacy", "transfer", "report"];

const { browser, server, newArticle } = await extensionSuite();

beforeAll(async () => {
  await mkdir(artifacts, { recursive: true });
});

async function openArticle(size = { width: 1280, height: 900 }): Promise<Page> {
  const page = await browser.open(newArticle());
  await page.setViewportSize(size);
  await browser.report(page);
  return page;
}

const address = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;

describe.each(looks)("axe finds nothing wrong in %s", (name, media) => {
  test("on the page: chips, toolbar, explanation, note, trash, help", async () => {
    const page = await openArticle();
    await page.emulateMedia(media);
    await page.keyboard.press("Alt+Shift+M");
    const { panel } = commentParts(page, 12);
    // First something that it has to see.
    const label = await commentParts(page, 12).tool("note").getAttribute("aria-label");
    await commentParts(page, 12)
      .tool("note")
      .evaluate((one) => one.removeAttribute("aria-label"));
    expect((await runAxe(page, ours)).join("\n")).toContain("button-name:");
    await commentParts(page, 12)
      .tool("note")
      .evaluate((one, words) => one.setAttribute("aria-label", words ?? ""), label);
    for (const [key, part, end] of [
      ["w", ".why", "w"],
      ["m", "textarea", "Escape"],
      ["d", ".ask", "Escape"],
    ] as const) {
      await page.keyboard.press(key);
      await panel.locator(part).waitFor();
      expect(await runAxe(page, ours)).toEqual([]);
      await page.keyboard.press(end);
      await panel.locator(part).waitFor({ state: "detached" });
    }
    await page.keyboard.press("?");
    await page.locator('[data-threadkeeper="review"] .keys').waitFor();
    expect(await runAxe(page, ours)).toEqual([]);
    await page.screenshot({ path: `${artifacts}looks-${name.replace(" ", "-")}-page.png` });
  });

  test("in the queue, the popup and every section of the settings", async () => {
    const article = await openArticle();
    await commentParts(article, 12).tool("spam").click();
    const { page, rows } = await openQueue(browser);
    await page.emulateMedia(media);
    await rows.first().waitFor();
    await rows.first().evaluate((row) => row.setAttribute("role", "pushbutton"));
    expect((await runAxe(page)).join("\n")).toContain("aria-roles:");
    await rows.first().evaluate((row) => row.setAttribute("role", "option"));
    await page.keyboard.press("w");
    await page.locator(".q-why").waitFor();
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press("Shift+X");
    await page.keyboard.press("s");
    await page.locator(".bulk-plan").waitFor();
    expect(await runAxe(page)).toEqual([]);
    const popup = await browser.openPopup(article);
    await popup.emulateMedia(media);
    await popup.locator('[data-popup="queue"]').waitFor();
    expect(await runAxe(popup)).toEqual([]);
    for (const section of sections) {
      await popup.goto("about:blank");
      await popup.goto(address(`options.html#${section}`));
      await popup.locator("h1").first().waitFor();
      expect(await runAxe(popup)).toEqual([]);
    }
    await popup.screenshot({ path: `${artifacts}looks-${name.replace(" ", "-")}-report.png` });
  });
});

/** What the person looks at is seen: within the window, and not under the bar. */
async function expectSeen(page: Page, id: number): Promise<void> {
  const look = (comment: number) => {
    const body = document.querySelector(`#div-comment-${comment} .mh-comment-content`);
    const bar = document.querySelector('[data-threadkeeper="review"]')?.shadowRoot;
    const { top = 0, bottom = 0 } = body?.getBoundingClientRect() ?? {};
    const parts = [...(bar?.querySelectorAll(".review-bar") ?? [])].map((part) =>
      part.getBoundingClientRect(),
    );
    const from = Math.max(0, ...parts.filter((one) => one.top <= 0).map((one) => one.bottom));
    const to = Math.min(innerHeight, ...parts.filter((one) => one.top > 0).map((one) => one.top));
    const seen = Math.min(bottom, to) - Math.max(top, from);
    return { seen, wide: document.documentElement.scrollWidth };
  };
  await expect.poll(async () => (await page.evaluate(look, id)).seen).toBeGreaterThanOrEqual(24);
  expect((await page.evaluate(look, id)).wide).toBeLessThanOrEqual(zoomed.width);
}

test("in a narrow window the bar covers nothing for good, however long a name it says", async () => {
  const html = "<p>Thank you.</p><p>Thank you to our Sponsor Esdebe</p>";
  const author = `Maximiliane von und zu ${"Hohenlohe".repeat(8)}`;
  server.set("/7590", articlePage({ post: 7590, comments: [{ id: 12, author, html }] }));
  const page = await browser.open(`${server.origin}/7590`);
  await page.setViewportSize({ width: 360, height: 560 });
  await browser.report(page);
  await page.keyboard.press("Alt+Shift+M");
  const bar = page.locator('[data-threadkeeper="review"] .review-bar');
  await expect.poll(() => bar.innerText()).toContain("Hohenlohe");
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  const [last, edge] = await Promise.all([
    page.locator("#comment").boundingBox(),
    bar.boundingBox(),
  ]);
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(edge?.y ?? 0);
  expect((edge?.x ?? 0) + (edge?.width ?? 0)).toBeLessThanOrEqual(360);
});

describe("at 400 % zoom", () => {
  test("a moderator reads, decides and undoes on the page by keyboard, and sees what they do", async () => {
    const page = await openArticle(zoomed);
    await page.keyboard.press("Alt+Shift+M");
    const first = commentParts(page, 12);
    await first.tool("spam").waitFor();
    await expectSeen(page, 12);
    for (const [key, part, end] of [
      ["w", ".why-sentence", "w"],
      ["m", "textarea", "Escape"],
      ["d", ".ask button", "Escape"],
    ] as const) {
      await page.keyboard.press(key);
      const opened = first.panel.locator(part).first();
      await opened.waitFor();
      // What a key opens comes into the window, above the bar.
      const bar = page.locator('[data-threadkeeper="review"] .review-bar');
      await expect
        .poll(async () => {
          const [one, edge] = await Promise.all([opened.boundingBox(), bar.boundingBox()]);
          return (one?.y ?? -1) >= 0 && (one?.y ?? 0) + 20 <= (edge?.y ?? 0);
        })
        .toBe(true);
      await page.screenshot({ path: `${artifacts}zoomed-page-${key}.png` });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        zoomed.width,
      );
      await page.keyboard.press(end);
    }
    await page.keyboard.press("s");
    await expect.poll(() => first.state.innerText()).toMatch(/spam.*saved/i);
    await page.keyboard.press("Shift+J");
    await expect
      .poll(() => commentParts(page, 21).body.getAttribute("data-threadkeeper-current"))
      .toBe("");
    await expectSeen(page, 21);
    await page.keyboard.press("?");
    const help = page.locator('[data-threadkeeper="review"] .keys');
    await help.waitFor();
    // It has more lines than the window: all of them can be reached.
    await help.locator("dt, kbd").last().scrollIntoViewIfNeeded();
    const last = await help.locator("dt, kbd").last().boundingBox();
    expect(last?.y).toBeGreaterThanOrEqual(0);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(zoomed.height);
    await page.screenshot({ path: `${artifacts}zoomed-page-help.png` });
  });

  test("the queue shows rows and tools, and a bulk is seen before it is done", async () => {
    await openArticle();
    const queue = await openQueue(browser);
    const { page, rows } = queue;
    await page.setViewportSize(zoomed);
    await rows.first().waitFor();
    const seen = () =>
      page.evaluate(() => {
        const list = document.getElementById("queue-list")?.getBoundingClientRect();
        const { scrollWidth } = document.documentElement;
        return { height: list?.height ?? 0, scrollWidth };
      });
    await page.screenshot({ path: `${artifacts}zoomed-queue.png` });
    expect((await seen()).height).toBeGreaterThanOrEqual(96);
    expect((await seen()).scrollWidth).toBeLessThanOrEqual(zoomed.width);
    await page.keyboard.press("w");
    await page.locator(".q-why").waitFor();
    await page.screenshot({ path: `${artifacts}zoomed-queue-why.png` });
    await page.keyboard.press("Shift+X");
    await page.keyboard.press("s");
    const apply = page.locator(".bulk .primary");
    await apply.waitFor();
    await page.screenshot({ path: `${artifacts}zoomed-queue-plan.png` });
    await expect.poll(() => apply.evaluate((one) => one.matches(":focus"))).toBe(true);
    const box = await apply.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(zoomed.height);
    await page.keyboard.press("Enter");
    await expect.poll(() => queue.count("open")).toBe(0);
  });

  test.each(["popup.html", ...sections.map((one) => `options.html#${one}`)])(
    "nothing of %s is cut off to the side",
    async (path) => {
      const article = await openArticle();
      await commentParts(article, 12).tool("spam").click();
      const page = path === "popup.html" ? await browser.openPopup(article) : article;
      if (path !== "popup.html") await page.goto(address(path));
      await page.setViewportSize(zoomed);
      await page.locator("main").waitFor();
      const name = path.replace(/\W+/g, "-");
      await page.screenshot({ path: `${artifacts}zoomed-${name}.png`, fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(zoomed.width);
    },
  );
});
