import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Cusdis, inside its srcdoc frame. A comment's own element has no name; its body has. */
export const cusdis: SiteAdapter = {
  name: "cusdis",
  detect: ".cusdis-comment-content",
  item: ".cusdis-comment-content",
  id: "hash",
  whole: (element) => element.parentElement ?? element,
  author: [".cusdis-comment-nickname"],
  time: [],
  body: [".cusdis-comment-content"],
  parent: "contain",
  flags: { staff: ".cusdis-mod" },
};
