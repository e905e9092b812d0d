import type { Locator, Page } from "playwright-core";

/** Our parts of one comment; the end-to-end build has open shadow roots, which locators enter. */
export interface CommentParts {
  readonly body: Locator;
  readonly panel: Locator;
  readonly chips: Locator;
  readonly state: Locator;
  tool(name: string): Locator;
}

export function commentParts(page: Page, id: number): CommentParts {
  const own = page.locator(`#div-comment-${id}`);
  const panel = own.locator('[data-threadkeeper="panel"] .panel');
  return {
    body: own.locator(".mh-comment-content"),
    panel,
    chips: panel.locator(".chip"),
    state: panel.locator(".state"),
    tool: (name) => panel.locator(`[data-tool="${name}"]`),
  };
}
