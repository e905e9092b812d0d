import type { DecisionEvent } from "@/utils/core/decision";
import type { Check } from "./check-event";
import type { Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";

/** How the two stores were found to differ, and were made equal. */
export interface Reconciled {
  readonly repairedDatabase: number;
  readonly repairedJournal: number;
  readonly broken: number;
  /** The readable events that the first store had lost. */
  readonly recovered: readonly DecisionEvent[];
}

const sliceLength = 500;

/**
 * Makes both stores hold the union of their ids. A broken record is set aside and not spread, and
 * never takes the place of anything. Ids are compared and not contents: damage under a known id
 * shows when it is read, and is mended from the other store then.
 */
export async function reconcile(
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
): Promise<Reconciled> {
  const [inDatabase, inJournal] = await Promise.all([database.ids(), journal.ids()]);
  const databaseIds = new Set(inDatabase);
  const journalIds = new Set(inJournal);
  const recovered: DecisionEvent[] = [];
  let repairedDatabase = 0;
  let repairedJournal = 0;
  let broken = 0;

  async function soundOnes(entries: readonly Entry[], origin: string): Promise<Entry[]> {
    const sound: Entry[] = [];
    for (const [id, raw] of entries) {
      const checked = await check(id, raw, origin);
      if (checked === "broken") broken += 1;
      else sound.push([id, raw]);
      if (origin === "journal" && typeof checked !== "string") recovered.push(checked);
    }
    return sound;
  }

  for (const ids of slices(inJournal.filter((id) => !databaseIds.has(id)))) {
    const sound = await soundOnes(await journal.read(ids), "journal");
    if (sound.length > 0) await database.put(sound);
    repairedDatabase += sound.length;
  }
  for (const ids of slices(inDatabase.filter((id) => !journalIds.has(id)))) {
    const entries = await Promise.all(ids.map(async (id) => [id, await database.get(id)] as const));
    const sound = await soundOnes(entries, "database");
    if (sound.length > 0) await journal.put(sound);
    repairedJournal += sound.length;
  }
  return { repairedDatabase, repairedJournal, broken, recovered };
}

function* slices<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += sliceLength) yield all.slice(at, at + sliceLength);
}
