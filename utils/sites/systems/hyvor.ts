import type { SiteAdapter } from "@/utils/sites/site-adapter";

/**
 * Hyvor Talk, a custom element with an open shadow root. Its source is not public: names are
 * matched loosely, and where they do not hold, the generic reader looks into the same root.
 */
export const hyvor: SiteAdapter = {
  name: "hyvor",
  detect: "hyvor-talk-comments, #hyvor-talk-view",
  hosts: "hyvor-talk-comments, #hyvor-talk-view, #hyvor-talk-view *",
  item: '.comment[data-id], .comment[id], [id^="ht-comment-"], .ht-comment',
  id: (element) => element.getAttribute("data-id") ?? /[\w-]*?(\d+)$/.exec(element.id)?.[1] ?? "",
  author: [".name", ".user-name", '[class*="user-name"]', '[class*="author"]'],
  time: ["time[datetime]", "[data-time]", "[data-timestamp]"],
  body: [".comment-content", ".content-text", ".text", '[class*="content"]', ".body"],
  bodyDrop: '[class*="replied-to"], [class*="reply-to"], [class*="badge"]',
  parent: "contain",
  flags: { staff: '[class*="badge"]', pinned: '[class*="pinned"], [class*="featured"]' },
};
