import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** old.reddit.com. */
export const redditOld: SiteAdapter = {
  name: "reddit-old",
  detect: '.thing.comment[data-fullname^="t1_"]',
  item: '.thing.comment[data-fullname^="t1_"]',
  id: (element) => element.getAttribute("data-fullname")?.slice("t1_".length),
  author: [".tagline .author"],
  time: [".tagline time[datetime]"],
  body: [".usertext-body .md", ".usertext-body"],
  parent: "contain",
  flags: {
    postAuthor: ".author.submitter",
    staff: ".author.moderator, .author.admin",
    pinned: ".stickied",
    deleted: ".thing.deleted",
  },
  votes: [".tagline .score.unvoted", ".tagline .score"],
};
