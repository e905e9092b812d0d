import { describe, expect, test } from "vitest";
import { busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { reviewSuite } from "./support/review-suite";

const { browser, openArticle } = await reviewSuite();

describe("review mode", () => {
  test("never takes a key while somebody types, with modifiers, or after it is left", async () => {
    const page = await openArticle();
    const { state } = commentParts(page, 12);
    await page.keyboard.press("Alt+Shift+M");
    await page.locator("#comment").click();
    await page.keyboard.type("as hudaz");
    expect(await page.locator("#comment").inputValue()).toBe("as hudaz");
    await page.locator("h1").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Escape");
    await page.keyboard.press("a");
    await page.keyboard.press("s");
    expect(await page.locator('[data-threadkeeper="review"]').count()).toBe(0);
    expect(await state.innerText()).toMatch(/Not decided/);
  });

  test("shows its keys with ?, and closes them before it leaves", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const review = page.locator('[data-threadkeeper="review"] .review');
    await page.keyboard.press("?");
    await expect.poll(() => review.locator(".keys").count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => review.locator(".keys").count()).toBe(0);
    expect(await review.count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => review.count()).toBe(0);
  });

  test("follows keys that were changed, in pages that are open", async () => {
    const page = await openArticle();
    const desk = await browser.ask({ type: "desk/get" });
    await browser.ask({
      type: "desk/set",
      desk: { ...desk, changed: { spam: ["y"] }, start: "J" },
    });
    try {
      await page.keyboard.press("Alt+Shift+M");
      expect(await page.locator('[data-threadkeeper="review"]').count()).toBe(0);
      await page.keyboard.press("Alt+Shift+J");
      const { state } = commentParts(page, 12);
      await page.keyboard.press("s");
      await page.keyboard.press("?");
      const keys = page.locator('[data-threadkeeper="review"] .keys');
      await expect.poll(() => keys.innerText()).toMatch(/Y\s+Spam/);
      expect(await state.innerText()).toMatch(/Not decided/);
      await page.keyboard.press("y");
      await expect.poll(() => state.innerText()).toMatch(/spam/);
    } finally {
      await browser.ask({ type: "desk/set", desk });
    }
  });

  test("says which of its keys the page says it has itself, and goes by its own as they are", async () => {
    const tail =
      '<button accesskey="x m">Menu</button><nav aria-keyshortcuts="J Control+K"></nav><a accesskey="s">s</a>';
    const page = await openArticle({ ...busyArticle, tail });
    await page.keyboard.press("Alt+Shift+M");
    const message = page.locator('[data-threadkeeper="review"] .review-message');
    await expect
      .poll(() => message.innerText())
      .toContain("keys of its own that are also ours: Alt+Shift+M, j.");
    await page.keyboard.press("j");
    await expect.poll(() => message.innerText()).not.toContain("keys of its own");
  });

  test("is deaf to keys that the page's own script makes up", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const { state, tool } = commentParts(page, 12);
    await page.evaluate(() => {
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "s", code: "KeyS", bubbles: true }),
      );
    });
    await tool("spam").evaluate((button: HTMLElement) => button.click());
    await page.keyboard.press("w");
    await expect.poll(() => commentParts(page, 12).panel.locator(".why").count()).toBe(1);
    expect(await state.innerText()).toMatch(/Not decided/);
  });
});
