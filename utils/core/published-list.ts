/** A pinned reply: shown where its text and links still have this hash (`publicHash`). */
export interface ListPin {
  readonly type: "pin";
  readonly site: string;
  readonly post: string;
  readonly comment: string;
  /** SHA-256 of normalised text and links, 64 hex digits. */
  readonly hash: string;
  readonly author: string;
  /** Path and query on its site where the comment was seen. Example: "/quiet-alarms/?cpage=2". */
  readonly path: string;
}

/** A comment that the newsroom calls sponsored: the lines in it, or the whole where there are none. */
export interface ListLabel {
  readonly type: "label";
  readonly site: string;
  readonly post: string;
  readonly comment: string;
  readonly hash: string;
  readonly lines: readonly ListLine[];
}

/** UTF-16 offsets into the comment's text, half-open, and the hash of the line's normal form. */
export interface ListLine {
  readonly start: number;
  readonly end: number;
  readonly hash: string;
}

/** Links to this domain, and to all below it, are to be warned of. */
export interface ListWarning {
  readonly type: "warning";
  readonly domain: string;
  readonly severity: "caution" | "high";
}

export type ListEntry = ListPin | ListLabel | ListWarning;

/**
 * What a newsroom publishes. It pins and labels; it cannot hide, and there is no field for code,
 * selectors or HTML (docs/adr/0010-published-lists.md).
 */
export interface PublishedList {
  readonly v: 1;
  readonly name: string;
  /** The signer's Ed25519 key: 32 bytes, base64. */
  readonly key: string;
  /** Host names the list speaks for; entries name no other. */
  readonly domains: readonly string[];
  /** Grows with every publishing. */
  readonly serial: number;
  /** ISO 8601, UTC. */
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly entries: readonly ListEntry[];
}

/** A list with the signature over its canonical JSON (64 bytes, base64), as it lies in a file. */
export interface SignedList {
  readonly list: PublishedList;
  readonly signature: string;
}

export interface EntryCounts {
  readonly pins: number;
  readonly labels: number;
  readonly warnings: number;
}

/** What a person is told of a list before and after they follow it. */
export interface ListSummary extends EntryCounts {
  /** "pub." and 32 hex digits: the same key is the same list. */
  readonly id: string;
  readonly name: string;
  /** Of the signer's key, in groups of four: to be compared by eye. */
  readonly fingerprint: string;
  readonly domains: readonly string[];
  readonly serial: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
}

/** Why a list changed nothing. Each has one sentence, `ui_published_why_…`. */
export type ListRefusal =
  | "broken"
  | "too-large"
  | "newer-version"
  | "bad-signature"
  | "other-key"
  | "older"
  | "same-serial"
  | "expired"
  | "foreign-domain"
  | "not-this-site"
  | "unreachable"
  | "refused"
  | "not-allowed"
  | "insecure"
  | "not-stored"
  | "forgotten"
  | "unsupported";

export interface RefusedList {
  readonly ok: false;
  readonly why: ListRefusal;
  /** For the sentence: a date, two numbers, a domain. */
  readonly args: readonly string[];
}

export interface EntryChanges {
  readonly added: EntryCounts;
  readonly removed: EntryCounts;
}
