import { describe, expect, test } from "vitest";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";

const line = "Thank you to our Sponsor Esdebe";

const { browser, server, newArticle } = await extensionSuite({ isEnabled: false });

describe("a reader", () => {
  test("has the line stripped and the reply kept, and can look at what was taken", async () => {
    await browser.enable({ role: "reader", modes: { "sponsor-line": "strip" } });
    const page = await browser.open(newArticle());
    const { body } = commentParts(page, 12);
    // Until it is judged, nothing of it is shown.
    await expect.poll(() => body.innerText()).toContain("We have asked and will report.");
    await expect.poll(() => body.innerText()).not.toContain(line);
    await body.locator('[data-threadkeeper="stripped"]').getByRole("button").click();
    await expect.poll(() => body.innerText()).toContain(line);
    expect(await page.locator('[data-threadkeeper="panel"]').count()).toBe(0);
  });

  test("has whole comments hidden while their replies stay, counted, and shown on request", async () => {
    await browser.enable({ role: "reader", modes: { promotional: "hide" } });
    const page = await browser.open(newArticle());
    const { body } = commentParts(page, 23);
    // Until it is judged, nothing of the thread is shown.
    await expect.poll(() => commentParts(page, 24).body.isVisible()).toBe(true);
    await expect.poll(() => body.isVisible()).toBe(false);
    const bar = page.locator('[data-threadkeeper="reader-bar"] .reader-bar');
    await expect.poll(() => bar.innerText()).toMatch(/1 hidden/);
    await bar.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => body.isVisible()).toBe(true);
    await bar.getByRole("button", { name: "Hide again" }).click();
    await expect.poll(() => body.isVisible()).toBe(false);
  });

  test("sees a new mode at once in a page that is open", async () => {
    await browser.enable({ role: "reader", modes: { "sponsor-line": "show" } });
    const page = await browser.open(newArticle());
    await browser.report(page);
    const { body } = commentParts(page, 12);
    expect(await body.innerText()).toContain(line);
    await browser.enable({ role: "reader", modes: { "sponsor-line": "label" } });
    const label = body.locator('[data-threadkeeper="label"] .label');
    await expect.poll(() => label.innerText()).toBe("Sponsored");
    await browser.enable({ role: "reader", modes: { "sponsor-line": "collapse" } });
    await expect.poll(() => body.isVisible()).toBe(false);
    const notice = page.locator("#comment-12 [data-threadkeeper=hidden] .reader-note");
    expect(await notice.innerText()).toContain("sponsor line");
  });
});

describe("an editor", () => {
  test("pins a reply as a copy above the list, and the original keeps its place", async () => {
    await browser.enable({ role: "editor" });
    const url = newArticle();
    const page = await browser.open(url);
    const { tool, body } = commentParts(page, 12);
    const strip = page.locator('[data-threadkeeper="pins"] .pins');
    // Open findings: first somebody has to decide. A driver would wait for the button to work.
    await tool("pin").click({ force: true });
    expect(await strip.count()).toBe(0);
    await tool("strip").click();
    await expect.poll(() => body.innerText()).not.toContain(line);
    await tool("pin").click();
    await expect.poll(() => strip.innerText()).toContain("We have asked and will report.");
    expect(await strip.innerText()).toContain("in reply to Harriet Osei");
    expect(await strip.innerText()).not.toContain(line);
    expect(await page.locator(".commentlist > li").first().getAttribute("id")).toBe("comment-11");
    await page.reload();
    await expect.poll(() => strip.innerText()).toContain("We have asked and will report.");
    const badge = page.locator("#comment-12 [data-threadkeeper=pin-badge]");
    await expect.poll(() => badge.count()).toBe(1);
    await strip.getByRole("button", { name: "Unpin" }).click();
    await expect.poll(() => strip.count()).toBe(0);
  });

  test("is told when a pinned text has changed, and readers no longer see the pin", async () => {
    await browser.enable({ role: "editor" });
    const url = newArticle();
    const page = await browser.open(url);
    const { tool, state } = commentParts(page, 12);
    await tool("approve").click();
    await expect.poll(() => state.innerText()).toMatch(/Approved/);
    await tool("pin").click();
    const strip = page.locator('[data-threadkeeper="pins"] .pins');
    await expect.poll(() => strip.count()).toBe(1);
    const post = Number(new URL(url).pathname.slice(1));
    const html = articlePage({ ...busyArticle, post });
    server.set(`/${post}`, html.replace("We have asked and will report.", "Nothing to report."));
    await page.reload();
    await expect.poll(() => strip.innerText()).toContain("changed since it was pinned");
    // What went, what came; and first somebody decides on the new words.
    await expect.poll(() => strip.locator("del").innerText()).toBe("We have asked and will");
    expect(await strip.locator("ins").innerText()).toBe("Nothing to");
    expect(await strip.innerText()).toContain("Decide first");
    await browser.enable({ role: "reader" });
    await expect.poll(() => strip.count()).toBe(0);
    await browser.enable({ role: "editor" });
    await tool("approve").click();
    await strip.getByRole("button", { name: "Pin again" }).click();
    await expect.poll(() => strip.innerText()).toContain("Nothing to report.");
    await browser.enable({ role: "reader" });
    await expect.poll(() => strip.innerText()).toContain("Nothing to report.");
  });

  test("orders pins by keyboard and by dragging, and finds the order again after a reload", async () => {
    await browser.enable({ role: "editor" });
    const url = newArticle();
    const page = await browser.open(url);
    await browser.report(page);
    const strip = page.locator('[data-threadkeeper="pins"] .pins');
    for (const [at, id] of [11, 13, 24].entries()) {
      await page.locator(`#div-comment-${id} .mh-comment-content`).hover();
      const { tool, panel } = commentParts(page, id);
      const handle = page.locator(`#div-comment-${id} [data-threadkeeper="handle"] button`);
      if ((await panel.count()) === 0) await handle.click();
      await tool("pin").click();
      await expect.poll(() => strip.locator(".pin").count()).toBe(at + 1);
    }
    const authors = () => strip.locator(".pin header strong").allInnerTexts();
    await expect.poll(authors).toEqual(["Harriet Osei", "Bradley Perkins", "Moira"]);
    await strip.locator(".pin").last().getByRole("button", { name: "Earlier" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(authors).toEqual(["Harriet Osei", "Moira", "Bradley Perkins"]);
    const headers = strip.locator(".pin header");
    await headers.last().dragTo(headers.first());
    await expect.poll(authors).toEqual(["Bradley Perkins", "Harriet Osei", "Moira"]);
    await page.reload();
    await expect.poll(authors).toEqual(["Bradley Perkins", "Harriet Osei", "Moira"]);
    // Nothing of the page has moved.
    expect(await page.locator(".commentlist > li").first().getAttribute("id")).toBe("comment-11");
    // A pin that was put aside says so, and lets nobody order the rest by pinning it anew.
    await commentParts(page, 13).tool("spam").click();
    await expect.poll(() => strip.innerText()).toContain("held back or removed");
    expect(await strip.getByRole("button", { name: "Earlier" }).count()).toBe(0);
  });
});
