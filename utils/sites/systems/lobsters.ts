import { parentByList } from "@/utils/sites/parent-by-list";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Lobsters: a comment is a `div`, its replies stand in the `ol.comments` after it. */
export const lobsters: SiteAdapter = {
  name: "lobsters",
  detect: ".comment[data-shortid]",
  item: ".comment[data-shortid]",
  id: (element) => element.getAttribute("data-shortid") ?? undefined,
  author: [".byline .u-author"],
  time: [".byline time", ".byline [title]"],
  body: [".comment_text"],
  votes: [".voters .score", ".voters .upvoter"],
  parent: parentByList((element) => element.matches("ol.comments")),
  flags: { postAuthor: ".user_is_author" },
};
