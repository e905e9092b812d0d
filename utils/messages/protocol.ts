import type { CommentLink } from "@/utils/core/comment";
import type { DecisionRequest, PageDecisions } from "@/utils/core/decision";
import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import type { SitePolicy } from "@/utils/core/policy";

/**
 * Everything that crosses between page, panels and background. The site is always derived from the
 * sender by the background, never from the payload; panels of ours (popup, options, side panel)
 * name a `tabId` or `site` instead, and only they may.
 */

/** A comment as it is sent for judgement. `id` is the comment's `key`. */
export interface JudgeItem {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly links: readonly CommentLink[];
}

/** Over the port "judge", page → background. At most 50 items a message, those in view first. */
export type JudgeRequest =
  | { readonly type: "judge"; readonly seq: number; readonly items: readonly JudgeItem[] }
  | {
      readonly type: "article";
      readonly seq: number;
      readonly blocks: readonly { readonly text: string; readonly links: readonly CommentLink[] }[];
    };

export interface Judged {
  readonly id: string;
  readonly detection: Detection;
}

/**
 * Over the port "judge", background → page. `judged` may name comments of earlier batches again:
 * a sponsor named further down corroborates lines further up.
 */
export type JudgeAnswer =
  | { readonly type: "judged"; readonly seq: number; readonly results: readonly Judged[] }
  | {
      readonly type: "article-judged";
      readonly seq: number;
      /** `block` indexes the blocks that were sent; offsets are into that block's text. */
      readonly findings: readonly (Finding & { readonly block: number })[];
    }
  | { readonly type: "refused"; readonly seq: number; readonly error: string };

/** What the content script counts for badge and popup. */
export interface PageStatus {
  readonly adapter: string | null;
  readonly comments: number;
  readonly flagged: number;
  readonly undecided: number;
  readonly hidden: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly saveState: SaveState;
}

export type SaveState = "saved" | "saving" | "failed";

/** Requests by `runtime.sendMessage`, to the background. Each answers {@link Answer}. */
export type Request =
  | { readonly type: "page/open"; readonly post: string }
  | { readonly type: "page/status"; readonly status: PageStatus }
  | { readonly type: "page/inject" }
  | { readonly type: "decide"; readonly decision: DecisionRequest }
  | { readonly type: "policy/get"; readonly site?: string }
  | { readonly type: "policy/set"; readonly policy: SitePolicy }
  | { readonly type: "site/forget"; readonly site: string }
  | { readonly type: "sites/list" }
  | { readonly type: "lines/list" }
  | { readonly type: "tab/status"; readonly tabId: number }
  | { readonly type: "store/summary" };

/** Broadcast by the background to pages and panels after anything was stored. */
export type Broadcast =
  | { readonly type: "decisions/changed"; readonly site: string; readonly post: string }
  | { readonly type: "policy/changed"; readonly policy: SitePolicy }
  | { readonly type: "status/changed"; readonly tabId: number };

/** What `page/open` gives: all a page needs to paint itself. */
export interface OpenPage {
  readonly policy: SitePolicy;
  readonly decisions: PageDecisions;
  /** Base64 key for the keyed hashes of this profile (hash-subject.ts). */
  readonly hashKey: string;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };
