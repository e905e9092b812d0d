import { readBody } from "@/utils/sites/read-body";

const besides =
  ".says, .avatar, time, .comment-date, .comment-meta, .comment-metadata, .badge, .post-author, " +
  ".comment-reply-link, .comment-edit-link, .bypostauthor-label, [class*='badge']";
/** What themes write after a name: "Ann says:", "Ann on". */
const trail =
  /\s*(?:\b(?:says?|said|writes|wrote|commented|sagt|schreibt|dice|dit|ha dicho)\b)?\s*:?$/i;

/** A name as one line, without badges and what themes write around it. */
export function readAuthor(element: Element | undefined): string {
  if (element === undefined) return "";
  const { text } = readBody([element], (inside) => inside !== element && inside.matches(besides));
  const name = text.replace(/\s+/g, " ").trim();
  // A name alone is never shortened to nothing: somebody may be called "Said".
  const isWrapper = !element.matches(".fn, cite, a, [itemprop='name']");
  return isWrapper ? name.replace(trail, "") || name : name;
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
