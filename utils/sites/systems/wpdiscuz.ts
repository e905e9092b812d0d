import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** wpDiscuz, a WordPress plugin that replaces the theme's list; versions 3 to 7. */
export const wpdiscuz: SiteAdapter = {
  name: "wpdiscuz",
  detect: ".wpd-comment, .wc-comment",
  item: '[id^="wpd-comm-"], [id^="wc-comm-"]',
  id: ({ id }) => /^(?:wpd|wc)-comm-(\d+)/.exec(id)?.[1],
  author: [".wpd-comment-author", ".wc-comment-author"],
  time: ["time[datetime]", ".wpd-comment-date[datetime]"],
  body: [".wpd-comment-text", ".wc-comment-text"],
  bodyDrop: ".wpd-inline-feedback-wrapper, .wpd-reply-to, .wpd-comment-last-edited, .wpd-tools",
  parent: "contain",
  flags: {
    postAuthor: ".wpd-blog-post_author, .wc-blog-post_author",
    staff: ".wpd-blog-administrator, .wpd-blog-editor, .wpd-blog-author",
    pinned: ".wpd-sticky-comment, .wc-sticky-comment",
    featured: ".wpd-featured",
    pending: ".wpd-unapproved-comment, .wc_held_for_moderate",
  },
  votes: [".wpd-vote-result", ".wc-vote-result"],
};
