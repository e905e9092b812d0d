import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { busyArticle, drawComment } from "./support/article-page";
import { extensionSuite } from "./support/extension-suite";

declare global {
  interface Window {
    /** The page's own hold on its closed root: nobody else has one. */
    ownRoot: ShadowRoot;
  }
}

const thread = busyArticle.comments.map((one) => drawComment(one, 1)).join("");

/** A page that builds its comments in a shadow root, before or after it has loaded. */
const shadowPage = (
  mode: ShadowRootMode,
  delayMs: number,
) => `<!doctype html><html lang="en"><title>An article</title>
<h1>An article</h1><p>Its comments are nobody's business.</p><div id="widget"></div><script>
window.ownRoot = document.querySelector("#widget").attachShadow({ mode: "${mode}" });
setTimeout(() => ownRoot.setHTMLUnsafe(${JSON.stringify(`<h2>Comments</h2><ol>${thread}</ol>`).replaceAll("</", "<\\/")}), ${delayMs});
</script></html>`;

const { browser, server } = await extensionSuite({
  pages: {
    "/closed": shadowPage("closed", 0),
    "/late": shadowPage("closed", 700),
    "/open": shadowPage("open", 0),
    "/open-late": shadowPage("open", 700),
  },
});
afterEach(() => browser.enable());

const chipsIn = (page: Page) =>
  page.evaluate(
    () =>
      window.ownRoot
        .querySelector('#div-comment-12 [data-threadkeeper="panel"]')
        ?.shadowRoot?.querySelectorAll(".chip.sponsor").length ?? 0,
  );

describe("comments in a shadow root", () => {
  for (const path of ["/closed", "/late", "/open", "/open-late"]) {
    test(`are found, judged and marked on ${path}`, async () => {
      const page = await browser.open(server.origin + path);
      await expect.poll(() => chipsIn(page)).toBe(1);
      const { adapter, comments } = await browser.report(page);
      expect(adapter).toBe("wordpress");
      expect(comments).toHaveLength(8);
      expect(comments.find(({ id }) => id === "12")?.verdict).toBe("likely");
      expect(await page.evaluate(() => window.ownRoot.adoptedStyleSheets.length)).toBe(1);
    });
  }

  test("cannot be left by a link that lies", async () => {
    await browser.enable({ role: "reader" });
    const page = await browser.open(`${server.origin}/closed`);
    // What is drawn beside other comments takes their room, and moves the link.
    await browser.report(page);
    const guarded = () =>
      page.evaluate(() => {
        const link = window.ownRoot.querySelector('[data-threadkeeper-link="defang"]');
        link?.scrollIntoView({ block: "center" });
        const box = link?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + 4, y: box.y + box.height / 2 };
      });
    await expect.poll(guarded).not.toBeNull();
    const place = await guarded();
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    const isWarned = () =>
      page.evaluate(() =>
        [...window.ownRoot.querySelectorAll('[data-threadkeeper="link"]')].some(
          (host) => host.shadowRoot?.querySelector('[aria-expanded="true"]') != null,
        ),
      );
    await expect.poll(isWarned).toBe(true);
    expect(new URL(page.url()).pathname).toBe("/closed");
  });
});
