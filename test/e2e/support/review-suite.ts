import type { Page } from "playwright-core";
import type { TestArticle } from "./article-page";
import { type ExtensionSuite, extensionSuite } from "./extension-suite";

export interface ReviewSuite extends ExtensionSuite {
  /** An article, a busy one where none is given, once everything on it is judged. */
  openArticle(article?: TestArticle): Promise<Page>;
}

/** What the files on review mode begin with: a suite, and articles on which it can start. */
export async function reviewSuite(): Promise<ReviewSuite> {
  const suite = await extensionSuite();
  return {
    ...suite,
    async openArticle(article) {
      const page = await suite.browser.open(suite.newArticle(article));
      await suite.browser.report(page);
      return page;
    },
  };
}
