import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";

const comment = '[data-testid="comment-component"]';

/** Ghost's comments, inside their about:blank frame. Class names are Tailwind's: test ids are kept. */
export const ghost: SiteAdapter = {
  name: "ghost",
  detect: comment,
  item: comment,
  // Older ones have it around them, newer ones on an element of theirs, which comes before their replies.
  id: (element) => (element.parentElement?.id || element.querySelector("[id]")?.id) ?? "",
  author: ["h4"],
  authorLink: false,
  time: [],
  body: [".gh-comment-content", '[data-testid="comment-content"]'],
  parent: parentOf,
  depth: "contain",
};

/** Replies are shown on one level; an answer to a reply links to it. */
function parentOf({ own, itemOf, around }: Place): Element | undefined {
  const quote = own()
    .find((one) => one.matches('[data-testid="comment-in-reply-to"]'))
    ?.closest("a");
  const [, id] = /#(?:ghost-comments-)?(.+)$/.exec(quote?.getAttribute("href") ?? "") ?? [];
  return itemOf(id) ?? around();
}
