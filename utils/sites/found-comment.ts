import type { Comment } from "@/utils/core/comment";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** A comment with its place in the page. Nothing here writes to the page. */
export interface FoundComment {
  readonly comment: Comment;
  /** The comment's own element; replies may stand inside it. */
  readonly item: Element;
  /** The last element of the comment's own body: our panel goes right after it. */
  readonly bodyEnd: Element;
  /** The `<a>` elements of `comment.links`, in the same order. */
  readonly linkElements: readonly Element[];
  /** The author's link element where `authorUrl` is set. */
  readonly authorElement: Element | undefined;
  /** The live range of offsets into `comment.text`; undefined where the page has changed since. */
  rangeOf(start: number, end: number): Range | undefined;
}

/** A paragraph of the article itself, for its own sponsor insertions. */
export interface ArticleBlock {
  readonly text: string;
  readonly element: Element;
  readonly links: Comment["links"];
}

/** By what a page was read. */
export interface ReadingSource {
  readonly adapter: SiteAdapter;
  /** Comment elements with their ids, copies included. A change of a few is written into it. */
  readonly items: Map<Element, string>;
  /** One comment stands on several elements: where it goes, another may be it. */
  readonly hasCopies: boolean;
}

/** All that one look at a page gives. */
export interface PageReading {
  /** Name of the adapter: "wordpress". */
  readonly adapter: string;
  /** The site system's id of the article ("4821"), else the path of the canonical address. */
  readonly post: string;
  readonly comments: readonly FoundComment[];
  readonly article: readonly ArticleBlock[];
  /** The element the comments are in; the pin strip goes right before it. */
  readonly list: Element;
  /** The first few comments of many; a reading of all of them follows at once. */
  readonly isPartial?: true;
  /** An earlier look, brought up to date by what changed alone; one at the whole page follows. */
  readonly isPatched?: true;
  readonly source: ReadingSource;
}
