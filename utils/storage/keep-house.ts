import { browser } from "wxt/browser";
import { buildSlice } from "./build-index";
import type { Check } from "./check-event";
import type { Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { allSegmentNames, readSegment, trimJournal } from "./segments";
import { stateKey } from "./state-record";

const key = "looked-at";

/** What can wait, in slices of some 500 events, so that no decision waits behind it for long. */
export interface HouseKeeping {
  /** True while there is more to do. */
  tidy(): Promise<boolean>;
}

export function keepHouse(
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
): HouseKeeping {
  return {
    async tidy() {
      if (await buildSlice(database)) return true;
      if (await trimJournal(database, journal, check)) return true;
      // Each segment is held against the database once in a session of the browser.
      const looked = (await browser.storage.session.get(key))[key];
      const after = typeof looked === "string" ? looked : "";
      const name = (await allSegmentNames(database, journal)).find((one) => one > after);
      if (name === undefined) return false;
      await mendFrom(await readSegment(name, database, journal), database, check);
      await browser.storage.session.set({ [key]: name });
      return true;
    },
  };
}

/** Puts back what the database has lost or spoilt of a segment's events. */
async function mendFrom(
  entries: readonly Entry[],
  database: EventDatabase,
  check: Check,
): Promise<void> {
  const lost: Entry[] = [];
  const stale: string[] = [];
  for (const [id, raw] of entries) {
    const kept = await database.get(id);
    if (kept !== undefined && (await check(id, kept, "database")) !== "broken") continue;
    const event = await check(id, raw, "segment");
    if (event === "broken") continue;
    lost.push([id, raw]);
    if (event !== "newer") stale.push(stateKey(event.site, event.post, event.comment));
  }
  if (lost.length > 0) await database.write({ entries: lost, stale });
}
