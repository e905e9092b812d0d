import type { Release } from "@/utils/core/changelog";
import type { Finding } from "@/utils/core/finding";
import type { ViewerRole } from "@/utils/core/policy";
import type { Verdict } from "@/utils/core/verdict";

/** What the tour's script is left when it comes into a page. */
export interface TourInput {
  readonly site: string;
  readonly role: ViewerRole;
  readonly comments: number;
  readonly flagged: number;
}

/** A flagged comment with all that was found in it, for "report a wrong flag". */
export interface DiagnosedComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly failures: readonly string[];
  readonly findings: readonly Finding[];
}

/** What one frame says of itself. */
export interface FrameDiagnosis {
  readonly adapter: string | null;
  readonly comments: number;
  readonly unknown: number;
  readonly isPaused: boolean;
  /** Milliseconds of our own work there; see `Timings`. */
  readonly timings: Readonly<Record<string, number>>;
  /** The last few failures, the newest last. */
  readonly errors: readonly string[];
  /** At most a hundred. */
  readonly flagged: readonly DiagnosedComment[];
}

export interface NotedError {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly what: string;
  readonly message: string;
}

export interface Diagnosis {
  /** Pages that reported in this session and are still open. */
  readonly tabs: readonly { readonly tabId: number; readonly url: string }[];
  /** Of the tab that was asked for, or else of the one read last; null where there is none. */
  readonly page: {
    readonly tabId: number;
    readonly url: string;
    readonly frames: readonly FrameDiagnosis[];
  } | null;
  /** The background's own, of this session. */
  readonly errors: readonly NotedError[];
  readonly quarantined: number;
}

/** Help for people; taken from our own pages only. */
export interface HelpPanelRequests {
  "help/diagnose": { ask: { tabId: number | null }; answer: Diagnosis };
  /** What is new since the last version that the person had; null once it was closed. */
  "help/news": { ask: object; answer: Release | null };
  "help/news-seen": { ask: object; answer: null };
  /** A site is about to be turned on by the person: if it is the first, its page shows the tour. */
  "tour/offer": { ask: { site: string }; answer: null };
  "tour/start": { ask: { tabId: number }; answer: null };
  /** On the next page with comments, whichever it is. */
  "tour/again": { ask: object; answer: null };
}
