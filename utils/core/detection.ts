import type { Asides, CommentLink } from "@/utils/core/comment";
import type { Finding, FindingKind } from "@/utils/core/finding";
import type { Verdict } from "@/utils/core/verdict";

/** What a comment stands on: the page's address and the sponsors its own cued lines name. */
export interface PageContext {
  readonly url?: string;
  readonly sponsors?: readonly string[];
}

/** What detectors read. `text` keeps line breaks. */
export interface DetectInput {
  readonly text: string;
  readonly author?: string;
  readonly authorUrl?: string;
  readonly links?: readonly CommentLink[];
  readonly asides?: Asides;
  readonly page?: PageContext;
}

/** Continuous 0–1 scores that can be ranked, below every threshold too. */
export type Scores = Readonly<Record<"sponsor-line" | "promotional" | "unsafe-link", number>>;

export interface DetectorResult {
  readonly findings: readonly Finding[];
  readonly scores?: Partial<Scores>;
}

/** One reason a moderator would name. Pure; may throw only on a bug (then it is a failure). */
export interface Detector {
  readonly name: string;
  readonly kinds: readonly FindingKind[];
  detect(input: DetectInput): DetectorResult;
}

/** The answer for one comment. `failures` names the detectors that broke. */
export interface Detection {
  readonly verdict: Verdict;
  readonly scores: Scores;
  readonly findings: readonly Finding[];
  readonly failures: readonly string[];
}
