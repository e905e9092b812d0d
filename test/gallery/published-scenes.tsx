import type { ComponentChild } from "preact";
import { FollowedLists, type FollowedListsProps } from "@/components/options/FollowedLists";
import { OptionsPublish, type OptionsPublishProps } from "@/components/options/OptionsPublish";
import type { ListAsk } from "@/components/published/ListQuestion";
import type { PopupListsProps } from "@/components/published/PopupLists";
import type { ListSummary } from "@/utils/core/published-list";
import { nothing } from "./scene";

const summary: ListSummary = {
  id: "pub.5f0c3a9d5f0c3a9d5f0c3a9d5f0c3a9d",
  name: "The Ward Gazette",
  fingerprint: "5f0c 3a9d 5f0c 3a9d 5f0c 3a9d 5f0c 3a9d",
  domains: ["ward-gazette.example", "www.ward-gazette.example"],
  serial: 12,
  issuedAt: "2026-11-26T09:00:00.000Z",
  expiresAt: "2026-12-26T09:00:00.000Z",
  pins: 3,
  labels: 41,
  warnings: 1,
};
const none = { pins: 0, labels: 0, warnings: 0 };

const asked: ListAsk = { kind: "asked", token: "t", summary, changes: null };
const refused: ListAsk = { kind: "refused", why: "bad-signature", args: [] };

const followed = {
  ...summary,
  url: "https://ward-gazette.example/list.json",
  checkedAt: "2026-11-26T11:00:00.000Z",
  isOutOfDate: false,
  problem: null,
  changes: { added: { pins: 2, labels: 1, warnings: 0 }, removed: { ...none, labels: 3 } },
};
const stale = {
  ...followed,
  id: "pub.fedcba9876543210fedcba9876543210",
  name: "Tilsby Courier, from a file",
  fingerprint: "fedc ba98 7654 3210 fedc ba98 7654 3210",
  expiresAt: "2026-11-01T09:00:00.000Z",
  isOutOfDate: true,
  problem: { why: "older", args: ["3", "12"] },
  changes: null,
} as const;

export function followedLists(props: Partial<FollowedListsProps> = {}): ComponentChild {
  return (
    <FollowedLists
      lists={[followed, stale]}
      ask={undefined}
      onFile={nothing}
      onAddress={nothing}
      onFollow={nothing}
      onLater={nothing}
      onRefresh={nothing}
      onLeave={nothing}
      {...props}
    />
  );
}

export const followedScenes: readonly (readonly [name: string, draw: () => ComponentChild])[] = [
  ["", () => followedLists()],
  [" none", () => followedLists({ lists: [] })],
  [" asked", () => followedLists({ lists: [], ask: asked })],
  [
    " newer",
    () =>
      followedLists({
        lists: [],
        ask: { kind: "asked", token: "t", summary, changes: followed.changes },
      }),
  ],
  [" looking", () => followedLists({ lists: [], ask: { kind: "looking" } })],
  [" refused", () => followedLists({ ask: refused })],
  [" done", () => followedLists({ ask: { kind: "followed", name: summary.name } })],
];

/** What the popup shows of a site's list, by state. */
export function popupLists(more: Partial<PopupListsProps> = {}): PopupListsProps {
  return {
    site: "ward-gazette.example",
    isAnnounced: true,
    answer: null,
    followed: [],
    ask: undefined,
    onLook: nothing,
    onFollow: nothing,
    onAnswer: nothing,
    ...more,
  };
}

export const popupListStates: readonly (readonly [name: string, props: PopupListsProps])[] = [
  ["offered", popupLists()],
  ["not announced", popupLists({ isAnnounced: false })],
  ["looking", popupLists({ ask: { kind: "looking" } })],
  ["asked", popupLists({ ask: asked })],
  ["refused", popupLists({ ask: refused })],
  ["followed", popupLists({ followed: [followed] })],
  ["out of date", popupLists({ followed: [stale] })],
];

const plan: OptionsPublishProps["plan"] = {
  counts: { pins: 3, labels: 41, warnings: 1 },
  changes: followed.changes,
  leftOut: [
    { site: "ward-gazette.example", why: "unread" },
    { site: "ward-gazette.example", why: "unread" },
    { site: "ward-gazette.example", why: "changed" },
  ],
  last: summary,
  team: "Ward Gazette desk",
};

export function publishSection(props: Partial<OptionsPublishProps> = {}): ComponentChild {
  return (
    <OptionsPublish
      plan={plan}
      signer={{ fingerprint: summary.fingerprint, hasBackup: true }}
      form={{ name: "The Ward Gazette", domains: ["ward-gazette.example"], days: 30 }}
      sites={["ward-gazette.example", "www.ward-gazette.example"]}
      outcome={undefined}
      onForm={nothing}
      onMakeKey={nothing}
      onImportKey={nothing}
      onBackup={nothing}
      onForgetKey={nothing}
      onPublish={nothing}
      {...props}
    />
  );
}

const fresh = {
  ...plan,
  counts: none,
  changes: { added: none, removed: none },
  leftOut: [],
  last: null,
  team: null,
};

export const publishScenes: readonly (readonly [name: string, draw: () => ComponentChild])[] = [
  ["", () => publishSection()],
  [" no key", () => publishSection({ signer: null })],
  [
    " new",
    () =>
      publishSection({
        plan: fresh,
        signer: { fingerprint: summary.fingerprint, hasBackup: false },
        form: { name: "", domains: [], days: 30 },
        sites: [],
      }),
  ],
  [" failed", () => publishSection({ outcome: { kind: "failed", why: "team-newer" } })],
  [" done", () => publishSection({ outcome: { kind: "published", serial: 13, team: null } })],
];
