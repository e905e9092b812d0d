import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Gitalk. No ids, no absolute times, no threads: identity is a hash. */
export const gitalk: SiteAdapter = {
  name: "gitalk",
  detect: ".gt-comment",
  item: ".gt-comment",
  id: "hash",
  author: [".gt-comment-username"],
  time: [],
  body: [".gt-comment-body"],
  parent: "flat",
  flags: { staff: ".gt-comment-admin" },
};
