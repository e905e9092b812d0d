import type { Comment, CommentRole } from "@/utils/core/comment";
import { dropperOf, findBody } from "@/utils/sites/find-body";
import { allMatches, firstMatch, ownElements } from "@/utils/sites/own-elements";
import { authorLinkOf, readAuthor } from "@/utils/sites/read-author";
import { type BodyText, readBody } from "@/utils/sites/read-body";
import { readTime } from "@/utils/sites/read-time";
import type { Flag, SiteAdapter } from "@/utils/sites/site-adapter";

/** What an item's reader has to know of the page around it. */
export interface ItemContext {
  readonly adapter: SiteAdapter;
  readonly site: string;
  readonly isItem: (element: Element) => boolean;
  readonly parentId: string | null;
  readonly depth: number;
  /** The article's author, where the system marks post authors by name alone. */
  readonly postAuthor: string | undefined;
}

/** Everything of a comment but its place in the thread. */
export interface Fields {
  readonly comment: Omit<Comment, "id" | "key" | "depth" | "parentId">;
  readonly body: Element;
  readonly linkElements: readonly Element[];
  readonly authorElement: Element | undefined;
  readonly readAgain: () => BodyText;
}

/** Reads a comment in its own scope: what stands inside its replies is never seen. */
export function readFields(item: Element, id: string, context: ItemContext): Fields {
  const { adapter, isItem } = context;
  const flags = adapter.flags ?? {};
  const own = ownElements(item, isItem);
  const authors = allMatches(own, adapter.author);
  // Themes give the class of a name to the avatar's frame too.
  const author = authors.find((element) => /\S/.test(element.textContent)) ?? authors[0];
  const time = firstMatch(own, adapter.time);
  const body = findBody(item, own, { author, time }, adapter);
  const isDropped = dropperOf(body, { author, time }, adapter, isItem);
  const readAgain = () => readBody([body], isDropped, adapter.textStart);
  const { text, links, linkElements, asides } = readAgain();
  const authorElement = findAuthorLink(author, own, { item, id, adapter });
  const name = adapter.authorName?.(item) ?? readAuthor(author);
  const hasFlag = (flag: Flag | undefined) => {
    if (flag === undefined) return false;
    const isFlag = typeof flag === "string" ? (one: Element) => one.matches(flag) : flag;
    return isFlag(item) || own.some(isFlag);
  };
  const isPostAuthor = hasFlag(flags.postAuthor) || (name !== "" && name === context.postAuthor);
  return {
    comment: {
      author: name,
      authorUrl: authorElement?.getAttribute("href") ?? null,
      isPostAuthor,
      role: roleOf(isPostAuthor, hasFlag(flags.staff)),
      time: readTime(time),
      text,
      links,
      ...(asides === undefined ? {} : { asides }),
      permalink: permalinkOf(own, body, item.id, id),
      isPinned: hasFlag(flags.pinned),
      isPending: hasFlag(flags.pending),
    },
    body,
    linkElements,
    authorElement,
    readAgain,
  };
}

function findAuthorLink(
  author: Element | undefined,
  own: readonly Element[],
  { item, id, adapter }: { item: Element; id: string; adapter: SiteAdapter },
): Element | undefined {
  const { authorLink } = adapter;
  if (authorLink === undefined) return authorLinkOf(author, item, id);
  return authorLink === false ? undefined : firstMatch(own, authorLink);
}

function roleOf(isPostAuthor: boolean, isStaff: boolean): CommentRole {
  if (isPostAuthor) return "author";
  return isStaff ? "staff" : "reader";
}

/** A link outside the body whose fragment is the comment's own. */
function permalinkOf(
  own: readonly Element[],
  body: Element,
  domId: string,
  id: string,
): string | null {
  const fragments = [domId, `comment-${id}`, `issuecomment-${id}`].filter((one) => one !== "");
  for (const element of own) {
    const href = element.nodeName === "A" ? (element.getAttribute("href") ?? "") : "";
    const fragment = href.slice(href.indexOf("#") + 1);
    if (href.includes("#") && fragments.includes(fragment) && !body.contains(element)) return href;
  }
  return null;
}
