import type {
  EntryChanges,
  ListRefusal,
  ListSummary,
  RefusedList,
} from "@/utils/core/published-list";

/** A list that this person follows. Times are ISO 8601. */
export interface FollowedList extends ListSummary {
  /** Where it is fetched anew; null for a file. */
  readonly url: string | null;
  readonly followedAt: string;
  /** When somebody last looked for a newer one. */
  readonly checkedAt: string;
  /** The last good one has ended: it stays, and that is said. */
  readonly isOutOfDate: boolean;
  /** Why the last look changed nothing; null where all was well. */
  readonly problem: { readonly why: ListRefusal; readonly args: readonly string[] } | null;
  /** What the last newer one changed. */
  readonly changes: EntryChanges | null;
}

/** A list that was looked at and is not followed yet; `token` names it for the answer. */
export type ListLook =
  | {
      readonly ok: true;
      readonly token: string;
      readonly summary: ListSummary;
      /** Set where the person follows this key already: what this version would change. */
      readonly changes: EntryChanges | null;
    }
  | RefusedList;

/** What the popup knows of a tab's site before anything is fetched. */
export interface ListOffer {
  readonly site: string;
  /** The address that the page itself announces. */
  readonly announced: string | null;
  readonly answer: "later" | "never" | null;
  readonly followed: readonly FollowedList[];
}

export interface PublishedRequests {
  "published/offer": { ask: { tabId: number }; answer: ListOffer };
  /** Said before the browser asks for an address: it is no site to be read. */
  "published/asking": { ask: { url: string }; answer: null };
  /** Fetches what the tab's page announces, or its `/.well-known/threadkeeper.json`. */
  "published/look-page": { ask: { tabId: number }; answer: ListLook };
  "published/look-at": { ask: { url: string }; answer: ListLook };
  "published/read": { ask: { text: string }; answer: ListLook };
  "published/follow": { ask: { token: string }; answer: { readonly ok: true } | RefusedList };
  "published/answer": { ask: { site: string; answer: "later" | "never" }; answer: null };
  "published/list": { ask: object; answer: readonly FollowedList[] };
  "published/refresh": { ask: { id: string }; answer: readonly FollowedList[] };
  "published/leave": { ask: { id: string }; answer: readonly FollowedList[] };
}
