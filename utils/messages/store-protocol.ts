import type { HistoryEntry } from "@/utils/core/decision-history";
import type { Setting } from "@/utils/core/setting";

export interface HistoryView {
  readonly entries: readonly HistoryEntry[];
  /** Who is asking, as entries name people. */
  readonly person: string;
}

/** What the browser account holds of this person's decisions. Times are ms since 1970. */
export interface AccountView {
  readonly isOn: boolean;
  /** Decisions of this device that are there, and those for which there is no room. */
  readonly told: number;
  readonly leftOut: number;
  /** Bytes taken by all devices, of so many. */
  readonly cost: number;
  readonly room: number;
  readonly savedMs?: number | undefined;
  /** Since when something waits to be told. */
  readonly waitingMs?: number | undefined;
  readonly problem?: "full" | "busy" | "refused" | undefined;
  readonly devices: readonly {
    readonly device: string;
    readonly count: number;
    readonly atMs: number;
  }[];
}

/** What is kept on this device, for the privacy page. */
export interface StoreSummary {
  readonly decisions: number;
  readonly sites: number;
  readonly lines: number;
  readonly excerpts: number;
  /** Fingerprints of texts and hosts seen under other articles. */
  readonly repeats: number;
  /** Comments of the queue, each with an excerpt. */
  readonly queue: number;
  readonly quarantined: number;
  readonly bytes: number | null;
}

/** About what is kept on this device; taken from our own pages only. */
export interface StorePanelRequests {
  /** Of a comment, of an article, or of a person on a site; newest first, at most 500. */
  "history/get": {
    ask: {
      site: string;
      post?: string | undefined;
      comment?: string | undefined;
      actor?: string | undefined;
    };
    answer: HistoryView;
  };
  "account/state": { ask: object; answer: AccountView };
  "account/switch": { ask: { isOn: boolean }; answer: AccountView };
  "store/summary": { ask: object; answer: StoreSummary };
  /** Events of an export, at most 200 a message; `key` goes with the first, for an empty store. */
  "store/import": {
    ask: { events: readonly unknown[]; key?: readonly number[] | undefined };
    answer: number;
  };
  /**
   * Settings of an export, at most 20 a message; what is set here stays. Answers how many were taken,
   * or with `isDry`, how many would be.
   */
  "store/restore": {
    ask: { settings: readonly Setting[]; isDry?: boolean | undefined };
    answer: number;
  };
  /** What an export of the site says of its comments, at most 200 a message. */
  "store/observe": {
    ask: {
      site: string;
      seen: readonly {
        readonly request: string;
        readonly post: string;
        readonly comment: string;
        readonly value: "approve" | "hold" | "spam" | "trash";
      }[];
    };
    answer: number;
  };
  /** Answers what stood in the way, as a message id. */
  "store/erase-all": { ask: object; answer: string | null };
  "store/erase-excerpts": { ask: object; answer: number };
}
