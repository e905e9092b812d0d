import { afterAll, afterEach } from "vitest";
import { type PageServer, servePages } from "./serve-pages";
import { type Running, startExtension } from "./start-extension";

export interface ExtensionSuite {
  readonly browser: Running;
  readonly server: PageServer;
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
  return { browser, server };
}
