import type { Comment } from "@/utils/core/comment";
import type { Finding } from "@/utils/core/finding";
import type { Verdict } from "@/utils/core/verdict";

export interface ReportedFinding extends Omit<Finding, "reason" | "signals" | "weights"> {
  readonly explanation: string;
  readonly signals: readonly string[];
}

/** A comment as `scan --json` prints it: offsets are into `bodyText`. */
export interface ReportedComment
  extends Pick<Comment, "id" | "author" | "authorUrl" | "isPostAuthor" | "depth" | "parentId"> {
  readonly time: string | null;
  /** Only a note is left that there was one. */
  readonly isDeleted?: true;
  readonly bodyText: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly verdict: Verdict;
  readonly findings: readonly ReportedFinding[];
  readonly failures: readonly string[];
  /** The address of the frame it stands in; `scan` adds it, and only there. */
  readonly frame?: string;
}

/** What `page/report` answers; the page is empty until `isDone`: until everything found is judged. */
export interface PageReport {
  readonly isDone: boolean;
  readonly page: {
    readonly adapter: string | null;
    readonly comments: readonly ReportedComment[];
    readonly article: { readonly findings: readonly ReportedFinding[] };
    readonly timings: {
      readonly findMs: number;
      readonly detectMs: number;
      readonly longestTaskMs: number;
      /** All our work on the page's main thread. */
      readonly workMs: number;
    };
  };
}
