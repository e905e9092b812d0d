import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Isso. Before 0.13 class names had no prefix. */
export const isso: SiteAdapter = {
  name: "isso",
  detect: ".isso-comment",
  item: '.isso-comment[id^="isso-"]',
  id: ({ id }) => /^isso-(\d+)$/.exec(id)?.[1],
  author: [".isso-author", ".text-wrapper > .isso-comment-header > .author", ".author"],
  time: ["time[datetime]"],
  body: [".isso-text", ".text-wrapper > .text"],
  parent: "contain",
  flags: { postAuthor: ".isso-is-page-author" },
  votes: [".isso-votes"],
};
