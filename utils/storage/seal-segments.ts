import { redactEvent } from "@/utils/core/decision-event";
import { verifyEvent } from "./check-event";
import type { Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { namesIn } from "./names";
import { unpackEvents } from "./pack-events";
import { readSegment, storeSegment } from "./segments";

/** So many segments are looked through at once; a million decisions have two thousand. */
const sliceLength = 20;

/** Notes (event ids) whose words may still lie in the journal or in segments. */
export async function readSealing(database: EventDatabase): Promise<readonly string[]> {
  return namesIn(await database.readMeta("sealing")) ?? [];
}

/**
 * Takes the words of redacted notes out of the journal and of segments, a slice a call: false where
 * there is nothing to do. What is to be sealed is noted with the redaction itself, so that a worker
 * that dies in between begins anew; nobody waits for it, and decisions are stored meanwhile.
 */
export function sealSegments(
  database: EventDatabase,
  journal: EventJournal,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): () => Promise<boolean> {
  let ids: readonly string[] = [];
  let after = "";

  async function sealJournal(): Promise<void> {
    const open: Entry[] = [];
    for (const entry of await journal.read(ids)) {
      const sealed = await seal(entry);
      if (sealed !== entry) open.push(sealed);
    }
    if (open.length > 0) await journal.put(open);
  }

  async function sealOne(name: string): Promise<void> {
    const entries = await readSegment(name, database, journal);
    // Neither copy can be read: they stay as they are.
    if (entries.length === 0) return;
    const wanted = new Set(ids);
    const next = entries.map((entry) => (wanted.has(entry[0]) ? seal(entry) : entry));
    await storeSegment(name, await Promise.all(next), database, journal);
  }

  return async () => {
    const pending = await readSealing(database);
    if (pending.length === 0) return false;
    if (pending.some((id) => !ids.includes(id))) {
      ids = pending;
      after = "";
      await inTurn(sealJournal);
    }
    const names = await database.segmentNames(after, sliceLength);
    for (const name of names) {
      // Reading writes nothing, so no decision waits for it; a damaged copy is read from the other.
      const entries = (await unpackEvents(await database.segment(name))) ?? [];
      const isWanted = entries.length === 0 || entries.some(([id]) => ids.includes(id));
      if (isWanted) await inTurn(() => sealOne(name));
      after = name;
    }
    if (names.length === sliceLength) return true;
    const done = ids;
    await inTurn(async () => {
      const left = (await readSealing(database)).filter((id) => !done.includes(id));
      await database.write({ meta: { sealing: left } });
    });
    [ids, after] = [[], ""];
    return true;
  };
}

/** The entry itself where it has no words. */
async function seal(entry: Entry): Promise<Entry> {
  const verified = await verifyEvent(entry[0], entry[1]);
  if (verified.kind !== "event" || verified.event.salt === undefined) return entry;
  return [entry[0], await redactEvent(verified.event)];
}
