import { parentByList } from "@/utils/sites/parent-by-list";
import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";
import { isElement } from "@/utils/sites/walk-tree";

const itemId = /^(?:li-|div-)?comment(?:-item)?-(\d+)$/;

const wordpressNames = [
  ".fn",
  '[itemprop="author"] [itemprop="name"]',
  '[class*="comment-author-name"]',
  ".comment-author-link",
  "cite",
  ".comment-author > :is(b, strong)",
  ".comment-author",
  ".comment_author",
  ".comment-name",
  ".author-name",
  ".media-heading",
  ".comment_info .name",
  '[itemprop="author"]',
  '[itemprop="name"]',
  ".vcard",
  ".author",
  ".name",
];

/**
 * WordPress core 4.x to 7.x under any theme. Themes agree on little but the number in the id, so
 * elements are grouped by it and the outermost is the comment (see docs: sites, "WordPress").
 */
export const wordpress: SiteAdapter = {
  name: "wordpress",
  detect: '[id^="comment-"], [id^="li-comment-"], [id^="div-comment-"]',
  sign:
    '[class*="depth-"], .comment-reply-link, #commentform, .bypostauthor, cite.fn, .comment-author.vcard, ' +
    '[class*="wp-"], [href*="/wp-content/"], link[rel="https://api.w.org/"]',
  // A shop's reviews of a product are printed as comments.
  never: ".wp-admin, .single-product:has(#reviews)",
  item: '[id^="comment-"], [id^="li-comment-"], [id^="div-comment-"]',
  ping: ".pingback, .trackback",
  id: readId,
  whole: wholeOf,
  author: wordpressNames,

  time: [
    "time[datetime]",
    "time[pubdate]",
    '[itemprop="datePublished"][content]',
    '[itemprop="commentTime"]',
  ],
  body: [
    '[itemprop="text"]',
    '[itemprop="commentText"]',
    ".comment-content",
    ".comment-text",
    ".comment_text",
    ".commenttext",
    ".comment-main-content",
    '[class*="comment-content"]',
    '[class*="comment-text"]',
    '[class*="comment_content"]',
    '[class*="comment-entry"]',
    '[class*="comment-body"]',
    '[class*="comment_body"]',
  ],
  bodyDrop: [
    "a[href*='action=editcomment']",
    "a[href*='replytocom=']",
    ".reply",
    ".comment-reply",
    ".wpulike",
    ".sce-edit-comment",
    '[class*="edit-link"]',
    '[class*="edit-reply"]',
    '[class*="reply-link"]',
    ".comment-author",
    '[class*="comment-meta"]',
    ".commentmetadata",
    ".comment-date",
    ".comment_date",
    ".says",
    ".comment-awaiting-moderation",
    ".comment-respond",
    ".comment-form",
    ".children",
    ".avatar",
    ".sharedaddy",
    ".comment-likes",
    ".comment-not-liked",
    '[class*="like-dislike"]',
    ".comment-navigation",
    '[class*="-vote"]',
    '[class*="voting"]',
    '[class*="karma"]',
  ].join(", "),
  textStart: afterName,
  parent: parentOf,
  flags: {
    postAuthor: ".bypostauthor",
    pinned: ".sticky-comment, .featured-comment, .wpd-sticky-comment",
    pending: ".comment-awaiting-moderation, .unapproved",
  },
  post: readPost,
};

function readId(element: Element): string | undefined {
  // Rows of the dashboard's table carry the same ids; widgets list other pages' comments. The browser
  // keeps the list of these: to look around each of ten thousand took longer than all other reading.
  const widgets = element.ownerDocument.getElementsByClassName("widget_recent_comments");
  const isInWidget = widgets.length > 0 && element.closest(".widget_recent_comments") !== null;
  // A paragraph is another system's line above a text.
  if (/^(?:TR|P)$/.test(element.nodeName) || isInWidget) return undefined;
  // Not every page of a shop says on its body that it is one.
  if (element.ownerDocument.getElementById("comments")?.parentElement?.id === "reviews")
    return undefined;
  return itemId.exec(element.id)?.[1];
}

const names = wordpressNames.join(", ");

/** Some themes put the number on the text alone; the name then stands beside it. */
function wholeOf(element: Element): Element {
  if (element.nodeName === "LI" || element.querySelector(names) !== null) return element;
  const around = element.parentElement?.closest("li, .comment, .comment-item");
  return around?.querySelector(names) == null ? element : around;
}

/** "Says:" after a name, in any language: loose words that end in a colon. */
function afterName(text: Text): number {
  const before = text.previousSibling;
  if (before === null || !isElement(before) || !before.matches("cite, .fn")) return 0;
  return /^[^:：]{1,30}[:：]\s*$/u.test(text.data) ? text.length : 0;
}

const isReplyList = (element: Element) =>
  /^[OU]L$/.test(element.nodeName) || element.matches(".children, .replies, .comment-replies");
const parentAround = parentByList(isReplyList);

/**
 * Neve's lists of replies are themselves list items: `li#comment-item-1 + li.children`. Block themes wrote
 * "depth-1" on every answer, in the list of what it answers.
 */
function parentOf(place: Place): Element | undefined {
  return place.item.matches(".depth-1:not(li li)") ? undefined : parentAround(place);
}

function readPost(page: Document): string | undefined {
  const fromBody = /(?:^|\s)(?:postid|page-id)-(\d+)(?:\s|$)/.exec(page.body.className)?.[1];
  if (fromBody !== undefined) return fromBody;
  const field = page.querySelector<HTMLInputElement>('input[name="comment_post_ID"]');
  if (field !== null && /^\d+$/.test(field.value)) return field.value;
  const shortlink = page.querySelector('link[rel="shortlink"]')?.getAttribute("href") ?? "";
  return /[?&]p=(\d+)/.exec(shortlink)?.[1];
}
