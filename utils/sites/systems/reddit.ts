import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Reddit since 2023: custom elements; name, id and depth are attributes. */
export const reddit: SiteAdapter = {
  name: "reddit",
  detect: "shreddit-comment",
  item: "shreddit-comment",
  id: (element) => element.getAttribute("thingid")?.replace(/^t1_/, ""),
  author: [],
  authorName: (element) => element.getAttribute("author") ?? undefined,
  authorLink: ['a[href^="/user/"]', 'a[href*="reddit.com/user/"]'],
  time: ["time[datetime]", "faceplate-timeago[ts]"],
  body: ['[slot="comment"]', '[id$="-rtjson-content"]'],
  parent: ({ item, itemOf, around }) =>
    itemOf(item.getAttribute("parentid")?.replace(/^t1_/, "")) ?? around(),
  flags: {
    postAuthor: "[is-author-op], shreddit-comment-author-modifier-icon[op]",
    staff: '[distinguished-as="MODERATOR"], [distinguished-as="ADMIN"]',
    pinned: "[stickied], [is-stickied]",
    deleted: 'shreddit-comment[author="[deleted]"], [is-comment-deleted]',
  },
  votes: ["shreddit-comment[score]"],
};
