import { afterAll, afterEach } from "vitest";
import { articlePage, busyArticle, type TestArticle } from "./article-page";
import { type PageServer, servePages } from "./serve-pages";
import { type Running, startExtension } from "./start-extension";

export interface ExtensionSuite {
  readonly browser: Running;
  readonly server: PageServer;
  /** Serves an article, a busy one where none is given, under a number of its own; answers its address. */
  newArticle(article?: TestArticle): string;
}

/**
 * What most files here begin with: a server of their own, one browser with the extension, switched on
 * for 127.0.0.1 unless `isEnabled` is false. Pages are closed after each test, all at the end.
 *
 * Example: `const { browser, server } = await extensionSuite();` at the top of a file.
 */
export async function extensionSuite(
  options: { readonly pages?: Readonly<Record<string, string>>; readonly isEnabled?: boolean } = {},
): Promise<ExtensionSuite> {
  const server = await servePages(options.pages ?? {});
  afterAll(() => server.close());
  const browser = await startExtension();
  afterAll(() => browser.close());
  if (options.isEnabled !== false) await browser.enable();
  afterEach(() => browser.closePages());
  let post = 7_000;
  const newArticle = (article = busyArticle) => {
    post += 1;
    server.set(`/${post}`, articlePage({ ...article, post }));
    return `${server.origin}/${post}`;
  };
  return { browser, server, newArticle };
}
