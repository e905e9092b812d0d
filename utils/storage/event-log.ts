import type { DecisionEvent } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import { type CommentState, foldComment } from "@/utils/core/decision-fold";
import { createTurns } from "@/utils/core/in-turn";
import { createCheck, type SetAside, verifyEvent } from "./check-event";
import { readCommentEvents } from "./comment-events";
import type { Arrived, Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { readPairing } from "./generation";
import { keepHouse } from "./keep-house";
import type { Arrival } from "./migrate-database";
import { readPageStates } from "./page-states";
import { pairStores } from "./pair-stores";
import type { Reconciled } from "./reconcile";
import { sealRedacted } from "./seal-redacted";
import { sealSegments } from "./seal-segments";
import { stateKey } from "./state-record";
import { tidyLog } from "./tidy-log";
import { readWriter, type Writer, writerAfter } from "./writer";

/**
 * Every event in two independent stores. A browser killed in the middle of writing was seen to lose
 * a whole IndexedDB, and once a few records of storage.local, so neither alone is enough
 * (docs/adr/0003-two-stores.md). What stands on a page is kept beside the events, so that it is
 * found without reading them.
 */
export interface EventLog {
  /** What was repaired at the start; undefined where the stores were known to be equal. */
  readonly reconciled: Promise<Reconciled | undefined>;
  /** Resolves only when both stores hold the events; rejects when one refuses. */
  append(events: readonly DecisionEvent[]): Promise<void>;
  /**
   * Stores entries that were verified before, in both stores; those that are there stay as they
   * are. Those of newer versions are kept as they came. Answers the ids that are new here.
   *
   * Example: `await log.adopt([[raw.id, raw]], "team")`.
   */
  adopt(entries: readonly Entry[], from: Arrival): Promise<readonly string[]>;
  /**
   * What stands on a page's comments, without replaying its log. Where the stores are still being
   * compared it is what the first of them holds: `reconciled` tells what that one had lost.
   */
  states(site: string, post: string): Promise<readonly CommentState[]>;
  /** The readable events of one comment, in no particular order. */
  events(site: string, post: string, comment: string): Promise<readonly DecisionEvent[]>;
  /** The readable events under a page's (or a site's) prefix, in no particular order. */
  read(prefix: string): Promise<readonly DecisionEvent[]>;
  /**
   * What arrived after number `n`, in order: for an outbox that remembers how far it has come.
   * Numbers only grow, and begin anew where the database had to be made anew: `mark` is another
   * one then.
   */
  arrivedSince(n: number, limit: number): Promise<readonly Arrived[]>;
  /** Names this numbering. */
  mark(): Promise<string>;
  /** An event as it is stored, whatever its version. */
  raw(id: string): Promise<unknown>;
  /** Where this device's clock and count stood at its last event. */
  writer(): Promise<Writer>;
  sites(): Promise<string[]>;
  count(): Promise<number>;
  /**
   * One slice of what can wait: indexing, trimming the journal, looking for damage (not while
   * somebody is `isBusy` deciding). False at the end.
   */
  tidy(isBusy?: boolean): Promise<boolean>;
}

export function openEventLog(
  database: EventDatabase,
  journal: EventJournal,
  setAside: SetAside,
  device: string,
  onStored: () => void = () => {},
): EventLog {
  const check = createCheck(setAside);
  const pairing = readPairing(database);
  let isCompared = false;
  const reconciled = pairStores(pairing, database, journal, check, device).finally(() => {
    isCompared = true;
  });
  const isWhole = reconciled.then(
    () => true,
    (cause: unknown) => {
      console.error("Threadkeeper: the two stores could not be made equal.", cause);
      return false;
    },
  );
  const comments = readCommentEvents(database, journal, check, isWhole);
  const pages = readPageStates(database, comments, isWhole);
  /** Whatever writes events or states goes one after the other, so no state is older than its events. */
  const inTurn = createTurns();
  const house = keepHouse(database, journal, check, inTurn);
  const sealSlice = sealSegments(database, journal, inTurn);
  const waiting = tidyLog({ comments, pages, house, sealSlice }, inTurn);
  /** Only this log moves it on, so it is read once. */
  let writerKnown: Promise<Writer> | undefined;

  /** A store that was filled anew, from segments, may have words again that were taken away. */
  async function sealRecovered(): Promise<void> {
    const { recovered = [] } = (await reconciled) ?? {};
    await inTurn(() => sealRedacted(recovered, database, journal, comments));
  }
  sealRecovered().catch((cause: unknown) =>
    console.error("Threadkeeper: redacted words could not be taken away again.", cause),
  );

  async function currentWriter(): Promise<Writer> {
    await isWhole;
    writerKnown ??= readWriter(database).catch((cause: unknown) => {
      writerKnown = undefined;
      throw cause;
    });
    return writerKnown;
  }

  function forget(): void {
    writerKnown = undefined;
    comments.forget();
    pages.forget();
  }

  async function append(events: readonly DecisionEvent[]): Promise<void> {
    await isWhole;
    // What could not be read back must not be acknowledged.
    for (const event of events) {
      const verified = await verifyEvent(event.id, event);
      if (verified.kind === "broken") throw new Error(`Not a decision: ${verified.reason}`);
    }
    const prepared = [];
    const fresh = new Set<string>();
    const byComment = Map.groupBy(events, (one) => stateKey(one.site, one.post, one.comment));
    for (const group of byComment.values()) {
      const [first] = group;
      if (first === undefined) continue;
      const { site, post, comment } = first;
      const known = await comments.of(site, post, comment);
      for (const { id } of group) if (!known.has(id)) fresh.add(id);
      const state = foldComment(comment, [...known.values(), ...group]);
      prepared.push(pages.prepare(state, site, post));
    }
    const entries = events.map((event): Entry => [event.id, event]);
    try {
      const writer = writerAfter(await currentWriter(), events, device);
      const again = entries.filter(([id]) => !fresh.has(id));
      const inDatabase = Promise.all([
        database.write({
          entries: entries.filter(([id]) => fresh.has(id)),
          from: "here",
          meta: { writer },
          states: prepared.map(({ record }) => record),
        }),
        again.length === 0 ? undefined : database.write({ entries: again }),
      ]);
      // One after the other: a worker killed in between leaves the event where a repeated
      // request finds it, and never a second event of the same request.
      await journal.put(entries, inDatabase);
      writerKnown = Promise.resolve(writer);
      for (const event of events) await comments.add(event);
      for (const { note } of prepared) await note();
      await sealRedacted(events, database, journal, comments);
      onStored();
    } catch (cause) {
      // Nobody knows which store holds it now: the next read looks.
      forget();
      throw new Error("A store refused the decision.", { cause });
    }
  }

  async function adopt(entries: readonly Entry[], from: Arrival): Promise<readonly string[]> {
    await isWhole;
    const known = await database.has(entries.map(([id]) => id));
    const fresh: Entry[] = [];
    const events: DecisionEvent[] = [];
    for (const [id, raw] of entries) {
      const isSound = async () => (await verifyEvent(id, await database.get(id))).kind !== "broken";
      if (known.has(id) && (await isSound())) continue;
      fresh.push([id, raw]);
      const verified = await verifyEvent(id, raw);
      if (verified.kind === "event") events.push(verified.event);
    }
    if (fresh.length === 0) return [];
    const stale = events.map((event) => stateKey(event.site, event.post, event.comment));
    try {
      // The database last: what it has is taken for stored in both, should a worker die in between.
      await journal.put(fresh);
      await database.write({ entries: fresh, from, stale: [...new Set(stale)] });
    } finally {
      forget();
    }
    await sealRedacted(events, database, journal, comments);
    onStored();
    return fresh.map(([id]) => id);
  }

  /** Between partners the comparison finds nothing but after a crash: nobody waits to see a page for it. */
  async function asKept(site: string, post: string): Promise<readonly CommentState[] | undefined> {
    if (isCompared) return undefined;
    try {
      return (await pairing).isPartner ? await pages.asKept(site, post) : undefined;
    } catch {
      // Whoever reads again, and waits, hears what is wrong.
      return undefined;
    }
  }

  return {
    reconciled,
    append: (events) => inTurn(() => append(events)),
    adopt: (entries, from) => inTurn(() => adopt(entries, from)),
    async states(site, post) {
      waiting.lookLater(pagePrefix(site, post));
      return (await asKept(site, post)) ?? inTurn(() => pages.of(site, post));
    },
    events: async (site, post, comment) => [...(await comments.of(site, post, comment)).values()],
    read: async (prefix) => [...(await comments.ofPage(prefix)).values()],
    arrivedSince: (n, limit) => database.arrivedSince(n, limit),
    async mark() {
      await isWhole;
      return String(await database.readMeta("generation"));
    },
    raw: (id) => database.get(id),
    writer: currentWriter,
    async sites() {
      await isWhole;
      return database.sites();
    },
    async count() {
      await isWhole;
      return database.count();
    },
    tidy: async (isBusy = false) => (await isWhole) && waiting.tidy(isBusy),
  };
}
