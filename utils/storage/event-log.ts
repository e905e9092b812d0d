import type { DecisionEvent } from "@/utils/core/decision";
import { eventId } from "@/utils/core/decision-event";
import type { EventDatabase } from "@/utils/storage/event-database";
import type { EventJournal } from "@/utils/storage/event-journal";
import { parseEvent } from "@/utils/storage/event-schema";

/** How the two stores were found to differ at the start, and were made equal. */
export interface Reconciled {
  readonly events: number;
  readonly repairedDatabase: number;
  readonly repairedJournal: number;
  readonly broken: number;
}

/**
 * Every event in two independent stores. A browser killed in the middle of writing was seen to lose
 * a whole IndexedDB, and once a few records of storage.local, so neither alone is enough
 * (docs/adr/0003-two-stores.md).
 */
export interface EventLog {
  readonly reconciled: Promise<Reconciled>;
  /** Resolves only when both stores hold the event; rejects when one refuses. */
  append(event: DecisionEvent): Promise<void>;
  /** The readable events under a prefix of ids. */
  read(prefix: string): Promise<DecisionEvent[]>;
  ids(): Promise<string[]>;
}

export type SetAside = (origin: string, raw: unknown, reason: string) => Promise<void>;

export function openEventLog(
  database: EventDatabase,
  journal: EventJournal,
  setAside: SetAside,
): EventLog {
  const check = checker(setAside);
  const reconciled = reconcile(database, journal, check);

  /** A record that the first store spoilt is set aside and mended from the second. */
  async function mend(id: string): Promise<DecisionEvent | undefined> {
    const raw = await journal.get(id);
    if (raw === undefined) return undefined;
    const event = await check(id, raw, "journal");
    if (event === "broken" || event === "newer") return undefined;
    await database.put(id, raw);
    return event;
  }

  return {
    reconciled,
    async append(event) {
      await reconciled;
      const results = await Promise.allSettled([
        database.put(event.id, event),
        journal.put(event.id, event),
      ]);
      const failure = results.find((result) => result.status === "rejected");
      if (failure !== undefined) {
        throw new Error("A store refused the decision.", { cause: failure.reason });
      }
    },
    async read(prefix) {
      await reconciled;
      const events: DecisionEvent[] = [];
      for (const [id, raw] of await database.range(prefix)) {
        const checked = await check(id, raw, "database");
        const event = checked === "broken" ? await mend(id) : checked;
        if (event !== undefined && event !== "newer") events.push(event);
      }
      return events;
    },
    async ids() {
      await reconciled;
      return database.ids();
    },
  };
}

type Check = (
  id: string,
  raw: unknown,
  origin: string,
) => Promise<DecisionEvent | "newer" | "broken">;

/** Reads a record and holds its content against its name; what fails is set aside. */
function checker(setAside: SetAside): Check {
  return async (id, raw, origin) => {
    const parsed = parseEvent(raw);
    if (parsed.kind === "newer") return "newer";
    if (parsed.kind === "event" && (await eventId(parsed.event)) === id) return parsed.event;
    const reason = parsed.kind === "broken" ? parsed.reason : "content does not match its name";
    await setAside(`${origin}:${id}`, raw, reason);
    return "broken";
  };
}

/** Makes both stores hold the union of their ids. What is broken is set aside and not spread. */
async function reconcile(
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
): Promise<Reconciled> {
  const journalled = await journal.all();
  const databaseIds = new Set(await database.ids());
  let broken = 0;
  const soundOnes = async (entries: Iterable<[string, unknown]>, origin: string) => {
    const sound: [string, unknown][] = [];
    for (const [id, raw] of entries) {
      if ((await check(id, raw, origin)) === "broken") broken += 1;
      else sound.push([id, raw]);
    }
    return sound;
  };

  const onlyJournalled = [...journalled].filter(([id]) => !databaseIds.has(id));
  const forDatabase = await soundOnes(onlyJournalled, "journal");
  const onlyInDatabase: [string, unknown][] = [];
  for (const id of databaseIds) {
    if (!journalled.has(id)) onlyInDatabase.push([id, await database.get(id)]);
  }
  const forJournal = await soundOnes(onlyInDatabase, "database");
  if (forDatabase.length > 0) await database.putAll(forDatabase);
  if (forJournal.length > 0) await journal.putAll(forJournal);
  return {
    events: databaseIds.size + forDatabase.length,
    repairedDatabase: forDatabase.length,
    repairedJournal: forJournal.length,
    broken,
  };
}
