import type { Locator, Page } from "playwright-core";
import type { CommentParts } from "./comment-parts";

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
