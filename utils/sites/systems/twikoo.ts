import { linkedParent } from "@/utils/sites/linked-parent";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** Twikoo. Two levels; deeper replies name whom they answer in their text. */
export const twikoo: SiteAdapter = {
  name: "twikoo",
  detect: ".tk-comment",
  item: ".tk-comment[id]",
  id: ({ id }) => id,
  author: [".tk-nick"],
  time: [".tk-time time[datetime]"],
  body: [".tk-content"],
  bodyDrop: ".tk-content > span:has(> .tk-ruser)",
  parent: linkedParent(".tk-ruser"),
  depth: "contain",
  flags: { postAuthor: ".tk-master", pinned: ".tk-tag-red" },
};
