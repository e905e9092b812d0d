import { mkdir } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { articlePage, seedArticle, type TestArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";

const patience = { timeout: 20_000 };
const { browser, server } = await extensionSuite({ isEnabled: false });

const who = ["Our night shift", "My mother", "The porter", "A colleague", "Bed nine", "Everybody"];
const what = ["slept through", "barely noticed", "was glad of", "asked about", "still misses"];
const when = ["the pilot week", "last Sunday's round", "both of the drills", "that long winter"];

/** Twelve comments; no two articles have the same, or they would be told as repeated. */
function talkOf(post: number): TestArticle {
  const pick = (words: readonly string[], at: number) => words[(post + at) % words.length] ?? "";
  const comments = Array.from({ length: 12 }, (_, at) => ({
    id: 31 + at,
    author: `Reader ${at + 1}`,
    html: `<p>${pick(who, at)} ${pick(what, at * post)} ${pick(when, at + post)}, says number ${at + 1}.</p>`,
  }));
  return { post, comments };
}

let nextPost = 8500;
function newArticle(more: Partial<TestArticle> = {}): string {
  nextPost += 1;
  server.set(`/${nextPost}`, articlePage({ ...talkOf(nextPost), ...more }));
  return `${server.origin}/${nextPost}`;
}

/** So soon a pin ends: long enough for a slow machine to show that it has an end. */
const endsMs = 8_000;

const stripOf = (page: Page) => page.locator('[data-threadkeeper="pins"] .pins');

/** Until what is shown above the list is stored. */
const settled = (strip: Locator) =>
  expect.poll(() => strip.getAttribute("aria-busy"), patience).toBeNull();

/** Every order in which pins are shown from now on. */
async function ordersShown(strip: Locator): Promise<() => Promise<readonly string[]>> {
  const seen = await strip.evaluateHandle((shown) => {
    const orders = new Set<string>();
    const note = () => {
      const names = [...shown.querySelectorAll(".pin header strong")];
      orders.add(names.map((name) => name.textContent).join(", "));
    };
    note();
    new MutationObserver(note).observe(shown, {
      ...{ subtree: true, childList: true, characterData: true },
    });
    return orders;
  });
  return () => seen.evaluate((orders) => [...orders]);
}

async function pin(page: Page, id: number): Promise<void> {
  await browser.report(page);
  await page.locator(`#div-comment-${id} .mh-comment-content`).hover();
  const { tool, panel } = commentParts(page, id);
  const handle = page.locator(`#div-comment-${id} [data-threadkeeper="handle"] button`);
  if ((await panel.count()) === 0) await handle.click();
  await tool("pin").click();
  await page.locator(`#comment-${id} [data-threadkeeper=pin-badge]`).waitFor({ state: "attached" });
  // It comes with a script of its own, by and by.
  await stripOf(page).waitFor();
}

/** Asks the background as the page's own content script does. */
async function askAsPage(page: Page, request: object): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const own: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.startsWith("chrome-extension://")) own.push(context.id);
  });
  await session.send("Runtime.enable");
  const { result } = await session.send("Runtime.evaluate", {
    expression: `chrome.runtime.sendMessage(${JSON.stringify(request)})`,
    awaitPromise: true,
    returnByValue: true,
    contextId: own[0] ?? -1,
  });
  await session.detach();
  return result.value;
}

