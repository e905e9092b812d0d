import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";

/** YouTube. The id in a reply's permalink is `<parent>.<own>`. */
export const youtube: SiteAdapter = {
  name: "youtube",
  detect: "ytd-comment-view-model, ytd-comment-renderer",
  item: "ytd-comment-view-model, ytd-comment-renderer",
  id: readId,
  author: ["#author-text", "#header-author #text"],
  authorLink: ["#author-text[href]", "#author-text a[href]"],
  time: [],
  body: ["#content-text"],
  parent: parentOf,
  flags: {
    postAuthor: "[is-creator], #author-comment-badge ytd-author-comment-badge-renderer[creator]",
    pinned: "ytd-pinned-comment-badge-renderer",
    featured: "ytd-creator-heart-renderer",
  },
  votes: ["#vote-count-middle"],
};

function readId(element: Element): string {
  const link = element.querySelector('#published-time-text a[href*="lc="], a[href*="&lc="]');
  return /[?&]lc=([\w.-]+)/.exec(link?.getAttribute("href") ?? "")?.[1] ?? "";
}

function parentOf({ item, itemOf }: Place): Element | undefined {
  const [parent, own] = readId(item).split(".");
  return own === undefined ? undefined : itemOf(parent);
}
