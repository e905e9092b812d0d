import { linkedParent } from "@/utils/sites/linked-parent";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { isElement } from "@/utils/sites/walk-tree";

/** Valine and its forks. Two levels; an answer starts with a link to the comment it answers. */
export const valine: SiteAdapter = {
  name: "valine",
  detect: ".vcard .vcontent",
  item: ".vcard[id]",
  id: ({ id }) => id,
  author: [".vnick"],
  time: [],
  body: [".vcontent"],
  bodyDrop: "a.at",
  textStart: (text) =>
    isAfterName(text) ? (/^\s*[,，:：]\s*/.exec(text.data)?.[0].length ?? 0) : 0,
  parent: linkedParent('a.at[href^="#"]'),
  depth: "contain",
  flags: { staff: ".vtag.vmaster" },
};

function isAfterName({ previousSibling }: Text): boolean {
  return previousSibling !== null && isElement(previousSibling) && previousSibling.matches("a.at");
}
