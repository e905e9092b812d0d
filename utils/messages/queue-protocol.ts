import type { DeskPreferences } from "@/utils/core/desk-preferences";
import type { QueueChoice } from "@/utils/core/queue/plan-bulk";

/** One decision of the queue. */
export interface QueueDecision extends QueueChoice {
  readonly row: string;
  /** A repeated request is acknowledged, not stored again. */
  readonly request: string;
  /** The text it was decided on: where the comment has changed since, it is not decided. */
  readonly textHash: string;
}

/** What became of one; `error` is a message id. */
export interface QueueResult {
  readonly row: string;
  readonly error: string | null;
}

/** What an undo or redo of the queue did; `undefined` facet: there was nothing to take back. */
export interface QueueUndone {
  readonly count: number;
  readonly facet: string | null;
  readonly value: string;
  /** What was taken back, or done again, in the order in which it was decided on. */
  readonly rows: readonly string[];
  readonly failures: readonly QueueResult[];
}

/** About the queue and its keys; taken from our own pages only. */
export interface QueuePanelRequests {
  "desk/get": { ask: object; answer: DeskPreferences };
  "desk/set": { ask: { desk: DeskPreferences }; answer: DeskPreferences };
  /** At most 250 a message; those of one `step` are one undo. */
  "queue/decide": {
    ask: { step: string; decisions: readonly QueueDecision[] };
    answer: readonly QueueResult[];
  };
  /** The newest step of the queue, or of one row. */
  "queue/undo": { ask: { request: string; row?: string | undefined }; answer: QueueUndone };
  "queue/redo": { ask: { request: string }; answer: QueueUndone };
  /** Answers once what pages have judged so far is in the queue. */
  "queue/keep": { ask: object; answer: null };
  /** Takes rows out of the queue; decisions stay. */
  "queue/forget": { ask: { rows: readonly string[] }; answer: null };
  /** Shows a comment as soon as the tab's page has read it. */
  "queue/show": { ask: { tabId: number; comment: string }; answer: null };
}
