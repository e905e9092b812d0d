import { parentByList } from "@/utils/sites/parent-by-list";
import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";

const replyList = "coral-comments-replyList-log--";
const replies = `[id^="${replyList}"], [data-testid^="commentReplyList-"], .coral-replyList`;

/** Coral by Vox Media, in an open shadow root on the article's page. */
export const coral: SiteAdapter = {
  name: "coral",
  detect: "#coral_thread, #coral-shadow-container, .coral-comment",
  hosts: "#coral_thread, #coral_thread *, #coral-shadow-container, #coral-shadow-container *",
  item: ".coral-comment[id]",
  id: ({ id }) => /^comment-(.+)$/.exec(id)?.[1],
  author: [".coral-comment-username", ".coral-username"],
  authorLink: false,
  time: ["time[datetime]", ".coral-comment-timestamp[datetime]"],
  body: [".coral-comment-content"],
  parent: parentOf,
  flags: {
    staff: ".coral-comment-userTag, .coral-comment-userBadge",
    featured: ".coral-featuredTag, .coral-comment-featuredTag",
  },
  votes: [".coral-comment-reactButton", ".coral-reactButton"],
};

const besideReplies = parentByList((element) => element.matches(replies));

/** Replies stand beside their parent, in a list that is mostly named after it. */
function parentOf(place: Place): Element | undefined {
  const list = place.item.closest(replies);
  const name = list?.id || list?.getAttribute("data-testid") || "";
  const named = name.replace(replyList, "").replace("commentReplyList-", "");
  return place.itemOf(named) ?? besideReplies(place);
}
