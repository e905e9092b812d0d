import { linkedParent } from "@/utils/sites/linked-parent";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** "@Ann: ", a line of its own before the text; versions differ in whether it has a class. */
const answered =
  '.wl-reply-to, .wl-content > p:first-child:has(> a[href^="#"] + span:last-child):has(+ div)';

/** Waline 2 and 3. Two levels are shown; whom a reply answers is a link to the bare id. */
export const waline: SiteAdapter = {
  name: "waline",
  detect: ".wl-card-item",
  item: ".wl-card-item",
  id: ({ id }) => id,
  author: [".wl-nick"],
  time: [],
  body: [".wl-content"],
  bodyDrop: answered,
  votes: [".wl-like"],
  parent: linkedParent(`:is(${answered}) > a[href^="#"]`),
  depth: "contain",
  flags: {
    staff: ".verified-icon",
    // The same badge carries labels; a pinned one says so in the site's language.
    pinned: (element) =>
      element.matches(".wl-badge") &&
      /sticky|pinned|置顶|置頂|ピン|固定|고정/i.test(element.textContent),
  },
};
