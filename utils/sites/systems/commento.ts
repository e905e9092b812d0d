import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Commento and Commento++; ids carry a hex number. */
export const commento: SiteAdapter = {
  name: "commento",
  detect: ".commento-card",
  item: '[id^="commento-comment-card-"]',
  id: ({ id }) => id.slice("commento-comment-card-".length),
  author: ['[id^="commento-comment-name-"]', ".commento-name"],
  time: [],
  body: ['[id^="commento-comment-text-"]', '[id^="commento-comment-body-"]', ".commento-body"],
  parent: "contain",
  flags: {
    staff: ".commento-moderator",
    pinned: ".commento-option-unsticky",
    pending: ".commento-moderation-notice",
  },
  votes: ['[id^="commento-comment-score-"]', ".commento-score"],
};
