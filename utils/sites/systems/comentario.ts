import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Comentario, Commento's successor; the prefix came with version 3. */
export const comentario: SiteAdapter = {
  name: "comentario",
  detect: "comentario-comments, .comentario-card, .comentario-root",
  hosts: "comentario-comments",
  item: '.comentario-card[id], .comentario-root .card[id^="card-"]',
  id: ({ id }) => /^(?:comentario-|card-)*(.+)$/.exec(id)?.[1],
  author: [".comentario-name", ".name-container .name"],
  time: [".comentario-subtitle time[datetime]", "time[datetime]"],
  body: [".comentario-card-body", ".card-body"],
  parent: "contain",
  flags: {
    staff: ".comentario-badge-moderator, .comentario-moderator, .moderator",
    pinned: ".comentario-sticky, .sticky",
    pending: ".comentario-moderation-notice, .moderation-notice, .comentario-card-pending",
  },
};
