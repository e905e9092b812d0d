/**
 * One comment system, as a table. Most systems need only selectors; a hook is a small function for
 * what no selector says. Selectors are tried in order and looked up in a comment's own scope: what
 * stands inside its replies is never seen.
 *
 * Adding a system is one file with such a table, a line in `adapters.ts`, a fixture and a test.
 */
export interface SiteAdapter {
  /** Short name, part of every comment's identity: never rename one that has shipped. */
  readonly name: string;
  /** One cheap query: where it finds nothing, the adapter is not asked further. */
  readonly detect: string;
  /**
   * What its pages have besides, where other systems use the same ids: without any of it, what can be
   * learnt of a page goes first.
   */
  readonly sign?: string;
  /** What the body is on pages that look right and are not: ".wp-admin". */
  readonly never?: string;
  /** Elements whose open shadow root holds the comments. */
  readonly hosts?: string;
  /** Every element that may be a comment. */
  readonly item: string;
  /** The comment elements themselves, where they are known already and `item` only names them. */
  readonly items?: () => readonly Element[];
  /** Comments that may have no author and no text: a link from where somebody wrote of the article. */
  readonly ping?: string;
  /** The system's id of an element that `item` found; undefined where it is no comment after all. */
  readonly id: "hash" | ((element: Element) => string | undefined);
  /** The whole comment, where themes put the id on a part of it. */
  readonly whole?: (element: Element, isFound: (element: Element) => boolean) => Element;
  readonly author: readonly string[];
  /** The author's name, where only an attribute of the element has it. */
  readonly authorName?: (item: Element) => string | undefined;
  /** The author's own link, where it stands apart from the name; `false`: the system has none. */
  readonly authorLink?: readonly string[] | false;
  /** Absolute times only: `datetime`, `content` or a number in a `data-` attribute. */
  readonly time: readonly string[];
  /** The first kind that holds no author or time of its own wins. */
  readonly body: readonly string[];
  /** Parts of a body that the commenter did not write. */
  readonly bodyDrop?: string;
  /** As `bodyDrop`, where no selector says it. */
  readonly isMeta?: (element: Element) => boolean;
  /** Texts that every comment has alike, which are the page's: "From:" before a name. */
  readonly isLabel?: (element: Element) => boolean;
  /** How many units at the start of a text are not the commenter's: ", " after "@Ann". */
  readonly textStart?: (text: Text, author: Element | undefined) => number;
  /**
   * Whose reply it is. "contain": the nearest comment around it; a level: the nearest comment
   * before it that stands on a lower one.
   */
  readonly parent:
    | "contain"
    | "flat"
    | { readonly level: (item: Element) => number }
    | ((place: Place) => Element | undefined);
  /** "parent" counts parents; "contain" counts the comments around it, as the page shows it. */
  readonly depth?: "parent" | "contain";
  readonly flags?: {
    readonly postAuthor?: Flag;
    readonly staff?: Flag;
    readonly pinned?: Flag;
    /** Chosen by the newsroom, and not necessarily moved to the top. */
    readonly featured?: Flag;
    readonly pending?: Flag;
    /** Only a note says that there was a comment: it is not judged. */
    readonly deleted?: Flag;
    /** A selector of comments that the page has emptied while they are out of view. */
    readonly virtualised?: string;
  };
  /** Where a number of votes stands. */
  readonly votes?: readonly string[];
  /** Name of the article's author, where only the name tells who the post author is. */
  readonly postAuthor?: (page: Document) => string | undefined;
  /** The site's id of the article, where it prints one. */
  readonly post?: (page: Document) => string | undefined;
}

/** A selector for the comment's element or one of its own, or a look at one such element. */
export type Flag = string | ((element: Element) => boolean);

/** A comment's element among the others of its page. */
export interface Place {
  readonly item: Element;
  readonly isItem: (element: Element) => boolean;
  /** The nearest comment around this one. */
  readonly around: () => Element | undefined;
  /** The last comment element inside `scope` that stands outside of any list nested in it. */
  readonly itemIn: (scope: Element) => Element | undefined;
  /** The comment with this id, wherever it stands. */
  readonly itemOf: (id: string | undefined) => Element | undefined;
  /** The comment's elements without those of its replies. */
  readonly own: () => readonly Element[];
  /** The comments before this one in the page's order, the nearest first. */
  readonly before: () => Iterable<Element>;
}
