import type { Page } from "playwright-core";
import { afterEach } from "vitest";
import { articlePage, busyArticle, type TestArticle } from "./article-page";
import { type ExtensionSuite, extensionSuite } from "./extension-suite";

export interface QueueSuite extends ExtensionSuite {
  /** An article of its own, read to its end. */
  openArticle(article?: TestArticle): Promise<{ readonly page: Page; readonly post: number }>;
}

/** A browser whose queue is empty at the start of each test. `firstPost` numbers its articles. */
export async function queueSuite(firstPost: number): Promise<QueueSuite> {
  const suite = await extensionSuite();
  const { browser, server } = suite;
  afterEach(async () => {
    // A page that closes hands on what it still has.
    await browser.closePages();
    await browser.ask({ type: "store/erase-excerpts" });
    await browser.enable();
  });
  let post = firstPost;
  return {
    ...suite,
    async openArticle(article = busyArticle) {
      post += 1;
      const title = `Article ${post}`;
      server.set(`/${post}`, articlePage({ ...article, post, title }));
      const page = await browser.open(`${server.origin}/${post}`);
      await browser.report(page);
      return { page, post };
    },
  };
}
