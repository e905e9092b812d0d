import type { Comment, CommentRole } from "@/utils/core/comment";
import type { FoundComment } from "@/utils/sites/found-comment";
import { firstMatch, ownElements } from "@/utils/sites/own-elements";
import { type BodyText, readBody } from "@/utils/sites/read-body";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** What an item's reader has to know of the page around it. */
export interface ItemContext {
  readonly adapter: SiteAdapter;
  readonly site: string;
  readonly isItem: (element: Element) => boolean;
  readonly parentId: string | null;
  readonly depth: number;
}

/** Reads one comment in its own scope. */
export function readItem(item: Element, id: string, context: ItemContext): FoundComment {
  const { adapter } = context;
  const own = ownElements(item, context.isItem);
  const authorElement = firstMatch(own, adapter.author);
  const timeElement = firstMatch(own, adapter.time);
  const body = findBody(item, own, [authorElement, timeElement], adapter);
  const isDropped = dropper(body, [authorElement, timeElement], context);
  const read = () => readBody([body], isDropped);
  const first = read();
  const authorLink = linkOf(authorElement, item);
  const comment: Comment = {
    id,
    key: `${adapter.name}:${context.site}:${id}`,
    author: readAuthor(authorElement),
    authorUrl: authorLink?.getAttribute("href") ?? null,
    isPostAuthor: hasFlag(item, own, adapter.flags.postAuthor),
    role: roleOf(item, own, adapter),
    depth: context.depth,
    parentId: context.parentId,
    time: timeElement?.getAttribute("datetime") ?? timeElement?.getAttribute("content") ?? null,
    text: first.text,
    links: first.links,
    permalink: permalinkOf(own, id),
    isPinned: hasFlag(item, own, adapter.flags.pinned),
    isPending: hasFlag(item, own, adapter.flags.pending),
  };
  return {
    comment,
    item,
    bodyEnd: body,
    linkElements: first.linkElements,
    authorElement: authorLink,
    rangeOf: (start, end) => currentRange(read, first.text, start, end),
  };
}

/** Ranges are made from the page as it is now, and only where the text still is the one judged. */
function currentRange(
  read: () => BodyText,
  judged: string,
  start: number,
  end: number,
): Range | undefined {
  const now = read();
  return now.text === judged ? now.rangeOf(start, end) : undefined;
}

function findBody(
  item: Element,
  own: readonly Element[],
  meta: readonly (Element | undefined)[],
  adapter: SiteAdapter,
): Element {
  const candidates = adapter.body.flatMap((selector) =>
    own.filter((element) => element.matches(selector)),
  );
  const holdsMeta = (element: Element) =>
    meta.some((one) => one !== undefined && element.contains(one));
  // Themes wrap author, date and text in one ".comment-content": then the whole of it is the body,
  // and what belongs to author and date is dropped from it.
  return candidates.find((element) => !holdsMeta(element)) ?? candidates.at(-1) ?? item;
}

/**
 * What to leave out of a body: what the table names, replies, and the blocks around author and
 * date up to the first that also holds a paragraph.
 */
function dropper(
  body: Element,
  meta: readonly (Element | undefined)[],
  context: ItemContext,
): (element: Element) => boolean {
  const dropped = new Set<Element>();
  for (const element of meta) {
    if (element === undefined || !body.contains(element) || element === body) continue;
    let top = element;
    for (let up = top.parentElement; up !== null && up !== body; up = up.parentElement) {
      if (up.querySelector("p, blockquote, pre") !== null) break;
      top = up;
    }
    dropped.add(top);
  }
  const isReplyList = (element: Element) =>
    /^[OU]L$/.test(element.nodeName) && holdsItem(element, context.isItem);
  return (element) =>
    element !== body &&
    (dropped.has(element) ||
      context.isItem(element) ||
      element.matches(context.adapter.bodyDrop) ||
      isReplyList(element));
}

function holdsItem(list: Element, isItem: (element: Element) => boolean): boolean {
  for (let child = list.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (isItem(child)) return true;
  }
  return false;
}

function readAuthor(element: Element | undefined): string {
  const text = element === undefined ? "" : readBody([element], () => false).text;
  return text.replace(/\s+/g, " ").trim();
}

/** The link that the author's name is, holds, or stands in; never the comment's own address. */
function linkOf(author: Element | undefined, item: Element): Element | undefined {
  if (author === undefined) return undefined;
  const around = author.closest("a[href]");
  const inside = author.matches("a[href]") ? author : author.querySelector("a[href]");
  const link = inside ?? (around !== null && item.contains(around) ? around : undefined);
  const href = link?.getAttribute("href") ?? "";
  return link === undefined || href === "" || /#(?:div-)?comment-\d+$/.test(href)
    ? undefined
    : (link ?? undefined);
}

function hasFlag(item: Element, own: readonly Element[], selector: string | undefined): boolean {
  if (selector === undefined) return false;
  return item.matches(selector) || own.some((element) => element.matches(selector));
}

function roleOf(item: Element, own: readonly Element[], adapter: SiteAdapter): CommentRole {
  if (hasFlag(item, own, adapter.flags.postAuthor)) return "author";
  return hasFlag(item, own, adapter.flags.staff) ? "staff" : "reader";
}

function permalinkOf(own: readonly Element[], id: string): string | null {
  const link = own.find((element) => element.matches(`a[href$="#comment-${CSS.escape(id)}"]`));
  return link?.getAttribute("href") ?? null;
}
