import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";

const prefix = "remark42__comment-";

/** remark42, inside its frame. Replies stand in a `.thread` beside their parent and link to it. */
export const remark42: SiteAdapter = {
  name: "remark42",
  detect: ".comment__text",
  item: `article[id^="${prefix}"]`,
  id: ({ id }) => id.slice(prefix.length),
  author: [".comment__username"],
  authorLink: false,
  time: [],
  body: [".comment__text"],
  parent: parentOf,
  flags: {
    staff: ".comment_view_admin",
    pinned: ".comment_pinned",
    deleted: ".comment_view_deleted, .comment__deleted",
  },
  votes: [".comment__score-value", ".comment__score", ".comment-votes__score"],
};

function parentOf({ item, own, itemOf, isItem }: Place): Element | undefined {
  const link = own().find((one) => one.matches(`a[href*="#${prefix}"]:not(.comment__time)`));
  const named = itemOf(link?.getAttribute("href")?.split(`#${prefix}`)[1]);
  if (named !== undefined) return named;
  const thread = item.closest(".thread")?.parentElement?.closest(".thread");
  return [...(thread?.children ?? [])].find(isItem);
}
