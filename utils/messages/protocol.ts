import type { Asides, Comment, CommentLink } from "@/utils/core/comment";
import type { DecisionRequest, PageDecisions, Subject } from "@/utils/core/decision";
import type { Desk } from "@/utils/core/desk-preferences";
import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import type { PickedRule, SiteRules } from "@/utils/core/picked-rule";
import type { SitePolicy } from "@/utils/core/policy";
import type { SimilarDecisions } from "@/utils/core/queue/similar-rows";
import type { SiteStatusName, SiteWriteView } from "@/utils/core/site-write";
import type { Verdict } from "@/utils/core/verdict";
import type { QueuePanelRequests } from "@/utils/messages/queue-protocol";
import type { RulePanelRequests } from "@/utils/messages/rules-protocol";
import type { SitePanelRequests } from "@/utils/messages/site-protocol";
import type { HistoryView, StorePanelRequests } from "@/utils/messages/store-protocol";
import type { TeamRequests } from "@/utils/messages/team-protocol";

/**
 * Everything that crosses between page, panels and background. The site is always derived from the
 * sender by the background, never from the payload; panels of ours (popup, options, side panel)
 * name a `tabId` or `site` instead, and only they may.
 */

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

/** Over the port "judge", page → background. At most 50 items a message, those in view first. */
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

/** What the content script counts, for badge and popup. */
export interface PageStatus {
  readonly adapter: string | null;
  readonly comments: number;
  readonly unknown: number;
  readonly flagged: number;
  readonly undecided: number;
  readonly hidden: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly saveState: "saved" | "saving" | "failed";
  /** Origins of frames that show comments and belong to somebody else. */
  readonly frames: readonly string[];
  /** Its comments change faster than they may be read: work waits until the page is calm. */
  readonly isPaused?: boolean;
  /** Somebody is logged in to this site who could moderate its comments through us. */
  readonly canWriteToSite: boolean;
}

export interface LineRule {
  readonly site: string;
  /** `line:<hash>`. */
  readonly line: string;
  readonly value: string;
  /** The words, where they are still kept. */
  readonly text: string | null;
}

/**
 * Requests by `runtime.sendMessage`, to the background, with what each answers. Those of
 * `PanelRequests` are taken from our own pages only.
 */
export interface PageRequests {
  "page/open": { ask: { post: string }; answer: OpenPage };
  "page/status": { ask: { status: PageStatus }; answer: null };
  "page/inject": { ask: object; answer: null };
  "page/rules": { ask: object; answer: readonly PickedRule[] };
  /** From review mode, for the tab that asks. */
  "pick/open": { ask: object; answer: null };
  /** The picker goes on inside the frame that shows this address. */
  "pick/frame": { ask: { address: string }; answer: null };
  /** A rule as JSON; what is none is refused. */
  "pick/save": { ask: { rule: unknown }; answer: null };
  /** What was decided before on comments like this one. */
  "page/similar": { ask: { post: string; comment: string }; answer: SimilarDecisions | null };
  /** Opens the side panel, right after a click; answers why it did not, as a message id. */
  "queue/open": { ask: object; answer: string | null };
  /** `page` is the post of the page that asks, whose decisions are answered. */
  decide: {
    ask: {
      decision: DecisionRequest;
      page: string;
      /** What the site showed the comment to be; "approved" where left out. */
      seen?: SiteStatusName | undefined;
    };
    answer: PageDecisions;
  };
  /** Of one comment of the site that asks. */
  "page/history": { ask: { post: string; comment: string }; answer: HistoryView };
  /** What becomes of the post's decisions on the site itself. */
  "site/writes": { ask: { post: string }; answer: readonly SiteWriteView[] };
  /** Once more; forced, whatever the site says by now. */
  "site/retry": { ask: { comment: string; isForced: boolean }; answer: null };
}

export interface PanelRequests {
  "policy/get": { ask: { site: string }; answer: SitePolicy };
  "policy/set": { ask: { policy: SitePolicy }; answer: SitePolicy };
  "site/forget": { ask: { site: string }; answer: null };
  "sites/list": { ask: object; answer: readonly SitePolicy[] };
  "pick/start": { ask: { tabId: number }; answer: null };
  "picked/list": { ask: object; answer: readonly SiteRules[] };
  "picked/import": { ask: { site: string; rule: unknown }; answer: null };
  /** By `nameOfRule`. */
  "picked/remove": { ask: { site: string; name: string }; answer: null };
  "lines/list": { ask: object; answer: readonly LineRule[] };
  "lines/remove": { ask: { site: string; line: string }; answer: null };
  "tab/status": { ask: { tabId: number }; answer: PageStatus | null };
}

type Requests = PageRequests &
  PanelRequests &
  QueuePanelRequests &
  RulePanelRequests &
  SitePanelRequests &
  StorePanelRequests &
  TeamRequests;
export type RequestType = keyof Requests;
export type Request<T extends RequestType = RequestType> = {
  [K in T]: { readonly type: K } & Readonly<Requests[K]["ask"]>;
}[T];
export type AnswerTo<T extends RequestType> = Requests[T]["answer"];

/** Sent by our panels to a tab's content script. */
export type TabRequest =
  | { readonly type: "review/start" }
  /** Goes to a comment in review mode; answers whether the page has it. */
  | { readonly type: "comment/show"; readonly comment: string }
  | { readonly type: "page/report" }
  /** Reads a page on now whose comments change faster than they may be read. */
  | { readonly type: "page/resume" }
  /** Reads the page anew, with the generic reader alone where that is asked. */
  | { readonly type: "page/restart"; readonly genericOnly: boolean };

export interface ReportedFinding extends Omit<Finding, "reason" | "signals" | "weights"> {
  readonly explanation: string;
  readonly signals: readonly string[];
}

/** A comment as `scan --json` prints it: offsets are into `bodyText`. */
export interface ReportedComment
  extends Pick<Comment, "id" | "author" | "authorUrl" | "isPostAuthor" | "depth" | "parentId"> {
  readonly time: string | null;
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

/** Broadcast by the background to pages and panels after anything was stored. */
export type Broadcast =
  | { readonly type: "decisions/changed"; readonly site: string; readonly post: string }
  | { readonly type: "policy/changed"; readonly policy: SitePolicy }
  | { readonly type: "site-writes/changed"; readonly site: string; readonly post: string }
  | { readonly type: "account/changed" }
  | { readonly type: "status/changed"; readonly tabId: number }
  /** Rules of one's own or lists: everything is to be judged anew. */
  | { readonly type: "rules/changed" }
  /** Something about the team: panels ask for its status. */
  | { readonly type: "team/changed" }
  | {
      readonly type: "picked/changed";
      readonly site: string;
      readonly rules: readonly PickedRule[];
    }
  | { readonly type: "desk/changed"; readonly desk: Desk }
  /** Rows that came, changed or went; null for "look at all of them". */
  | { readonly type: "queue/changed"; readonly rows: readonly string[] | null };

/** What `page/open` gives: all a page needs to paint itself. */
export interface OpenPage {
  readonly policy: SitePolicy;
  readonly decisions: PageDecisions;
  /** What decisions name as their article: a frame's is that of the page around it. */
  readonly post: string;
  /** The comment that somebody opened this page for. */
  readonly show: string | null;
  readonly desk: Desk;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };
