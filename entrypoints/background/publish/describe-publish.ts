import type { PublishView } from "@/utils/messages/publish-protocol";
import { compareEntries, countEntries, summarizeList } from "@/utils/published/summarize-list";
import { listPolicies } from "@/utils/storage/site-policies";
import { gatherEntries } from "./gather-entries";
import { readKey } from "./publish-key";
import { readPublish } from "./publish-record";
import { openTeamLists } from "./team-list";

/** How it stands with publishing: the key, what would be published now, and what is new in it. */
export async function describePublish(): Promise<PublishView> {
  const [key, { form, last }, policies, team] = await Promise.all([
    readKey(),
    readPublish(),
    listPolicies(),
    openTeamLists(),
  ]);
  const editing = policies.filter(({ isEnabled, role }) => isEnabled && role === "editor");
  const sites = [...new Set([...editing.map(({ site }) => site), ...form.domains])].sort();
  const { entries, leftOut } = await gatherEntries(form.domains);
  const own = last?.list.key === key?.key ? last?.list : undefined;
  return {
    key: key === undefined ? null : await describeKey(key),
    form,
    sites,
    counts: countEntries(entries),
    leftOut: leftOut.slice(0, 100),
    last:
      own === undefined
        ? null
        : { serial: own.serial, issuedAt: own.issuedAt, expiresAt: own.expiresAt },
    changes: compareEntries(own?.entries ?? [], entries),
    team: team?.team ?? null,
  };
}

async function describeKey({
  key,
  backup,
}: NonNullable<Awaited<ReturnType<typeof readKey>>>): Promise<PublishView["key"]> {
  const day = new Date(0).toISOString();
  const empty = { v: 1, name: "", key, domains: [], serial: 1, entries: [] } as const;
  const { fingerprint } = await summarizeList({ ...empty, issuedAt: day, expiresAt: day });
  return { fingerprint, hasBackup: backup !== undefined };
}
