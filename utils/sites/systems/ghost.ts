import { linkedParent } from "@/utils/sites/linked-parent";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

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
  // Replies are shown on one level; an answer to a reply links to it.
  parent: linkedParent('[data-testid="comment-in-reply-to"]'),
  depth: "contain",
};
