import { parentByNick } from "@/utils/sites/parent-by-nick";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/**
 * A Discourse topic. Its first post is the article, not a comment. Posts off screen are emptied
 * ("cloaked"); whom a post answers is a name only.
 */
export const discourseTopic: SiteAdapter = {
  name: "discourse",
  detect: ".topic-post article[data-post-id]",
  item: ".topic-post",
  id: readId,
  author: [".names .first a", ".names .username a", ".username a"],
  time: [".post-date [data-time]"],
  body: [".contents > .cooked", ".cooked"],
  bodyDrop: ".cooked-selection-barrier, .onebox > header, .quote > .title .quote-controls",
  parent: parentByNick(".reply-to-tab", ".names a"),
  flags: {
    postAuthor: ".topic-owner",
    staff: ".names .staff, .names .moderator, .names .admin",
    deleted: ".topic-post.deleted, article.deleted",
    virtualised: ".topic-post:not(:has(.cooked)), .cloaked, .post-stream--cloaked",
  },
  votes: [".like-count", ".post-controls .button-count"],
};

function readId(element: Element): string | undefined {
  const article = element.querySelector("article[data-post-id]");
  const isTopic = element.getAttribute("data-post-number") === "1" || article?.id === "post_1";
  return isTopic ? undefined : (article?.getAttribute("data-post-id") ?? undefined);
}
