import * as z from "zod/mini";
import { broadcast } from "@/entrypoints/background/broadcast";
import type { Stores } from "@/entrypoints/background/stores";
import { quarantine } from "@/utils/storage/quarantine";
import { sinceSchema } from "@/utils/team/answers";
import type { Distrusted, Received } from "@/utils/team/pull-changes";
import type { TeamStore } from "@/utils/team/sync";
import type { Outbox } from "./outbox";
import type { TeamLog } from "./team-log";
import { isShared, type TeamRecord } from "./team-record";
import { noteSync } from "./team-status";

const sinceKey = "team:since";
const distrustKey = "team:distrust";

const sinceRecord = z.object({ database: z.string(), since: sinceSchema });
const why = z.enum(["forged", "too-large", "future", "deleted", "elsewhere"]);
const distrustRecord = z.array(
  z.object({ id: z.string(), why, at: z.number(), dueAtMs: z.optional(z.number()) }),
);
export type DistrustNote = z.infer<typeof distrustRecord>[number];

/** The newest are listed; of a flood nobody reads more. */
const maxNotes = 200;

/** The team's share of this device's stores. `now` is the server's time. */
export function openTeamStore(
  { log }: Stores,
  teamLog: TeamLog,
  team: TeamRecord,
  outbox: Outbox,
  now: () => number,
): TeamStore {
  return {
    queued: (limit) => outbox.queued(limit, now()),
    async acknowledge(ids) {
      await outbox.acknowledge(ids);
      await noteSync({ acknowledgedAtMs: Date.now() });
      await tellPages(ids);
    },
    async refuse(refused) {
      await outbox.refuse(refused);
      await tellPages(refused.map(({ id }) => id));
    },
    async adopt(received) {
      const own = received.filter(({ id }) => isShared(team, siteOf(id)));
      const fresh = await log.adopt(
        own.map(({ id, raw }: Received) => [id, raw] as const),
        "team",
      );
      await tellPages(fresh);
      const others = received.filter(({ id }) => !isShared(team, siteOf(id)));
      if (others.length > 0) await note(teamLog, others.map(elsewhere), now());
    },
    async setAside(distrusted) {
      for (const { id, why: cause, reason, raw } of distrusted) {
        if (cause === "forged") await quarantine(`team:${id.slice(0, 200)}`, raw, reason);
      }
      await note(teamLog, distrusted, now());
    },
    async due(nowMs) {
      const notes = await readDistrust(teamLog);
      const due = notes.filter(({ dueAtMs = Number.POSITIVE_INFINITY }) => dueAtMs <= nowMs);
      if (due.length > 0) {
        await teamLog.writeMeta(
          distrustKey,
          notes.filter((one) => !due.includes(one)),
        );
      }
      return due.map(({ id }) => id);
    },
    async readSince() {
      const parsed = sinceRecord.safeParse(await teamLog.readMeta(sinceKey));
      return parsed.success && parsed.data.database === team.database ? parsed.data.since : 0;
    },
    writeSince: (since) => teamLog.writeMeta(sinceKey, { database: team.database, since }),
  };
}

function elsewhere({ id }: Received) {
  return { id, why: "elsewhere" as const };
}

async function note(
  teamLog: TeamLog,
  added: readonly (Pick<Distrusted, "id" | "dueAtMs"> & { readonly why: DistrustNote["why"] })[],
  at: number,
): Promise<void> {
  const notes = await readDistrust(teamLog);
  const known = new Set(notes.map(({ id }) => id));
  const fresh = added
    .filter(({ id }) => !known.has(id))
    .map(({ id, why: cause, dueAtMs }) =>
      dueAtMs === undefined ? { id, why: cause, at } : { id, why: cause, at, dueAtMs },
    );
  if (fresh.length === 0) return;
  await teamLog.writeMeta(distrustKey, [...notes, ...fresh].slice(-maxNotes));
}

/** What came from the server and was not believed. */
export async function readDistrust(teamLog: TeamLog): Promise<DistrustNote[]> {
  const parsed = distrustRecord.safeParse(await teamLog.readMeta(distrustKey));
  return parsed.success ? parsed.data : [];
}

/** Pages that show one of these comments look again. */
export async function tellPages(ids: readonly string[]): Promise<void> {
  const places = new Set(ids.map((id) => id.slice(0, id.lastIndexOf("/"))));
  for (const place of places) {
    const [site = "", post = ""] = place.split("/").map(decodeURIComponent);
    await broadcast({ type: "decisions/changed", site, post }, site);
  }
}

function siteOf(id: string): string {
  try {
    return decodeURIComponent(id.split("/", 1)[0] ?? "");
  } catch {
    return "";
  }
}
