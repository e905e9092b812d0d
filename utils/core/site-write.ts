/** A comment's status as its site knows it; "other" is a plugin's own. */
export type SiteStatusName = "approved" | "hold" | "spam" | "trash" | "other";

/**
 * What becomes of a decision on the site itself, for whoever looks at the comment. "waiting": for
 * the network, an open page of the site, or the team; it goes on by itself. "stopped": it wants a
 * person.
 */
export interface SiteWriteView {
  readonly comment: string;
  readonly state: "waiting" | "writing" | "done" | "stopped";
  readonly wanted: string;
  /** The site's own status, where it was heard. */
  readonly status?: string;
  /** A word of `SiteProblem`, for a message of its own. */
  readonly problem?: string;
  /** Somebody had done it already. */
  readonly isOld?: boolean;
  /** It is what the site said before anything was written there, as after an undo. */
  readonly isBack?: boolean;
}
