import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Hacker News: a flat table in which an indent tells the level. */
export const hackerNews: SiteAdapter = {
  name: "hacker-news",
  detect: ".comtr",
  item: "tr.comtr[id]",
  id: ({ id }) => id,
  author: [".hnuser"],
  time: [".age[title]"],
  body: [".commtext"],
  bodyDrop: ".reply",
  parent: { level: readLevel },
  flags: { deleted: (element) => element.matches(".comment:not(:has(.commtext))") },
  postAuthor: (page) => page.querySelector(".fatitem .subtext .hnuser")?.textContent,
};

function readLevel(row: Element): number {
  const cell = row.querySelector(".ind");
  const indent = cell?.getAttribute("indent");
  if (indent != null) return Number(indent);
  return Number(cell?.querySelector("img")?.getAttribute("width") ?? 0) / 40;
}
