import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Disqus, inside its own frame. Times are written for people only. */
export const disqus: SiteAdapter = {
  name: "disqus",
  detect: "li.post .post-message",
  item: 'li.post[id^="post-"]',
  id: ({ id }) => /^post-(\d+)$/.exec(id)?.[1],
  author: [".post-byline .author", ".author"],
  time: [".time-ago[datetime]"],
  body: [".post-message"],
  bodyDrop: ".see-more, .post-media",
  parent: "contain",
  flags: {
    staff: ".author .badge, .post-byline .badge, .moderator",
    pinned: ".is-pinned, .highlighted-post",
    pending: ".post-message--pending, .is-pending",
    // Whatever the language of the note: everybody who says something has a name, guests too.
    deleted:
      ".post--deleted, .post-content.deleted, .is-deleted, " +
      ".post:has(> .post-content):not(:has(> .post-content .author))",
  },
  votes: ['[data-role="likes"]', ".vote-up .count", ".upvote .count"],
};
