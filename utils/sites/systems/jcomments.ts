import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";

/** JComments for Joomla. Its anchors have ids like WordPress's, so it is asked first. */
export const jcomments: SiteAdapter = {
  name: "jcomments",
  detect: "#jc, .comments-list",
  item: '[id^="comment-item-"]',
  id: ({ id }) => /^comment-item-(\d+)$/.exec(id)?.[1],
  author: [".comment-author", ".author-homepage", '[itemprop~="creator"]'],
  time: ["time[datetime]", '[itemprop~="dateCreated"]'],
  body: [".comment-body", '[id^="comment-body-"]', '[itemprop~="text"]'],
  parent: parentOf,
  flags: { staff: ".usertype-super-users, .usertype-administrator, .usertype-editor" },
};

/** A list of replies carries its parent's number. */
function parentOf({ item, itemOf, around }: Place): Element | undefined {
  const list = item.closest('[id^="comments-list-"]');
  return itemOf(/\d+$/.exec(list?.id ?? "")?.[0]) ?? around();
}
