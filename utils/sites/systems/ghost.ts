import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";

/** Ghost's comments, inside their about:blank frame. Class names are Tailwind's: test ids are kept. */
export const ghost: SiteAdapter = {
  name: "ghost",
  detect: '[data-testid="animated-comment"]',
  item: '[data-testid="animated-comment"][id]',
  id: ({ id }) => id,
  author: ["h4"],
  authorLink: false,
  time: [],
  body: [".gh-comment-content", '[data-testid="comment-content"]'],
  parent: parentOf,
  depth: "contain",
};

/** Replies are shown on one level; an answer to a reply links to it. */
function parentOf({ own, itemOf, around }: Place): Element | undefined {
  const quote = own().find((one) =>
    one.matches('a[href^="#"]:has([data-testid="comment-in-reply-to"])'),
  );
  return itemOf(quote?.getAttribute("href")?.slice(1)) ?? around();
}
