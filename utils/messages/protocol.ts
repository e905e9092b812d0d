import type { DecisionRequest, PageDecisions } from "@/utils/core/decision";
import type { Desk } from "@/utils/core/desk-preferences";
import type { PickedRule, SiteRules } from "@/utils/core/picked-rule";
import type { SitePolicy } from "@/utils/core/policy";
import type { SimilarDecisions } from "@/utils/core/queue/similar-rows";
import type { Reveal, RevealScope } from "@/utils/core/reveal";
import type { SiteStatusName, SiteWriteView } from "@/utils/core/site-write";
import type { HelpPanelRequests } from "@/utils/messages/help-protocol";
import type { PagePart } from "@/utils/messages/page-part";
import type { PublishRequests } from "@/utils/messages/publish-protocol";
import type { PublishedRequests } from "@/utils/messages/published-protocol";
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
  /** `list` is the address of a published list that the page announces. */
  "page/open": { ask: { post: string; list?: string | undefined }; answer: OpenPage };
  "page/status": { ask: { status: PageStatus }; answer: null };
  "page/inject": { ask: object; answer: null };
  "page/part": { ask: { part: PagePart }; answer: null };
  /** Shows the reader everything in the tab, or on the site for an hour; null ends both. */
  "page/reveal": { ask: { scope: RevealScope | null }; answer: Reveal | null };
  /** Opens the report of a flag that may be wrong; nothing is sent anywhere. */
  "flag/report": { ask: { comment: string }; answer: null };
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
  /** The words of a pinned comment as they were pinned; null where they are not kept. */
  "page/pinned": { ask: { post: string; comment: string }; answer: string | null };
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
  HelpPanelRequests &
  PublishRequests &
  PublishedRequests &
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
  /** Answers a `FrameDiagnosis`. */
  | { readonly type: "page/diagnose" }
  /** Reads a page on now whose comments change faster than they may be read. */
  | { readonly type: "page/resume" }
  /** Reads the page anew, with the generic reader alone where that is asked. */
  | { readonly type: "page/restart"; readonly genericOnly: boolean };

/** Broadcast by the background to pages and panels after anything was stored. */
export type Broadcast =
  | { readonly type: "decisions/changed"; readonly site: string; readonly post: string }
  | { readonly type: "policy/changed"; readonly policy: SitePolicy }
  | { readonly type: "site-writes/changed"; readonly site: string; readonly post: string }
  | { readonly type: "account/changed" }
  /** What a tab's reader sees as it is; every tab is told its own. */
  | { readonly type: "reveal/changed"; readonly site: string; readonly reveal: Reveal | null }
  | { readonly type: "status/changed"; readonly tabId: number }
  /** Rules of one's own or lists: everything is to be judged anew. */
  | { readonly type: "rules/changed" }
  /** A list was looked at anew, or one's own was published: panels ask. */
  | { readonly type: "published/changed" }
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
  readonly reveal: Reveal | null;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };
