import type { Asides, CommentLink } from "@/utils/core/comment";
import type { Subject } from "@/utils/core/decision";
import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";

/** A comment as it is sent for judgement. `id` is the comment's `key`, `comment` its own id. */
export interface JudgeItem {
  readonly id: string;
  readonly comment: string;
  readonly parent: string | null;
  readonly text: string;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly links: readonly CommentLink[];
  readonly asides?: Asides;
}

/** The most comments one message carries (docs/architecture.md, "Where things run"). */
export const batchSize = 50;

/** Over the port "judge", page → background. At most `batchSize` items, those in view first. */
export type JudgeRequest =
  | {
      readonly type: "judge";
      readonly seq: number;
      readonly post: string;
      readonly items: readonly JudgeItem[];
    }
  /** All comments that the page shows, by their own ids, once it is read: what else there was, is gone. */
  | {
      readonly type: "present";
      readonly seq: number;
      readonly post: string;
      readonly comments: readonly string[];
    }
  | {
      readonly type: "article";
      readonly seq: number;
      readonly blocks: readonly { readonly text: string; readonly links: readonly CommentLink[] }[];
    };

export interface Judged {
  readonly id: string;
  readonly detection: Detection;
  /** Keyed hashes of the comment as it was judged. */
  readonly subject: Subject;
  /** For each finding the name of its line in "always" rules, or null. */
  readonly lines: readonly (string | null)[];
  /** The published list that pins this comment as it stands. */
  readonly pinnedBy?: string;
}

/**
 * Over the port "judge", background → page. `judged` may name comments of earlier batches again:
 * a sponsor named further down corroborates lines further up.
 */
export type JudgeAnswer =
  | {
      readonly type: "judged";
      readonly seq: number;
      readonly results: readonly Judged[];
      /** More for the same batch follows: no message is so long that the page would stand still. */
      readonly isPart?: true;
    }
  | {
      readonly type: "article-judged";
      readonly seq: number;
      /** `block` indexes the blocks that were sent; offsets are into that block's text. */
      readonly findings: readonly (Finding & { readonly block: number })[];
    }
  | { readonly type: "noted"; readonly seq: number }
  | { readonly type: "refused"; readonly seq: number; readonly error: string };
