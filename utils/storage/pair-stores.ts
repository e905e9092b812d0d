import type { Check } from "./check-event";
import type { EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { markPaired, type Pairing } from "./generation";
import { type Reconciled, reconcile } from "./reconcile";
import { readWriter, writerAfter } from "./writer";

/**
 * Makes both stores equal where they may differ, and has this device's clock and count go on after
 * what was recovered. Answers what was repaired; undefined where they were known to be equal.
 */
export async function pairStores(
  pairing: Promise<Pairing>,
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
  device: string,
): Promise<Reconciled | undefined> {
  const { isPartner, isSameSession } = await pairing;
  if (isPartner && isSameSession) return undefined;
  const done = await reconcile(database, journal, check, !isPartner);
  const known = await readWriter(database);
  const writer = writerAfter(known, done.recovered, device);
  if (writer.seq !== known.seq || writer.hlc !== known.hlc) {
    await database.write({ meta: { writer } });
  }
  await markPaired(database);
  return done;
}
