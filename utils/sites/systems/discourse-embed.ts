import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Discourse's comments under an article, inside their frame. The body starts with the name. */
export const discourseEmbed: SiteAdapter = {
  name: "discourse-embed",
  detect: "article.post > .cooked",
  item: 'article.post[id^="post-"]',
  id: ({ id }) => /^post-(\d+)$/.exec(id)?.[1],
  author: [".username a", ".username"],
  time: [],
  body: [".cooked"],
  bodyDrop: ".cooked > .username, .cooked > .post-replies",
  parent: ({ own, itemOf }) => {
    const link = own().find((element) => element.matches("[data-link-to-post]"));
    return itemOf(link?.getAttribute("data-link-to-post") ?? undefined);
  },
  depth: "contain",
  flags: { staff: ".username .staff" },
};
