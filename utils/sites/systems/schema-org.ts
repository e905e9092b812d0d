import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** schema.org comments as microdata, whatever the system: class names are not looked at. */
export const schemaOrg: SiteAdapter = {
  name: "schema",
  detect: '[itemtype$="schema.org/Comment"], [itemtype$="schema.org/UserComments"]',
  item: '[itemtype$="schema.org/Comment"], [itemtype$="schema.org/UserComments"]',
  id: (element) => element.id || (element.getAttribute("itemid") ?? ""),
  author: [
    '[itemprop~="author"] [itemprop~="name"]',
    '[itemprop~="creator"] [itemprop~="name"]',
    '[itemprop~="author"]',
    '[itemprop~="creator"]',
    '[itemprop~="name"]',
  ],
  time: [
    '[itemprop~="dateCreated"]',
    '[itemprop~="datePublished"]',
    '[itemprop~="commentTime"]',
    "time[datetime]",
  ],
  body: ['[itemprop~="text"]', '[itemprop~="commentText"]', '[itemprop~="description"]'],
  parent: "contain",
  postAuthor: (page) => {
    const named = page.querySelectorAll(
      '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop~="name"]))',
    );
    const ofArticle = [...named].find(
      (element) => element.closest('[itemtype$="Comment"]') === null,
    );
    return ofArticle?.textContent.trim();
  },
};
