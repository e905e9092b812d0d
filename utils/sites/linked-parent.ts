import type { Place } from "@/utils/sites/site-adapter";

/**
 * A `parent` hook for systems that show replies on few levels: the comment that a link of a reply's own
 * leads to, else the one around it. `link` selects the link, or what stands in it.
 *
 * Example: `linkedParent(".answered")` with `<a class="answered" href="#comment-7">@Ann</a>` → the comment 7.
 */
export function linkedParent(link: string) {
  return ({ own, itemOf, around }: Place): Element | undefined => {
    const inLink = own().find((one) => one.matches(link));
    const href = inLink?.closest("a")?.getAttribute("href") ?? "";
    return itemOf(/#(?:(?:ghost-)?comments?-)?(.+)$/.exec(href)?.[1]) ?? around();
  };
}
