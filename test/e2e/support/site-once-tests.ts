import { expect, it } from "vitest";
import { siteDesk } from "./site-desk";
import type { WordPressBrowser } from "./wordpress-browser";

/** Nothing is written but what a person asked for, and that once. */
export function addOnceTests(siteOf: () => WordPressBrowser): void {
  const { openAs, show, writes } = siteDesk(siteOf);

  it("does nothing for a page's script: not for its clicks, keys, events and messages", async () => {
    const comment = await openAs("editor");
    const before = writes().length;
    await comment.page.keyboard.press("Alt+Shift+M");
    await comment.tool("spam").evaluate((button) => {
      const element = button as HTMLElement;
      element.click();
      const init = { bubbles: true, composed: true };
      for (const type of ["pointerdown", "mousedown", "mouseup", "click"]) {
        element.dispatchEvent(new MouseEvent(type, init));
      }
      for (const target of [element, document.body, window]) {
        target.dispatchEvent(new KeyboardEvent("keydown", { ...init, key: "s", code: "KeyS" }));
      }
    });
    await comment.page.evaluate((id) => {
      const request = { method: "POST", path: `wp/v2/comments/${id}`, body: { status: "spam" } };
      const decision = { comment: String(id), facet: "verdict", value: "spam" };
      const messages = [
        { type: "site/carry", request },
        { type: "decide", decision },
        { type: "site/retry", comment: String(id), isForced: true },
      ];
      for (const message of messages) {
        window.postMessage(message, "*");
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      }
    }, comment.id);
    // What was heard of it would come before this, which a person does.
    await comment.tool("hold").click();
    await expect.poll(() => comment.inDatabase()).toBe("0");
    expect(writes().length).toBe(before + 1);
  });

  it("writes once, however many tabs of the site could carry it", async () => {
    const comment = await openAs("editor");
    const others = [await siteOf().browser.open(comment.article.url)];
    others.push(await siteOf().browser.open(comment.article.url));
    for (const page of others) await show(page, comment.article);
    const before = writes().length;
    await comment.page.bringToFront();
    await comment.tool("spam").click();
    await expect.poll(() => comment.inDatabase()).toBe("spam");
    for (const page of others) {
      const { siteLine } = await show(page, comment.article);
      await expect.poll(() => siteLine.textContent()).toContain("On the site: spam");
    }
    expect(writes().length).toBe(before + 1);
  });
}
