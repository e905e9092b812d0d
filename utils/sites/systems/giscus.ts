import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** giscus, inside its frame: GitHub Discussions, one level of replies. */
export const giscus: SiteAdapter = {
  name: "giscus",
  detect: ".gsc-comment",
  item: ".gsc-comment, .gsc-reply",
  id: readId,
  author: [
    ".gsc-comment-author .font-semibold",
    ".gsc-reply-author .font-semibold",
    ".gsc-comment-author a",
    ".gsc-reply-author a",
  ],
  time: ["time[datetime]"],
  body: [".gsc-comment-content", ".gsc-reply-content"],
  votes: [".gsc-upvote-button", ".gsc-upvotes"],
  parent: "contain",
  flags: {
    staff: ".gsc-comment-author .color-box-border-info, .gsc-reply-author .color-box-border-info",
  },
};

function readId(element: Element): string {
  const link = element.querySelector('a[href*="#discussioncomment-"]');
  return /#discussioncomment-(\d+)/.exec(link?.getAttribute("href") ?? "")?.[1] ?? "";
}
