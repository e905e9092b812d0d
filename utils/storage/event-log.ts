import type { DecisionEvent } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import { createCheck, type SetAside, verifyEvent } from "./check-event";
import type { Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { isPaired, markPaired } from "./generation";
import { type Reconciled, reconcile } from "./reconcile";
import { readWriter, type Writer, writerAfter } from "./writer";

/**
 * Every event in two independent stores. A browser killed in the middle of writing was seen to lose
 * a whole IndexedDB, and once a few records of storage.local, so neither alone is enough
 * (docs/adr/0003-two-stores.md).
 */
export interface EventLog {
  /** What was repaired at the start; undefined where the stores were known to be equal. */
  readonly reconciled: Promise<Reconciled | undefined>;
  /** Resolves only when both stores hold the events; rejects when one refuses. */
  append(events: readonly DecisionEvent[]): Promise<void>;
  /** Stores entries that were verified before, in both stores; those that are there stay as they are. */
  adopt(entries: readonly Entry[]): Promise<void>;
  /** The readable events of one comment, in no particular order. */
  events(site: string, post: string, comment: string): Promise<readonly DecisionEvent[]>;
  /** The readable events under a page's prefix, in no particular order. */
  read(prefix: string): Promise<readonly DecisionEvent[]>;
  /** Where this device's clock and count stood at its last event. */
  writer(): Promise<Writer>;
  sites(): Promise<string[]>;
  count(): Promise<number>;
}

/** Pages whose events stay in memory while the worker lives: only it writes, so they stay true. */
const maxPages = 16;

type Page = Map<string, DecisionEvent>;

export function openEventLog(
  database: EventDatabase,
  journal: EventJournal,
  setAside: SetAside,
  device: string,
): EventLog {
  const check = createCheck(setAside);
  const pages = new Map<string, Promise<Page>>();
  const reconciled = pair();
  const isWhole = reconciled.then(
    () => true,
    (cause: unknown) => {
      console.error("Threadkeeper: the two stores could not be made equal.", cause);
      return false;
    },
  );

  async function pair(): Promise<Reconciled | undefined> {
    if (await isPaired(database)) return undefined;
    const done = await reconcile(database, journal, check);
    const known = await readWriter(database);
    const writer = writerAfter(known, done.recovered, device);
    if (writer.seq !== known.seq || writer.hlc !== known.hlc) await database.put([], { writer });
    await markPaired(database);
    return done;
  }

  /** A record that the first store spoilt is mended from the second; it was set aside before. */
  async function mend(id: string): Promise<DecisionEvent | undefined> {
    const [entry] = await journal.read([id]);
    if (entry === undefined) return undefined;
    const event = await check(id, entry[1], "journal");
    if (typeof event === "string") return undefined;
    try {
      await database.put([entry]);
    } catch (cause) {
      console.error("Threadkeeper: a broken record could not be mended.", cause);
    }
    return event;
  }

  async function load(prefix: string): Promise<Page> {
    const isComplete = await isWhole;
    const events: Page = new Map();
    for (const [id, raw] of await database.range(prefix)) {
      const checked = await check(id, raw, "database");
      const event = checked === "broken" ? await mend(id) : checked;
      if (event !== undefined && event !== "newer") events.set(id, event);
    }
    // Where the first store could not be repaired, what it lacks is still in the second.
    if (!isComplete) {
      const ids = (await journal.ids()).filter((id) => id.startsWith(prefix) && !events.has(id));
      for (const [id, raw] of await journal.read(ids)) {
        const event = await check(id, raw, "journal");
        if (typeof event !== "string") events.set(id, event);
      }
    }
    return events;
  }

  function open(prefix: string): Promise<Page> {
    const known = pages.get(prefix);
    const page = known ?? load(prefix);
    pages.delete(prefix);
    pages.set(prefix, page);
    if (known === undefined) page.catch(() => pages.delete(prefix));
    for (const [oldest] of pages) if (pages.size > maxPages) pages.delete(oldest);
    return page;
  }

  return {
    reconciled,
    async append(events) {
      await isWhole;
      // What could not be read back must not be acknowledged.
      for (const event of events) {
        const verified = await verifyEvent(event.id, event);
        if (verified.kind === "broken") throw new Error(`Not a decision: ${verified.reason}`);
      }
      const entries = events.map((event): Entry => [event.id, event]);
      try {
        const writer = writerAfter(await readWriter(database), events, device);
        // One after the other: a worker killed in between leaves the event where a repeated
        // request finds it, and never a second event of the same request.
        await database.put(entries, { writer });
        await journal.put(entries);
      } catch (cause) {
        // Nobody knows which store holds it now: the next read looks.
        for (const { site, post } of events) pages.delete(pagePrefix(site, post));
        throw new Error("A store refused the decision.", { cause });
      }
      for (const event of events) {
        (await pages.get(pagePrefix(event.site, event.post)))?.set(event.id, event);
      }
    },
    async adopt(entries) {
      await isWhole;
      try {
        await database.put(entries);
        await journal.put(entries);
      } finally {
        pages.clear();
      }
    },
    async events(site, post, comment) {
      const page = await open(pagePrefix(site, post));
      return [...page.values()].filter((event) => event.comment === comment);
    },
    read: async (prefix) => [...(await open(prefix)).values()],
    async writer() {
      await isWhole;
      return readWriter(database);
    },
    async sites() {
      await isWhole;
      return database.sites();
    },
    async count() {
      await isWhole;
      return database.count();
    },
  };
}
