import type { Page } from "playwright-core";

/**
 * Clicks what closes its own page, as buttons of the popup do, and waits until it is closed. The
 * answer to such a click is lost where the page is the quicker one; that it closes is what counts.
 *
 * Example: `await clickToClose(popup, '[data-popup="queue"]');`
 */
export async function clickToClose(page: Page, selector: string): Promise<void> {
  const click = page.locator(selector).click();
  await Promise.all([
    page.waitForEvent("close"),
    click.catch((cause: unknown) => {
      if (!/has been closed/.test(String(cause))) throw cause;
    }),
  ]);
}
