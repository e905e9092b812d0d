import type { Locator, Page } from "playwright-core";
import type { WordPress } from "@/test/wordpress/start-wordpress";
import type { CommentParts } from "./comment-parts";
import type { Running } from "./start-extension";

/** Our parts of one comment of a real WordPress, whatever its theme; its replies' are left out. */
export function wordpressComment(page: Page, id: number): CommentParts {
  const item = `#comment-${id}`;
  const own = (selector: string) =>
    page.locator(`${item} ${selector}:not(${item} [id^="comment-"] *)`);
  const panel = own('[data-threadkeeper="panel"]').locator(".panel");
  return {
    body: own(":is(.comment-content, .wp-block-comment-content)"),
    panel,
    chips: panel.locator(".chip"),
    state: panel.locator(".state"),
    tool: (name: string): Locator => panel.locator(`[data-tool="${name}"]`),
  };
}

/** Every article has the same comments, so from the second on they are marked as repeated too. */
export function sponsorChips({ chips }: CommentParts): Locator {
  return chips.filter({ hasText: "Sponsor line" });
}

/** Logs a browser in by WordPress's own form, for all of its tabs. */
export async function logIn(
  browser: Running,
  { url, users }: WordPress,
  name: keyof WordPress["users"],
): Promise<void> {
  // Not to the dashboard, which takes seconds and asks for news.
  const page = await browser.open(`${url}/wp-login.php?redirect_to=%2F`);
  // Its own script takes the focus there a moment after the page has come: what is typed at that very
  // moment would go into the wrong field.
  await page.locator("#user_login:focus").waitFor();
  await page.locator("#user_login").fill(users[name].name);
  await page.locator("#user_pass").fill(users[name].password);
  await page.locator("#wp-submit").click();
  await page.waitForURL(`${url}/`);
  await page.close();
}
