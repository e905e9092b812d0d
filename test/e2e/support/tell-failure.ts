import type { Page } from "playwright-core";
import { TestRunner } from "vitest";

/**
 * Where the test that ends has failed, prints what the extension says of each open page. Called
 * before pages are closed: afterwards nobody can tell why a chip was not there.
 */
export async function tellFailure(
  tabs: ReadonlyMap<Page, number>,
  diagnose: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const test = TestRunner.getCurrentTest();
  if (test?.result?.state !== "fail") return;
  for (const [page, tabId] of tabs) {
    if (page.isClosed()) continue;
    const said = await diagnose(tabId).catch((cause: unknown) => String(cause));
    console.log(`After “${test.name}”: ${page.url()}\n${JSON.stringify(said, brief, 1)}`);
  }
}

/** What was flagged is told by its ids alone: a page may have five hundred of them. */
function brief(key: string, value: unknown): unknown {
  if (key !== "flagged" || !Array.isArray(value)) return value;
  return value.map(({ id }: { readonly id: string }) => id).join();
}
