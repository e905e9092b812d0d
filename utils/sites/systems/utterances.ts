import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** utterances, inside its frame. The form for a new comment has a comment's class too. */
export const utterances: SiteAdapter = {
  name: "utterances",
  detect: "article.timeline-comment",
  item: "article.timeline-comment:not(.new-comment-component)",
  id: readId,
  author: [".comment-meta strong"],
  time: [],
  body: [".markdown-body"],
  parent: "flat",
  flags: { staff: ".author-association-badge" },
};

function readId(element: Element): string {
  const href = element
    .querySelector('.comment-meta a[href*="#issuecomment-"]')
    ?.getAttribute("href");
  return /#issuecomment-(\d+)/.exec(href ?? "")?.[1] ?? "";
}