/** All that has moved on the page since it was opened, without anybody touching it. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            sum += entry.value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        // What has been kept is handed over in a task of its own, and a frame's shifts after it.
        let left = 4;
        const wait = () =>
          left-- > 0 ? requestAnimationFrame(wait) : setTimeout(() => resolve(sum));
        wait();
      }),
  );
}

describe("a pin", () => {
  test("says who sees it, and has a note and an end that readers' pages keep to", async () => {
    await browser.enable({ role: "editor" });
    const page = await browser.open(newArticle());
    await pin(page, 32);
    await pin(page, 35);
    const strip = stripOf(page);
    expect(await strip.innerText()).toContain("Only you see these pins.");
    const orders = await ordersShown(strip);
    const first = strip.locator(".pin").first();
    await first.getByRole("button", { name: "Note and end date" }).click();
    await first.getByRole("textbox").fill("<b>Corrected</b> on Tuesday.");
    await first.getByRole("combobox").selectOption({ label: "1 week" });
    await first.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => strip.innerText(), patience).toMatch(/Until \w+ \d+, 20\d\d/);
    await expect.poll(() => strip.innerText(), patience).toContain("<b>Corrected</b> on Tuesday.");
    // It has got an end, and has kept its place.
    const authors = () => strip.locator(".pin header strong").allInnerTexts();
    await expect.poll(authors, patience).toEqual(["Reader 2", "Reader 5"]);
    await settled(strip);
    expect(await orders()).toEqual(["Reader 2, Reader 5"]);
    await page.reload();
    await expect.poll(() => strip.innerText(), patience).toContain("<b>Corrected</b> on Tuesday.");
    expect(await authors()).toEqual(["Reader 2", "Reader 5"]);
    await browser.enable({ role: "reader" });
    await expect.poll(() => strip.innerText(), patience).not.toContain("Only you see");
    expect(await strip.innerText()).toContain("Editor’s note: <b>Corrected</b> on Tuesday.");
  });

  test("that is taken down by key leaves the focus with its comment, by hand the page where it is", async () => {
    await browser.enable({ role: "editor" });
    const page = await browser.open(newArticle());
    const unpin = stripOf(page).getByRole("button", { name: "Unpin" });
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest("[id^=comment-]")?.id ?? null);
    await pin(page, 41);
    await unpin.focus();
    await page.keyboard.press("Enter");
    await stripOf(page).waitFor({ state: "detached" });
    await expect.poll(focused, patience).toBe("comment-41");
    await expect
      .poll(
        () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top),
        patience,
      )
      .toSatisfy((top: number) => top >= 0 && top < 800);
    await pin(page, 41);
    await unpin.scrollIntoViewIfNeeded();
    const scrolled = () => page.evaluate(() => window.scrollY);
    const before = await scrolled();
    await unpin.click();
    await stripOf(page).waitFor({ state: "detached" });
    expect(await focused()).toBeNull();
    expect(await scrolled()).toBeLessThanOrEqual(before);
  });

  test("whose time is over leaves the strip by itself, and the editor is told", async () => {
    await browser.enable({ role: "editor" });
    const url = newArticle();
    const page = await browser.open(url);
    await pin(page, 33);
    const post = new URL(url).pathname.slice(1);
    const { value } = (await askAsPage(page, { type: "page/open", post })) as {
      value: {
        post: string;
        decisions: {
          comments: Record<string, { facets: { pin: { event: { subject: object } } } }>;
        };
      };
    };
    const subject = value.decisions.comments["33"]?.facets.pin.event.subject;
    const decision = { request: "ends-soon", post: value.post, comment: "33", subject };
    const answer = await askAsPage(page, {
      type: "decide",
      page: value.post,
      decision: { ...decision, facet: "pin", value: "pin", expires: Date.now() + endsMs },
    });
    expect(answer).toMatchObject({ ok: true });
    const strip = stripOf(page);
    await expect.poll(() => strip.innerText(), patience).toContain("Until");
    await expect.poll(() => strip.innerText(), patience).toContain("no longer pinned");
    await expect
      .poll(() => page.locator("[data-threadkeeper=pin-badge]").count(), patience)
      .toBe(0);
    await browser.enable({ role: "reader" });
    await expect.poll(() => strip.count(), patience).toBe(0);
    await browser.enable({ role: "editor" });
    await strip.getByRole("button", { name: "Pin again" }).click();
    await expect.poll(() => strip.innerText(), patience).toContain("says number 3.");
    expect(await strip.innerText()).not.toContain("Until");
  });

  test("of another page of the thread names its writer and leads there", async () => {
    await browser.enable({ role: "editor" });
    const url = newArticle();
    const page = await browser.open(url);
    await pin(page, 34);
    const post = Number(new URL(url).pathname.slice(1));
    const talk = talkOf(post);
    const others = { ...talk, comments: talk.comments.filter(({ id }) => id !== 34) };
    server.set(`/${post}/comment-page-2`, articlePage(others));
    await page.goto(`${url}/comment-page-2`);
    const strip = stripOf(page);
    await expect.poll(() => strip.innerText(), patience).toContain("another page of the thread");
    expect(await strip.locator(".pin header strong").innerText()).toBe("Reader 4");
    expect(await strip.innerText()).not.toContain("says number");
    await strip.getByRole("link", { name: "Go to the comment" }).click();
    await expect.poll(() => page.url(), patience).toBe(url);
    await expect.poll(() => strip.innerText(), patience).toContain("says number 4.");
  });
});

describe("a page with pins", () => {
  const post = 8600;
  const long = "<p>Nurses tried it for a month.</p>".repeat(60);

  beforeAll(async () => {
    server.set("/short", articlePage(talkOf(post)));
    server.set("/long", articlePage({ ...talkOf(post), article: long }));
    await browser.enable({ role: "editor" });
    const page = await browser.open(`${server.origin}/short`);
    await pin(page, 32);
    await pin(page, 40);
    await browser.enable({ role: "reader" });
  });

  /** Each is a way to come to a page; the strip of two pins stands above its comments. */
  const ways: readonly (readonly [string, (read: Page) => Promise<unknown>])[] = [
    ["at its beginning", (read) => read.goto(`${server.origin}/long`)],
    ["at its comments", (read) => read.goto(`${server.origin}/long#mh-comments`)],
    ["at the first comment", (read) => read.goto(`${server.origin}/long#comment-31`)],
    ["at a comment further down", (read) => read.goto(`${server.origin}/long#comment-38`)],
    [
      "at its form, with the last comments above",
      (read) => read.goto(`${server.origin}/long#respond`),
    ],
    [
      "where it was left, with the end of the article above the comments",
      async (read) => {
        await read.goto(`${server.origin}/long`);
        await stripOf(read).waitFor();
        await read.evaluate(() => {
          const list = document.querySelector("#mh-comments");
          scrollBy({ top: (list?.getBoundingClientRect().top ?? 0) - 400, behavior: "instant" });
        });
        await read.reload();
      },
    ],
  ];

  test.each(ways)("moves nothing of what is in view when it is opened %s", async (_, open) => {
    await browser.enable({ role: "reader" });
    const read = await browser.open("about:blank");
    await open(read);
    await expect.poll(() => stripOf(read).locator(".pin").count(), patience).toBe(2);
    const moved = await shifts(read);
    console.log(`layout shift ${moved.toFixed(4)}`);
    expect(moved).toBeLessThan(0.01);
  });

  test("is measured by what sees things move", async () => {
    const read = await browser.open(`${server.origin}/long`);
    await stripOf(read).waitFor();
    await read.evaluate(() => {
      const block = document.createElement("div");
      block.style.height = "200px";
      const list = document.querySelector("#mh-comments");
      list?.scrollIntoView();
      list?.children[1]?.before(block);
    });
    expect(await shifts(read)).toBeGreaterThan(0.01);
  });

  test("is printed with them, in ink, without what only a screen can do", async () => {
    await browser.enable({ role: "editor" });
    const page = await browser.open(newArticle(seedArticle));
    await pin(page, 13);
    const strip = stripOf(page);
    await page.emulateMedia({ media: "print" });
    expect(await strip.locator(".pin-body").isVisible()).toBe(true);
    expect(await strip.locator("footer, .pins-reach").filter({ visible: true }).count()).toBe(0);
    expect(
      await page.locator('[data-threadkeeper="panel"]').filter({ visible: true }).count(),
    ).toBe(0);
    await mkdir("artifacts/pins", { recursive: true });
    await page.screenshot({ path: "artifacts/pins/print.png", fullPage: true });
  });
});
