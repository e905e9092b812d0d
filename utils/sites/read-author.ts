import { readBody } from "@/utils/sites/read-body";
import { isElement, isText } from "@/utils/sites/walk-tree";

const besides =
  ".says, .avatar, time, small, .comment-date, .comment-meta, .comment-metadata, .badge, .post-author, " +
  ".comment-reply-link, .comment-edit-link, .bypostauthor-label, [class*='badge']";
/** What themes write after a name: "Ann says:", "Ann on". */
const trail =
  /\s*(?:\b(?:says?|said|writes|wrote|commented|sagt|schreibt|dice|dit|ha dicho)\b)?\s*:?$/i;
/** What themes write before a name: "Posted by". */
const lead =
  /^(?:(?:posted|written|comment(?:ed)?|reply)\s+)?(?:by|von|par|por|da|door|av|af|от)\b:?\s*/i;

/** A name as one line, without badges and what themes write around it. */
export function readAuthor(element: Element | undefined): string {
  if (element === undefined) return "";
  const named = element.querySelector(".fn, a.url, [itemprop~='name']") ?? element;
  const name = nameIn(named) || nameIn(named.querySelector("button") ?? named);
  // A name alone is never shortened to nothing: somebody may be called "Said".
  const isWrapper = !named.matches(".fn, cite, a, [itemprop~='name']");
  return isWrapper ? name.replace(lead, "").replace(trail, "") || name : name;
}

/** Where the name is text of the element's own, elements after it are badges. */
function nameIn(element: Element): string {
  let isNamed = false;
  const after = new Set<Element>();
  for (const node of element.childNodes) {
    if (isText(node)) isNamed ||= /[\p{L}\p{N}]/u.test(node.data.trim().replace(lead, ""));
    else if (isNamed && isElement(node)) after.add(node);
  }
  const isBeside = (inside: Element) =>
    inside !== element && (after.has(inside) || inside.matches(besides));
  return readBody([element], isBeside).text.replace(/\s+/g, " ").trim();
}

/** The link that the author's name is, holds, or stands in; never the comment's own address. */
export function authorLinkOf(
  author: Element | undefined,
  item: Element,
  id: string,
): Element | undefined {
  if (author === undefined) return undefined;
  const inside = author.matches("a[href]") ? author : author.querySelector("a[href]");
  const around = inside === null ? author.closest("a[href]") : null;
  const link = inside ?? (around !== null && item.contains(around) ? around : null);
  const href = link?.getAttribute("href") ?? "";
  if (link === null || href === "" || /#(?:div-)?comment-\d+$/.test(href)) return undefined;
  return id !== "" && href.endsWith(`#${id}`) ? undefined : link;
}
