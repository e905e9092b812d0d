import type { Page } from "playwright-core";
import { expect } from "vitest";
import { wordpressComment } from "./wordpress-comment";

/** Opens the tools of a comment, also where nothing was found in it, and pins it. */
export async function pinOnWordPress(page: Page, id: number): Promise<void> {
  const { body, panel, tool, state } = wordpressComment(page, id);
  await body.scrollIntoViewIfNeeded();
  await body.hover();
  if ((await panel.count()) === 0) {
    const item = `#comment-${id}`;
    const handle = `${item} [data-threadkeeper="handle"] button`;
    await page.locator(`${handle}:not(${item} [id^="comment-"] *)`).first().click();
  }
  await tool("pin").click();
  await expect.poll(() => state.textContent()).toMatch(/saved/);
}
