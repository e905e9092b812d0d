import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Artalk 2. */
export const artalk: SiteAdapter = {
  name: "artalk",
  detect: ".atk-comment-wrap",
  item: ".atk-comment-wrap",
  id: (element) =>
    element.getAttribute("data-atk-comment-id") ?? /\d+$/.exec(element.id)?.[0] ?? undefined,
  author: [".atk-header > .atk-nick", ".atk-nick"],
  time: ["[data-atk-comment-date]"],
  body: [".atk-content"],
  bodyDrop: ".atk-reply-to, .atk-pending",
  parent: "contain",
  flags: { staff: ".atk-badge", pinned: ".atk-pinned-badge", pending: ".atk-pending" },
};
