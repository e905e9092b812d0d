import * as z from "zod/mini";
import { maxDriftMs, parseClock } from "@/utils/core/clock";
import type { DecisionEvent } from "@/utils/core/decision";
import { parseEvent } from "@/utils/storage/event-schema";
import { type Refusal, refusals } from "@/utils/team/push-events";
import type { TeamLog } from "./team-log";
import { isShared, type TeamRecord } from "./team-record";

export interface Refused {
  readonly id: string;
  readonly code: Refusal;
  /** A clock that was ahead: the server will take it from then on, ms since 1970. */
  readonly dueAtMs?: number;
}

/** What this person has decided for the team and no server has acknowledged. */
export interface Outbox {
  queued(limit: number, nowMs: number): Promise<readonly DecisionEvent[]>;
  /** Ids under a prefix that the team does not have yet. */
  unshared(prefix: string): Promise<readonly string[]>;
  count(): Promise<number>;
  refused(): Promise<readonly Refused[]>;
  acknowledge(ids: readonly string[]): Promise<void>;
  refuse(refused: readonly { readonly id: string; readonly code: Refusal }[]): Promise<void>;
  /** Queues what was refused once more. */
  retry(): Promise<void>;
}

const slice = 500;
const cursorSchema = z.object({
  database: z.string(),
  /** Everything that arrived up to here is settled. */
  n: z.int().check(z.nonnegative()),
  refused: z.array(
    z.object({ id: z.string(), code: z.enum(refusals), dueAtMs: z.optional(z.number()) }),
  ),
});
type Cursor = z.infer<typeof cursorSchema>;

const cursorKey = "team:outbox";

/**
 * No queue of its own: the log's order of arrival is one, and a number says how far it was settled.
 * The number lies in the same database as that order, so that both are lost together or not at all;
 * what is then sent once more changes nothing. What was settled since stands in memory only.
 */
export function openOutbox(log: TeamLog, team: TeamRecord): Outbox {
  const open = new Map<string, { readonly n: number; readonly event: DecisionEvent }>();
  let scannedTo = 0;
  let saved = 0;
  const refused = new Map<string, Refused>();
  const ready = load();
  let scanning: Promise<void> = ready;

  async function load(): Promise<void> {
    const parsed = cursorSchema.safeParse(await log.readMeta(cursorKey));
    // Another server has heard nothing yet.
    if (!parsed.success || parsed.data.database !== team.database) return;
    scannedTo = parsed.data.n;
    saved = parsed.data.n;
    for (const one of parsed.data.refused) {
      const { id, code, dueAtMs } = one;
      refused.set(id, dueAtMs === undefined ? { id, code } : { id, code, dueAtMs });
    }
  }

  async function save(isForced = false): Promise<void> {
    const [first] = open.values();
    const n = first === undefined ? scannedTo : first.n - 1;
    if (n === saved && !isForced) return;
    saved = n;
    const cursor: Cursor = { database: team.database, n, refused: [...refused.values()] };
    await log.writeMeta(cursorKey, cursor);
  }

  /** Looks at what has arrived since; one look at a time. */
  function scan(): Promise<void> {
    scanning = scanning.then(scanNow, scanNow);
    return scanning;
  }

  async function scanNow(): Promise<void> {
    for (;;) {
      const arrived = await log.arrivedSince(scannedTo, slice);
      for (const { n, id, from } of arrived) {
        const event = from === "team" || refused.has(id) ? undefined : await own(id);
        if (event !== undefined) open.set(id, { n, event });
        scannedTo = n;
      }
      if (arrived.length < slice) return;
    }
  }

  /** The event, where it is this person's and of a site that the team shares. */
  async function own(id: string): Promise<DecisionEvent | undefined> {
    const parsed = parseEvent(await log.raw(id));
    if (parsed.kind !== "event") return undefined;
    const { event } = parsed;
    const isOwn = event.actor === team.name && event.role !== "reader";
    return isOwn && isShared(team, event.site) ? event : undefined;
  }

  return {
    async queued(limit, nowMs) {
      await scan();
      for (const { id, dueAtMs } of refused.values()) {
        if (dueAtMs !== undefined && dueAtMs <= nowMs) await reopen(id);
      }
      await save();
      return [...open.values()].slice(0, limit).map(({ event }) => event);
    },
    async unshared(prefix) {
      await scan();
      return [...open.keys(), ...refused.keys()].filter((id) => id.startsWith(prefix));
    },
    async count() {
      await scan();
      return open.size;
    },
    async refused() {
      await ready;
      return [...refused.values()];
    },
    async acknowledge(ids) {
      for (const id of ids) open.delete(id);
      const isLess = ids.filter((id) => refused.delete(id)).length > 0;
      await save(isLess);
    },
    async refuse(all) {
      for (const { id, code } of all) {
        const ms = parseClock(open.get(id)?.event.hlc ?? "")?.ms;
        const isEarly = code === "clock-ahead" && ms !== undefined;
        refused.set(id, isEarly ? { id, code, dueAtMs: ms - maxDriftMs } : { id, code });
        open.delete(id);
      }
      await save(true);
    },
    async retry() {
      await scan();
      for (const id of [...refused.keys()]) await reopen(id);
      await save(true);
    },
  };

  /** It keeps its place among the refused until the server has taken it. */
  async function reopen(id: string): Promise<void> {
    const event = await own(id);
    if (event === undefined) refused.delete(id);
    else if (!open.has(id)) open.set(id, { n: scannedTo + 1, event });
  }
}
