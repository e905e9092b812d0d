import type { Locator, Page } from "playwright-core";
import { until } from "@/scripts/until";
import type { Running } from "./start-extension";

/** The side panel's page, driven in a tab of its own: drivers do not see into the real panel. */
export interface QueuePage {
  readonly page: Page;
  readonly rows: Locator;
  readonly message: Locator;
  tab(name: "open" | "disputed" | "reopened" | "pins" | "recent"): Locator;
  row(post: number | string, comment: number): Locator;
  tool(name: string): Locator;
  /** How many rows a tab says it has. */
  count(name: Parameters<QueuePage["tab"]>[0]): Promise<number>;
}

/**
 * The list does not move under the hand: what was read since it was opened waits behind a button, and
 * of many rows those in sight alone stand in the page, the newest first.
 */
export async function showRow(queue: Page, row: Locator): Promise<void> {
  const news = queue.locator('[data-news="new"]');
  const list = queue.locator(".q-list");
  const isShown = async () => {
    if ((await row.count()) === 0 && (await news.count()) > 0) await news.click();
    if ((await row.count()) === 0) await list.evaluate(scrollOn);
    return row.count();
  };
  await until("the row is there", async () => (await isShown()) === 1);
}

/** By what is seen of it at once; from its end to its beginning. */
function scrollOn(list: Element): void {
  const next = list.scrollTop + list.clientHeight;
  list.scrollTop = next < list.scrollHeight ? next : 0;
}

export async function openQueue(browser: Running): Promise<QueuePage> {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  await page.setViewportSize({ width: 400, height: 900 });
  const tab: QueuePage["tab"] = (name) => page.locator(`[data-tab="${name}"]`);
  await until("the queue is read", async () => (await page.locator("[aria-busy]").count()) === 0);
  return {
    page,
    rows: page.locator(".q-row"),
    message: page.locator(".q-message"),
    tab,
    row: (post, comment) => page.locator(`[data-row="127.0.0.1/${post}/${comment}"]`),
    tool: (name) => page.locator(`[data-tool="${name}"]`),
    async count(name) {
      const words = await tab(name).innerText();
      return Number(/\d+$/.exec(words)?.[0] ?? 0);
    },
  };
}
