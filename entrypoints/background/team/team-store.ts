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

const adopters: ((places: readonly Place[]) => void)[] = [];

/** An article of a site, as events name it. */
export interface Place {
  readonly site: string;
  readonly post: string;
}

/** Called with the articles on which colleagues have decided something that is new here. */
export function onAdopted(listener: (places: readonly Place[]) => void): void {
  adopters.push(listener);
}

/** The newest are listed; of a flood nobody reads more. None of a time to come is left out. */
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
      const places = placesOf(fresh);
      if (places.length > 0) for (const listener of adopters) listener(places);
      const others = received.filter(({ id }) => !isShared(team, siteOf(id)));
      if (others.length > 0) await note(teamLog, others.map(elsewhere), now());
    },
    async setAside(distrusted) {
      const forged = distrusted.filter((one) => one.why === "forged");
      // The server has them all; of a flood nobody needs a second copy here.
      const room = maxNotes - (await readDistrust(teamLog)).length;
      for (const { id, reason, raw } of forged.slice(0, Math.max(0, room))) {
        await quarantine(`team:${id.slice(0, 200)}`, raw, reason);
      }
      await note(teamLog, distrusted, now());
    },
    async due(nowMs) {
      const notes = await readDistrust(teamLog);
      const due = notes.filter(({ dueAtMs = Number.POSITIVE_INFINITY }) => dueAtMs <= nowMs);
      return due.map(({ id }) => id);
    },
    async settle(ids) {
      const settled = new Set(ids);
      const notes = await readDistrust(teamLog);
      const left = notes.filter(({ id, why: cause }) => cause !== "future" || !settled.has(id));
      if (left.length < notes.length) await teamLog.writeMeta(distrustKey, left);
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
  const known = new Map(notes.map((one) => [one.id, one.why]));
  const fresh = added
    .filter(({ id, why: cause }) => known.get(id) !== cause)
    .map(({ id, why: cause, dueAtMs }) =>
      dueAtMs === undefined ? { id, why: cause, at } : { id, why: cause, at, dueAtMs },
    );
  if (fresh.length === 0) return;
  const again = new Set(fresh.map(({ id }) => id));
  const all = [...notes.filter(({ id }) => !again.has(id)), ...fresh];
  // What is to be looked at again is found by its note alone.
  const left = all.filter((one, at) => one.dueAtMs !== undefined || at >= all.length - maxNotes);
  await teamLog.writeMeta(distrustKey, left);
}

/** What came from the server and was not believed. */
export async function readDistrust(teamLog: TeamLog): Promise<DistrustNote[]> {
  const parsed = distrustRecord.safeParse(await teamLog.readMeta(distrustKey));
  return parsed.success ? parsed.data : [];
}

/** Pages that show one of these comments look again. */
export async function tellPages(ids: readonly string[]): Promise<void> {
  for (const { site, post } of placesOf(ids)) {
    await broadcast({ type: "decisions/changed", site, post }, site);
  }
}

/** Example: `placesOf(["n.example/3/0f…", "n.example/3/9a…"])` → one article. */
function placesOf(ids: readonly string[]): Place[] {
  const names = new Set(ids.map((id) => id.slice(0, id.lastIndexOf("/"))));
  return [...names].map((name) => {
    const [site = "", post = ""] = name.split("/").map(decodeURIComponent);
    return { site, post };
  });
}

function siteOf(id: string): string {
  try {
    return decodeURIComponent(id.split("/", 1)[0] ?? "");
  } catch {
    return "";
  }
}
