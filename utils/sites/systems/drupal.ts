import { linkedParent } from "@/utils/sites/linked-parent";
import { parentByList } from "@/utils/sites/parent-by-list";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

const parentIndented = parentByList((element) => element.matches(".indented"));
/** "In reply to" with a link, for screen readers, or where a theme indents nothing. */
const parentLinked = linkedParent('[class*="parent"] a[href*="#comment-"]');

/** Drupal 7 to 11. Replies follow their parent in `div.indented`; the time may be a number only. */
export const drupal: SiteAdapter = {
  name: "drupal",
  detect: ".js-comment, .comment",
  sign: '[data-drupal-selector], [content^="Drupal"], [class*="comment-body"], [data-comment-user-id], a[id^="comment-"] + .comment',
  item: '[data-comment-user-id], .js-comment, a[id^="comment-"] + .comment',
  id: readId,
  author: [
    ".comment__author .username",
    ".comment__submitted .username",
    ".username",
    ".comment__author",
  ],
  time: ["[data-comment-timestamp]", "time[datetime]", '[property~="schema:dateCreated"][content]'],
  body: [
    ".field--name-comment-body",
    ".field-name-comment-body",
    '[property~="content:encoded"]',
    ".comment__content",
    ".content",
  ],
  bodyDrop:
    ".comment__links, ul.links, h3:has(> .permalink), .field__label, .field-label, .user-signature",
  parent: (place) => parentIndented(place) ?? parentLinked(place),
  flags: {
    postAuthor: ".by-node-author, .comment-by-node-author",
    pending: ".comment--unpublished, .comment-unpublished, .unpublished",
  },
};

/** Older themes put the id on an empty `<a>` before the comment. */
function readId(element: Element): string | undefined {
  const anchor = element.previousElementSibling;
  const permalink = element.querySelector(
    'a.permalink[href*="#comment-"], h3 a[href*="#comment-"]',
  );
  const places = [
    element.id,
    anchor?.nodeName === "A" ? anchor.id : "",
    permalink?.getAttribute("href")?.split("#")[1] ?? "",
  ];
  return places.map((place) => /^comment-(\d+)$/.exec(place)?.[1]).find((id) => id !== undefined);
}
