import type { EntryChanges, EntryCounts } from "@/utils/core/published-list";

/** What the editor chose for their list. */
export interface PublishForm {
  readonly name: string;
  readonly domains: readonly string[];
  /** Days until it ends, unless it is published anew. */
  readonly days: number;
}

/** A decision that cannot be published yet. */
export interface LeftOut {
  readonly site: string;
  readonly post: string;
  /** `unread`: its page was not open since. `changed`: its text is not the one that was pinned. */
  readonly why: "unread" | "changed";
}

export interface PublishView {
  /** Null before a key was made. */
  readonly key: {
    readonly fingerprint: string;
    /** A backup under a passphrase can be saved. */
    readonly hasBackup: boolean;
  } | null;
  readonly form: PublishForm;
  /** Sites where this person is an editor: what can be chosen. */
  readonly sites: readonly string[];
  /** What would be published now. */
  readonly counts: EntryCounts;
  readonly leftOut: readonly LeftOut[];
  readonly last: {
    readonly serial: number;
    readonly issuedAt: string;
    readonly expiresAt: string;
  } | null;
  /** Since the last publishing. */
  readonly changes: EntryChanges;
  /** The team's name, where its server lets this person write the list there. */
  readonly team: string | null;
}

export type PublishProblem =
  | "no-key"
  | "no-domains"
  | "no-name"
  | "too-many"
  | "no-backup"
  | "wrong-passphrase"
  | "short-passphrase"
  | "team-refused"
  | "team-newer"
  | "team-unreachable"
  | "not-stored"
  | "unsupported";

export type Published =
  | { readonly ok: true; readonly text: string; readonly serial: number }
  | { readonly ok: false; readonly why: PublishProblem };

export type KeyOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: PublishProblem };

export interface PublishRequests {
  "publish/view": { ask: object; answer: PublishView };
  "publish/form": { ask: { form: PublishForm }; answer: null };
  /** Without a passphrase the key can never leave this browser. */
  "publish/make-key": { ask: { passphrase?: string | undefined }; answer: KeyOutcome };
  "publish/import-key": { ask: { text: string; passphrase: string }; answer: KeyOutcome };
  /** The backup as a file, still under its passphrase; null where there is none. */
  "publish/backup": { ask: object; answer: string | null };
  "publish/forget-key": { ask: object; answer: null };
  /** Signs what stands now; written to the team's store as well where that is asked for. */
  "publish/make": { ask: { form: PublishForm; toTeam: boolean }; answer: Published };
}
