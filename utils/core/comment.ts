/** A link as the page writes it: `href` is the attribute, untouched; `text` is what a reader sees. */
export interface CommentLink {
  readonly href: string;
  readonly text: string;
  /** The `rel` attribute, lower case, or absent. */
  readonly rel?: string;
}

/** What belongs to a comment and stands in no sentence of it. */
export interface Asides {
  /** `alt` and `title` of its pictures, emoji left out. */
  readonly pictures: readonly string[];
  /** Words that the page shows nobody, white space collapsed; "" where there are none. */
  readonly hidden: string;
}

export type CommentRole = "reader" | "author" | "staff";

/**
 * One comment as a site adapter reads it, free of the DOM.
 *
 * `text` keeps one `\n` between blocks and lines (detectors look at lines) and single spaces
 * elsewhere; reply links, badges and "replied to" prefixes are left out. Offsets of findings are
 * UTF-16 code units into `text`.
 *
 * Example: `{ id: "2215", key: "wordpress:medtechnews.example:2215", depth: 2, parentId: "2214", … }`
 */
export interface Comment {
  /** The system's own id ("2215"), unique on the page. */
  readonly id: string;
  /** Identity across reloads: adapter, site and id. */
  readonly key: string;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly isPostAuthor: boolean;
  readonly role: CommentRole;
  /** 1 for a top-level comment. */
  readonly depth: number;
  readonly parentId: string | null;
  /** ISO 8601 where the page gives an absolute machine-readable time. */
  readonly time: string | null;
  readonly text: string;
  readonly links: readonly CommentLink[];
  /** Absent where there is nothing of the kind. */
  readonly asides?: Asides | undefined;
  readonly permalink: string | null;
  readonly isPinned: boolean;
  readonly isPending: boolean;
  /** Chosen by the newsroom ("featured", "editor's pick"). */
  readonly isFeatured?: boolean;
  /** Nothing is left of it but a note in its place: there is no text to judge. */
  readonly isDeleted?: boolean;
  /** As the page shows them: rounded where it rounds, negative where it counts down. */
  readonly votes?: number | undefined;
}

/** Collapses white space as `scan` prints it: "a\n  b " → "a b". */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
