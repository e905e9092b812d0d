import type { Check } from "./check-event";
import type { Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { namesIn } from "./names";
import { type PackedEvents, packEvents, unpackEvents } from "./pack-events";

/** So many events lie in the journal one by one before the oldest are packed. */
export const journalLimit = 1_000;
export const segmentLength = 500;

/** Number of the last event that lies in segments; what came later is in the journal one by one. */
export async function readTrimmed(database: EventDatabase): Promise<number> {
  const trimmed = await database.readMeta("trimmed");
  return typeof trimmed === "number" ? trimmed : 0;
}

/**
 * Passes over what is known to lie in segments: a database that was made anew counts from one, and
 * would otherwise take all of that for new, which has to lie in the journal one by one.
 */
export async function notePacked(
  database: EventDatabase,
  packed: ReadonlySet<string>,
): Promise<void> {
  const before = await readTrimmed(database);
  let trimmed = before;
  for (;;) {
    const arrived = await database.arrivedSince(trimmed, segmentLength);
    const end = arrived.findIndex(({ id }) => !packed.has(id));
    const passed = end === -1 ? arrived : arrived.slice(0, end);
    trimmed = passed.at(-1)?.n ?? trimmed;
    if (passed.length < segmentLength) break;
  }
  if (trimmed > before) await database.write({ meta: { trimmed } });
}

/** So many single events are taken out of the journal at once: what is decided goes in between. */
const trimLength = 50;

/**
 * Packs the journal's oldest events into a segment, and takes them out of the journal once both
 * stores hold the segment, read it back and found it equal. One slice; false where there is
 * nothing to do. What cannot be read is not packed and stays where it is.
 *
 * Events never change, so only what writes takes its turn (`inTurn`): no decision waits while five
 * hundred of them are looked at. Words that are taken away meanwhile are noted as to be sealed, and
 * sought in this segment as well.
 */
export async function trimJournal(
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<boolean> {
  const oldest = await database.arrivedSince(await readTrimmed(database), journalLimit + 1);
  const last = oldest[segmentLength - 1];
  if (oldest.length <= journalLimit || last === undefined) return false;
  const ids = oldest.slice(0, segmentLength).map(({ id }) => id);
  const sound = await readSound([...new Set(ids)], database, journal, check);
  if (sound.length > 0) {
    // Numbers begin anew where the database was lost: by the number alone a new segment would
    // overwrite an older one, and with it the journal's only copy of what that holds.
    const packed = await packEvents(sound);
    const name = `${String(last.n).padStart(12, "0")}-${packed.sha256.slice(0, 16)}`;
    await inTurn(() => putSegment(name, packed, database, journal));
    await verifySegment(name, sound, database, journal);
  }
  await inTurn(() => database.write({ meta: { trimmed: last.n } }));
  for (let at = 0; at < sound.length; at += trimLength) {
    await journal.trim(sound.slice(at, at + trimLength).map(([id]) => id));
  }
  return true;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Those of the events that both stores hold, equal and readable. */
async function readSound(
  ids: readonly string[],
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
): Promise<Entry[]> {
  const inJournal = new Map(await journal.read(ids));
  const sound: Entry[] = [];
  for (const id of ids) {
    let raw = await database.get(id);
    if (!isSame(raw, inJournal.get(id))) {
      // A note's words may have been taken away in between.
      const [again] = await journal.read([id]);
      raw = await database.get(id);
      if (!isSame(raw, again?.[1])) continue;
    }
    if (raw !== undefined && (await check(id, raw, "database")) !== "broken") sound.push([id, raw]);
  }
  return sound;
}

/** Segments put into the database since the stores were last compared; undefined where nobody knows. */
async function readUncompared(database: EventDatabase): Promise<readonly string[] | undefined> {
  return namesIn(await database.readMeta("uncompared"));
}

/**
 * Segments that one store may have without the other: those that came since the stores were last
 * compared, by what either of them says, and all where one of them does not know. Older ones were in
 * both after a start of the browser: what it read then, no later kill takes away.
 */
export async function segmentsToCompare(
  database: EventDatabase,
  journal: EventJournal,
): Promise<readonly string[]> {
  const noted = [await readUncompared(database), await journal.uncompared()];
  return noted.includes(undefined)
    ? allSegmentNames(database, journal)
    : [...new Set(noted.flatMap((names) => names ?? []))].sort();
}

/** Called when both stores hold the same segments. Writes only where that was not known. */
export async function noteCompared(database: EventDatabase, journal: EventJournal): Promise<void> {
  if ((await readUncompared(database))?.length !== 0) {
    await database.write({ meta: { uncompared: [] } });
  }
  if ((await journal.uncompared())?.length !== 0) await journal.noteCompared();
}

/** Throws unless both stores give back what they were given. */
export async function storeSegment(
  name: string,
  entries: readonly Entry[],
  database: EventDatabase,
  journal: EventJournal,
): Promise<void> {
  await putSegment(name, await packEvents(entries), database, journal);
  await verifySegment(name, entries, database, journal);
}

async function putSegment(
  name: string,
  packed: PackedEvents,
  database: EventDatabase,
  journal: EventJournal,
): Promise<void> {
  const known = await readUncompared(database);
  const noted = known === undefined ? {} : { uncompared: [...new Set([...known, name])] };
  await database.write({ segment: [name, packed], meta: noted });
  await journal.putSegment(name, packed);
}

async function verifySegment(
  name: string,
  entries: readonly Entry[],
  database: EventDatabase,
  journal: EventJournal,
): Promise<void> {
  for (const kept of [await database.segment(name), await journal.segment(name)]) {
    const read = await unpackEvents(kept);
    if (!isSame(read, entries)) {
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
