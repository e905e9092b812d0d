import { parentByNick } from "@/utils/sites/parent-by-nick";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Artalk 2. */
export const artalk: SiteAdapter = {
  name: "artalk",
  detect: ".atk-comment-wrap",
  item: ".atk-comment-wrap",
  id: (element) => element.getAttribute("data-atk-comment-id") ?? /\d+$/.exec(element.id)?.[0],
  author: [".atk-header > .atk-nick", ".atk-nick"],
  time: ["[data-atk-comment-date]"],
  body: [".atk-content"],
  bodyDrop: ".atk-reply-to, .atk-pending, .atk-height-limit-btn",
  // Replies are shown on one level below the first of a thread, each with the name of whom it answers.
  parent: parentByNick(".atk-reply-at > .atk-nick", ".atk-nick"),
  depth: "contain",
  flags: { staff: ".atk-badge", pinned: ".atk-pinned-badge", pending: ".atk-pending" },
};
