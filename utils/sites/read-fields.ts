import type { Comment, CommentLink, CommentRole } from "@/utils/core/comment";
import { isShownIn } from "@/utils/sites/asides";
import { besideOf } from "@/utils/sites/beside";
import { dropperOf, findBody } from "@/utils/sites/find-body";
import { allMatches, firstMatch, ownElements } from "@/utils/sites/own-elements";
import { authorLinkOf, readAuthor } from "@/utils/sites/read-author";
import { type BodyText, readBody } from "@/utils/sites/read-body";
import { readTime } from "@/utils/sites/read-time";
import { readVotes } from "@/utils/sites/read-votes";
import type { Flag, SiteAdapter } from "@/utils/sites/site-adapter";

/** What the readers of a page's comments have to know of it; one for all of them. */
export interface PageContext {
  readonly adapter: SiteAdapter;
  readonly site: string;
  readonly isItem: (element: Element) => boolean;
  /** The article's author, where the system marks post authors by name alone. */
  readonly postAuthor: string | undefined;
}

export type BodyContext = Pick<PageContext, "adapter" | "isItem">;

export type State = "pinned" | "featured" | "pending" | "deleted";

/** Everything of a comment but its place in the thread. */
export interface Fields {
  readonly author: string;
  readonly role: CommentRole;
  readonly time: string | null;
  readonly text: string;
  readonly links: readonly CommentLink[];
  readonly asides: Comment["asides"] | undefined;
  readonly permalink: string | null;
  readonly votes: number | undefined;
  readonly states: readonly State[];
  readonly body: Element;
  readonly linkElements: readonly Element[];
  readonly authorElement: Element | undefined;
}

const states: readonly State[] = ["pinned", "featured", "pending", "deleted"];
/** "[removed]", by "[deleted]": in any language, nobody is called so and says so. */
const bracketed = /^[([].{2,60}[)\]]$/;
/** Shared: most comments have none of these. */
const none: readonly never[] = [];

/** Reads a comment in its own scope: what stands inside its replies is never seen. */
export function readFields(item: Element, id: string, context: PageContext): Fields {
  const { adapter } = context;
  const flags = adapter.flags ?? {};
  const { own, author, time, body, read } = bodyOf(item, context);
  const { text, links, linkElements, asides } = read();
  const authorElement = findAuthorLink(author, own, { item, id, adapter });
  const name = adapter.authorName?.(item) ?? readAuthor(author, adapter.isLabel);
  const named = adapter.body.join(", ");
  const hasWords = named !== "" && body.matches(named);
  // What stands in the words is the commenter's: nobody makes himself the article's author there.
  const isInWords = (one: Element) => hasWords && one !== body && body.contains(one);
  const hasFlag = (flag: Flag | undefined) => {
    if (flag === undefined) return false;
    const isFlag = typeof flag === "string" ? (one: Element) => one.matches(flag) : flag;
    return isFlag(item) || own.some((one) => isFlag(one) && !isInWords(one));
  };
  const isPostAuthor = hasFlag(flags.postAuthor) || (name !== "" && name === context.postAuthor);
  // Neither who nor what: a note of the system's stands there.
  const isBare = author === undefined && named !== "" && !hasWords && adapter.author.length > 0;
  const isGone = isBare || (bracketed.test(name) && bracketed.test(text));
  const found = states.filter((state) => hasFlag(flags[state]) || (isGone && state === "deleted"));
  return {
    author: name,
    role: roleOf(isPostAuthor, hasFlag(flags.staff)),
    time: readTime(time),
    text,
    links: links.length === 0 ? none : links,
    asides,
    permalink: permalinkOf(own, body, item.id, id),
    votes: adapter.votes === undefined ? undefined : readVotes([item, ...own], adapter.votes),
    states: found.length === 0 ? none : found,
    body,
    linkElements: linkElements.length === 0 ? none : linkElements,
    authorElement,
  };
}

/** The parts of a comment that its text is told from, and the text itself when it is asked for. */
export function bodyOf(item: Element, { adapter, isItem }: BodyContext) {
  const own = ownElements(item, isItem);
  const authors = allMatches(own, adapter.author);
  // Themes give the class of a name to the avatar's frame too, and fold a shortened text with its name.
  const author =
    authors.find((element) => /\S/.test(element.textContent) && isShownIn(element, item)) ??
    authors[0];
  const time = firstMatch(own, adapter.time);
  const body = findBody(item, own, { author, time }, adapter);
  const read = (): BodyText => {
    const isDropped = dropperOf(body, { author, time }, adapter, isItem);
    const more = body === item ? (besideOf(item)?.more ?? []) : [];
    return readBody([body, ...more], isDropped, adapter.textStart, author);
  };
  return { own, author, time, body, read };
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
