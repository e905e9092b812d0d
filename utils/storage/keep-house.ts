import { browser } from "wxt/browser";
import { buildSlice } from "./build-index";
import type { Check } from "./check-event";
import type { Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { readSegment, trimJournal } from "./segments";
import { stateKey } from "./state-record";

const key = "looked-at";

export interface OpenSegment {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** What can wait, in slices of some 500 events, so that no decision waits behind it for long. */
export interface HouseKeeping {
  /** Indexes or packs one slice, and takes its turns itself. True while there is more to do. */
  pack(): Promise<boolean>;
  /** The next segment that was not looked at in this session of the browser; undefined at the end. */
  open(): Promise<OpenSegment | undefined>;
  /** What the database has lost or spoilt of it. Writes nothing there. */
  look(segment: OpenSegment): Promise<readonly Entry[]>;
  /** Puts back what the database has lost or spoilt, from the segment that holds it. */
  mend(spoilt: readonly Entry[]): Promise<void>;
}

export function keepHouse(
  database: EventDatabase,
  journal: EventJournal,
  check: Check,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): HouseKeeping {
  async function isSound(id: string): Promise<boolean> {
    const kept = await database.get(id);
    return kept !== undefined && (await check(id, kept, "database")) !== "broken";
  }

  return {
    async pack() {
      if (await inTurn(() => buildSlice(database))) return true;
      return trimJournal(database, journal, check, inTurn);
    },
    async open() {
      const looked = (await browser.storage.session.get(key))[key];
      const after = typeof looked === "string" ? looked : "";
      // What only the journal has was brought over when the stores were compared.
      const [name] = await database.segmentNames(after, 1);
      if (name === undefined) return undefined;
      return { name, entries: await readSegment(name, database, journal) };
    },
    async look({ name, entries }) {
      const spoilt: Entry[] = [];
      for (const entry of entries) if (!(await isSound(entry[0]))) spoilt.push(entry);
      await browser.storage.session.set({ [key]: name });
      return spoilt;
    },
    async mend(spoilt) {
      const lost: Entry[] = [];
      const stale: string[] = [];
      for (const [id, raw] of spoilt) {
        // It may have been mended, and its words taken away, since it was looked at.
        if (await isSound(id)) continue;
        const event = await check(id, raw, "segment");
        if (event === "broken") continue;
        lost.push([id, raw]);
        if (event !== "newer") stale.push(stateKey(event.site, event.post, event.comment));
      }
      if (lost.length > 0) await database.write({ entries: lost, stale });
    },
  };
}
