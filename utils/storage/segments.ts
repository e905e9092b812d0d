import type { Check } from "./check-event";
import type { Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { packEvents, unpackEvents } from "./pack-events";

/** So many events lie in the journal one by one before the oldest are packed. */
export const journalLimit = 1_000;
export const segmentLength = 500;

/** Number of the last event that lies in segments; what came later is in the journal one by one. */
export async function readTrimmed(database: EventDatabase): Promise<number> {
  const trimmed = await database.readMeta("trimmed");
  return typeof trimmed === "number" ? trimmed : 0;
}

/**
 * Packs the journal's oldest events into a segment, and takes them out of the journal once both
 * stores hold the segment, read it back and found it equal. One slice; false where there is
 * nothing to do. What cannot be read is not packed and stays where it is.
 */
export async function trimJournal(
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
): Promise<boolean> {
  const trimmed = await readTrimmed(database);
  const arrived = await database.arrivedSince(trimmed, journalLimit + 1);
  const oldest = arrived.slice(0, segmentLength);
  const last = oldest.at(-1);
  if (arrived.length <= journalLimit || last === undefined) return false;
  const ids = [...new Set(oldest.map(({ id }) => id))];
  const inJournal = new Map(await journal.read(ids));
  const sound: Entry[] = [];
  for (const id of ids) {
    const raw = await database.get(id);
    const isSame = JSON.stringify(raw) === JSON.stringify(inJournal.get(id));
    if (raw !== undefined && isSame && (await check(id, raw, "database")) !== "broken") {
      sound.push([id, raw]);
    }
  }
  if (sound.length > 0) {
    // Numbers begin anew where the database was lost: by the number alone a new segment would
    // overwrite an older one, and with it the journal's only copy of what that holds.
    const { sha256 } = await packEvents(sound);
    const name = `${String(last.n).padStart(12, "0")}-${sha256.slice(0, 16)}`;
    await storeSegment(name, sound, database, journal);
  }
  await database.write({ meta: { trimmed: last.n } });
  await journal.trim(sound.map(([id]) => id));
  return true;
}

/** Throws unless both stores give back what they were given. */
export async function storeSegment(
  name: string,
  entries: readonly Entry[],
  database: EventDatabase,
  journal: EventJournal,
): Promise<void> {
  const packed = await packEvents(entries);
  await database.write({ segment: [name, packed] });
  await journal.putSegment(name, packed);
  for (const kept of [await database.segment(name), await journal.segment(name)]) {
    const read = await unpackEvents(kept);
    if (JSON.stringify(read) !== JSON.stringify(entries)) {
      throw new Error(`The segment ${name} did not come back as it was written.`);
    }
  }
}

/** A segment from whichever store has it whole; the other's copy is mended. */
export async function readSegment(
  name: string,
  database: EventDatabase,
  journal: EventJournal,
): Promise<readonly Entry[]> {
  const [inDatabase, inJournal] = [await database.segment(name), await journal.segment(name)];
  const [first, second] = [await unpackEvents(inDatabase), await unpackEvents(inJournal)];
  if (first === undefined && second !== undefined) {
    await database.write({ segment: [name, inJournal] });
  }
  if (second === undefined && first !== undefined) await journal.putSegment(name, inDatabase);
  return first ?? second ?? [];
}

export async function allSegmentNames(
  database: EventDatabase,
  journal: EventJournal,
): Promise<string[]> {
  const names = [await database.segmentNames(), await journal.segmentNames()].flat();
  return [...new Set(names)].sort();
}

/** Looks an event up in the segments, the newest first. Slow, and for mending only. */
export async function findInSegments(
  id: string,
  database: EventDatabase,
  journal: EventJournal,
): Promise<Entry | undefined> {
  for (const name of (await allSegmentNames(database, journal)).reverse()) {
    const found = (await readSegment(name, database, journal)).find(([one]) => one === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Puts other copies of some events into the segments that hold them: words were redacted. */
export async function replaceInSegments(
  replaced: ReadonlyMap<string, unknown>,
  database: EventDatabase,
  journal: EventJournal,
): Promise<void> {
  for (const name of await allSegmentNames(database, journal)) {
    const entries = await readSegment(name, database, journal);
    if (!entries.some(([id]) => replaced.has(id))) continue;
    const next = entries.map(([id, raw]): Entry => [id, replaced.get(id) ?? raw]);
    await storeSegment(name, next, database, journal);
  }
}
