import type { Facet, Subject } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import type { Finding } from "@/utils/core/finding";

/**
 * A finding as the queue keeps it: without the words it stands on, which the excerpt has for as long
 * as excerpts are kept.
 */
export interface QueueFinding
  extends Pick<
    Finding,
    "detector" | "kind" | "severity" | "band" | "score" | "on" | "start" | "end" | "reason"
  > {
  /** `line:<hash>` of a sponsor line, where an "always" rule may name it. */
  readonly line: string | null;
  /** The registrable domain that a link leads to. */
  readonly domain: string | null;
}

/** A soft "I am looking at this", of this person or of somebody else. */
export interface QueueClaim {
  readonly isOwn: boolean;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** What has been decided on a row; derived from the log, and kept beside it so that lists are cheap. */
export interface Standing {
  readonly needsDecision: boolean;
  readonly isDisputed: boolean;
  /** The text has changed since it was decided on. */
  readonly isReopened: boolean;
  /** Standing values: "approve", "strip", "pin"; absent where undecided or taken back. */
  readonly verdict?: string;
  readonly action?: string;
  readonly pin?: string;
  readonly note?: string;
  /** The values that stand against each other. */
  readonly disputed?: readonly string[];
  readonly reasons?: readonly string[];
  /** Of the newest standing decision, in milliseconds since 1970. */
  readonly decidedAt?: number;
  readonly isOwn?: boolean;
  /** This person's newest step on it: what its undo takes back. */
  readonly undo?: { readonly id: string; readonly facet: Facet };
  readonly claim?: QueueClaim;
  /** The verdict was not written to the site, and waits for a person. */
  readonly unwritten?: {
    /** A word of `SiteProblem`. */
    readonly problem: string;
    /** What the site was seen to say instead. */
    readonly status?: string;
  };
}

/** One comment of the queue, as it is stored on the device of somebody who moderates there. */
export interface QueueRow {
  readonly id: string;
  readonly site: string;
  readonly post: string;
  readonly comment: string;
  readonly parent?: string;
  /** The page it was read on, without its hash. */
  readonly url: string;
  readonly title: string;
  readonly author: string;
  readonly findings: readonly QueueFinding[];
  /** At most 300 UTF-16 units around the first finding, as plain text. */
  readonly excerpt: string;
  /** The finding's words within the excerpt. */
  readonly mark: readonly [start: number, end: number] | null;
  readonly subject: Subject;
  /** It waits for approval on the site, where no page shows it. */
  readonly isPending?: true;
  readonly foundAt: number;
  readonly seenAt: number;
  /** When its page was read without it; null while it stands there. */
  readonly goneAt: number | null;
  readonly standing: Standing;
}

export const nothingDecided: Standing = {
  needsDecision: false,
  isDisputed: false,
  isReopened: false,
};

/**
 * The name of a comment's row: rows of one page, and of one site, sort together.
 *
 * Example: `rowId("news.example", "4821", "12")` → `"news.example/4821/12"`.
 */
export function rowId(site: string, post: string, comment: string): string {
  return pagePrefix(site, post) + encodeURIComponent(comment.toWellFormed());
}
