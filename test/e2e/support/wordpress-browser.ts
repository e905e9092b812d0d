import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { Theme } from "@/test/wordpress/requirements";
import { type Article, startWordPress, type WordPress } from "@/test/wordpress/start-wordpress";
import { type RefuseProxy, startRefuseProxy } from "./refuse-proxy";
import { type Running, startExtension } from "./start-extension";
import { logIn } from "./wordpress-comment";

/** A real WordPress, and Chromium with the extension in front of it. */
export interface WordPressBrowser {
  readonly wordpress: WordPress;
  readonly browser: Running;
  /** Hears everything that would leave this machine. */
  readonly proxy: RefuseProxy;
  /** A new article in a new tab. */
  openArticle(): Promise<{ readonly article: Article; readonly page: Page }>;
  /** Logs in by WordPress's own form, for all tabs. */
  logIn(name: keyof WordPress["users"]): Promise<void>;
  /** What a person sees, as `artifacts/wordpress-<theme>-<name>.png`. */
  screenshot(page: Page, name: string): Promise<void>;
  /** Back to a browser that nobody is logged in with, and that shows no page. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const artifacts = fileURLToPath(new URL("../../../artifacts/", import.meta.url));

export async function startWordPressBrowser(
  theme: Theme,
  core?: string,
): Promise<WordPressBrowser> {
  await mkdir(artifacts, { recursive: true });
  const proxy = await startRefuseProxy();
  const starting = startWordPress({ theme, ...(core === undefined ? {} : { core }) });
  const browser = await startExtension({ proxy: proxy.url });
  const wordpress = await starting.catch(async (cause) => {
    await browser.close();
    throw cause;
  });
  return {
    wordpress,
    browser,
    proxy,
    async openArticle() {
      const article = await wordpress.addArticle();
      return { article, page: await browser.open(article.url) };
    },
    logIn: (name) => logIn(browser, wordpress, name),
    async screenshot(page, name) {
      await page.screenshot({ path: `${artifacts}wordpress-${theme}-${name}.png` });
    },
    async reset() {
      await browser.panel.context().clearCookies();
      await browser.closePages();
    },
    async close() {
      await Promise.all([browser.close(), wordpress.stop()]);
      proxy.close();
    },
  };
}
