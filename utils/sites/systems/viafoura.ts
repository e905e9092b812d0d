import { parentByList } from "@/utils/sites/parent-by-list";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Viafoura, old (`vf-comment-container`) and new (`vf-comment`) markup. */
export const viafoura: SiteAdapter = {
  name: "viafoura",
  detect: ".vf-comment-container, .vf-comment",
  hosts: "vf-conversations, .viafoura",
  item: '.vf-comment-container:not([data-id=""]), article.vf-comment, .vf-comment[data-content-uuid], .vf-comment[id]',
  id: (element) =>
    element.getAttribute("data-id") ?? element.getAttribute("data-content-uuid") ?? element.id,
  author: [
    ".vf-comment-header__author-name",
    ".vf-comment-user-name",
    ".vf-username",
    '[class*="author-name"]',
    '[class*="user-name"]',
    '[class*="username"]',
  ],
  time: ["time[datetime]", "[data-timestamp]"],
  body: [
    ".vf-content-text",
    ".vf-comment-html",
    ".vf-comment-content",
    ".vf-comment-text",
    '[class*="comment__content"]',
    '[class*="comment-body"]',
  ],
  // Around it, or right before the list that it stands in.
  parent: parentByList((element) => element.matches('[class*="replies"]')),
  flags: {
    staff: '[class*="user-badge"], [class*="staff"], [class*="moderator"]',
    pinned: '[class*="pinned"], [class*="editor-pick"]',
  },
};
