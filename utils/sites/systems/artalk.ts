import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";

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
  parent: parentOf,
  depth: "contain",
  flags: { staff: ".atk-badge", pinned: ".atk-pinned-badge", pending: ".atk-pending" },
};

/** Replies are shown on one level below the first of a thread, each with the name of whom it answers. */
function parentOf({ own, before, around }: Place): Element | undefined {
  const root = around();
  const name = own().find((one) => one.matches(".atk-reply-at > .atk-nick"))?.textContent;
  for (const earlier of name === undefined ? [] : before())
    if (earlier === root || earlier.querySelector(".atk-nick")?.textContent === name)
      return earlier;
  return root;
}
