import type { Page } from "playwright-core";
import type { Article } from "@/test/wordpress/start-wordpress";
import type { WordPressBrowser } from "./wordpress-browser";
import { wordpressComment } from "./wordpress-comment";

const target = "promotional";

/** What tests of writing to a site begin with. `siteOf` answers once the site has started. */
export function siteDesk(siteOf: () => WordPressBrowser) {
  /** What was written to the site so far, as it was asked for. */
  const writes = () =>
    siteOf()
      .wordpress.requests()
      .filter((line) => line.startsWith("POST /wp-json"));

  async function show(page: Page, article: Article, key = target) {
    const id = article.comments[key] ?? 0;
    const parts = wordpressComment(page, id);
    await parts.body.scrollIntoViewIfNeeded();
    await parts.tool("spam").waitFor();
    const siteLine = parts.panel.locator(".site-line");
    const inDatabase = async () => (await siteOf().wordpress.readComment(id)).status;
    return { ...parts, id, siteLine, inDatabase };
  }

  /** An article as somebody who is logged in sees it, with writing to the site turned on. */
  async function openAs(user: "admin" | "editor" | "author" | "reader", key = target) {
    const site = siteOf();
    await site.logIn(user);
    await site.browser.enable({ onSite: true });
    const { article, page } = await site.openArticle();
    return { article, page, ...(await show(page, article, key)) };
  }

  return { writes, show, openAs };
}
