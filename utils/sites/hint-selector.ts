import { nameHints } from "@/utils/sites/comment-hints";

/** What hints at comments besides ids and classes. */
const otherHints = [
  "textarea",
  "shreddit-comment",
  "ytd-comments",
  "comentario-comments",
  "hyvor-talk-comments",
  "vf-conversations",
  "[data-spotim-module]",
  "[data-spot-im-shadow-host]",
  '[data-testid*="comment" i]',
  '[itemtype*="Comment"]',
  '[typeof*="Comment"]',
  '[role="feed"]',
  '[contenteditable=""]',
  '[contenteditable="true"]',
].join(", ");

/**
 * What hints at comments, as one selector; for tests and the scanner. `hasComments` also sees headings and made-up tags, for
 * which there is none: where it finds nothing, no adapter and not the generic reader would.
 */
export const commentHints = [
  ...nameHints.flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`]),
  otherHints,
].join(", ");
