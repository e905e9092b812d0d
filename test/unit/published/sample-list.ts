import type { ListEntry, PublishedList, SignedList } from "@/utils/core/published-list";
import { makeKey, type PublishingKey } from "@/utils/published/key-backup";
import { signList } from "@/utils/published/sign-list";

export const nowMs = Date.UTC(2026, 10, 26, 12);
const hash = "5f0c3a9d".repeat(8);

export const pin: ListEntry = {
  type: "pin",
  site: "ward-gazette.example",
  post: "/?p=4821",
  comment: "2215",
  hash,
  author: "Editor: The Ward Gazette",
  path: "/quiet-alarms/?cpage=2",
};

export const label: ListEntry = {
  type: "label",
  site: "ward-gazette.example",
  post: "/?p=4821",
  comment: "2216",
  hash,
  lines: [{ start: 118, end: 149, hash }],
};

export const warning: ListEntry = {
  type: "warning",
  domain: "cheap-pumps.example",
  severity: "high",
};

export interface Signer extends PublishingKey {
  sign(more?: Partial<PublishedList>): Promise<SignedList>;
}

/** A newsroom with a key of its own. */
export async function newSigner(): Promise<Signer> {
  const own = await makeKey();
  return {
    ...own,
    sign: (more = {}) =>
      signList(
        {
          v: 1,
          name: "The Ward Gazette",
          key: own.key,
          domains: ["ward-gazette.example"],
          serial: 5,
          issuedAt: "2026-11-26T09:00:00.000Z",
          expiresAt: "2026-12-26T09:00:00.000Z",
          entries: [pin, label, warning],
          ...more,
        },
        own.privateKey,
      ),
  };
}
