import type { DecisionEvent } from "@/utils/core/decision";
import type { Check } from "./check-event";
import type { Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import {
  allSegmentNames,
  noteCompared,
  notePacked,
  readSegment,
  readTrimmed,
  segmentsToCompare,
} from "./segments";
import { stateKey } from "./state-record";

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
 *
 * Between partners (`isFull` false) only what lies in the journal one by one is compared, and that
 * segments which came since the last comparison are in both: so a start costs the same however long
 * the log is. Where one store is not the other's partner every segment is opened.
 */
export async function reconcile(
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
  isFull: boolean,
): Promise<Reconciled> {
  const recovered: DecisionEvent[] = [];
  let repairedDatabase = 0;
  let repairedJournal = 0;
  let broken = 0;

  async function putInDatabase(entries: readonly Entry[]): Promise<void> {
    const sound: Entry[] = [];
    const stale: string[] = [];
    for (const [id, raw] of entries) {
      const checked = await check(id, raw, "journal");
      if (checked === "broken") broken += 1;
      else sound.push([id, raw]);
      if (typeof checked === "string") continue;
      recovered.push(checked);
      stale.push(stateKey(checked.site, checked.post, checked.comment));
    }
    if (sound.length > 0) await database.write({ entries: sound, from: "here", stale });
    repairedDatabase += sound.length;
  }

  async function putInJournal(entries: readonly Entry[]): Promise<void> {
    const sound: Entry[] = [];
    for (const [id, raw] of entries) {
      if ((await check(id, raw, "database")) === "broken") broken += 1;
      else sound.push([id, raw]);
    }
    if (sound.length > 0) await journal.put(sound);
    repairedJournal += sound.length;
  }

  const [inJournal, recent] = await Promise.all([
    journal.ids(isFull),
    isFull ? undefined : recentIds(database),
  ]);
  // Segments come first, as what they hold did: a database that is made anew has the same order.
  const packed = new Set<string>();
  const names = isFull
    ? await allSegmentNames(database, journal)
    : await segmentsToCompare(database, journal);
  for (const name of names) {
    const isTwice = !isFull && (await database.hasSegment(name));
    if (isTwice && (await journal.segment(name)) !== undefined) continue;
    const entries = await readSegment(name, database, journal);
    for (const [id] of entries) packed.add(id);
    const known = await database.has(entries.map(([id]) => id));
    const missing = entries.filter(([id]) => !known.has(id));
    if (missing.length > 0) await putInDatabase(missing);
  }
  for (const ids of slices(inJournal)) {
    const known = await database.has(ids);
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length > 0) await putInDatabase(await journal.read(missing));
  }
  if (isFull) await notePacked(database, packed);
  const journalIds = new Set(inJournal);
  const own = recent === undefined ? await database.ids() : [...recent];
  for (const ids of slices(own.filter((id) => !journalIds.has(id) && !packed.has(id)))) {
    await putInJournal(await Promise.all(ids.map(async (id) => [id, await database.get(id)])));
  }
  await noteCompared(database, journal);
  return { repairedDatabase, repairedJournal, broken, recovered };
}

/** What has to lie in the journal one by one: everything that came after the last segment. */
async function recentIds(database: EventDatabase): Promise<ReadonlySet<string>> {
  const arrived = await database.arrivedSince(await readTrimmed(database), 1_000_000);
  return new Set(arrived.map(({ id }) => id));
}

function* slices<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += sliceLength) yield all.slice(at, at + sliceLength);
}
