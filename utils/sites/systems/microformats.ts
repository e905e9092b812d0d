import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** microformats2: responses as `p-comment` or `u-comment` inside an `h-entry`. */
export const microformats: SiteAdapter = {
  name: "microformats",
  detect: ".p-comment, .u-comment",
  item: ".p-comment, .u-comment",
  id: ({ id }) => id,
  author: [".p-author .p-name", ".p-author", ".u-author"],
  time: [".dt-published"],
  body: [".e-content", ".p-content", ".p-summary", ".p-name"],
  parent: "contain",
  postAuthor: (page) => {
    const named = page.querySelectorAll(".h-entry .p-author, .h-entry .u-author");
    const ofArticle = [...named].find(
      (element) => element.closest(".p-comment, .u-comment") === null,
    );
    return (ofArticle?.querySelector(".p-name") ?? ofArticle)?.textContent.trim();
  },
};
