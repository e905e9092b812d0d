import type { DecisionEvent } from "@/utils/core/decision";
import { pagePrefix, redactEvent } from "@/utils/core/decision-event";
import { type CommentState, foldComment } from "@/utils/core/decision-fold";
import { createTurns } from "@/utils/core/in-turn";
import { createCheck, type SetAside, verifyEvent } from "./check-event";
import { readCommentEvents } from "./comment-events";
import type { Arrived, Entry, EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { markPaired, readPairing } from "./generation";
import { keepHouse } from "./keep-house";
import type { Arrival } from "./migrate-database";
import { readPageStates } from "./page-states";
import { type Reconciled, reconcile } from "./reconcile";
import { replaceInSegments } from "./segments";
import { stateKey } from "./state-record";
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
  /** One slice of what can wait: indexing, trimming the journal, looking for damage. False at the end. */
  tidy(): Promise<boolean>;
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
  const reconciled = pair().finally(() => {
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
  const house = keepHouse(database, journal, check);
  /** Pages whose states were read, and whose events nobody has looked at yet. */
  const unseen = new Set<string>();
  const seen = new Set<string>();
  /** Whatever writes events or states goes one after the other, so no state is older than its events. */
  const inTurn = createTurns();
  /** Only this log moves it on, so it is read once. */
  let writerKnown: Promise<Writer> | undefined;

  async function currentWriter(): Promise<Writer> {
    await isWhole;
    writerKnown ??= readWriter(database).catch((cause: unknown) => {
      writerKnown = undefined;
      throw cause;
    });
    return writerKnown;
  }

  async function pair(): Promise<Reconciled | undefined> {
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

  function forget(): void {
    writerKnown = undefined;
    comments.forget();
    pages.forget();
  }

  /** Takes the words out of notes that a redaction names, wherever they lie. */
  async function sealRedacted(events: readonly DecisionEvent[]): Promise<void> {
    const places = new Map(
      events
        .filter(({ facet }) => facet === "note")
        .map((event) => [stateKey(event.site, event.post, event.comment), event]),
    );
    const sealed = new Map<string, unknown>();
    for (const { site, post, comment } of places.values()) {
      const known = [...(await comments.of(site, post, comment)).values()];
      for (const { value, target } of known) {
        const note = known.find(({ id }) => value === "redact" && id === target);
        if (note?.salt === undefined) continue;
        const redacted = await redactEvent(note);
        sealed.set(note.id, redacted);
        await comments.add(redacted);
      }
    }
    if (sealed.size === 0) return;
    await database.write({ entries: [...sealed] });
    const inJournal = new Set((await journal.read([...sealed.keys()])).map(([id]) => id));
    await journal.put([...sealed].filter(([id]) => inJournal.has(id)));
    await replaceInSegments(sealed, database, journal);
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
      // One after the other: a worker killed in between leaves the event where a repeated
      // request finds it, and never a second event of the same request.
      await database.write({
        entries: entries.filter(([id]) => fresh.has(id)),
        from: "here",
        meta: { writer },
        states: prepared.map(({ record }) => record),
      });
      const again = entries.filter(([id]) => !fresh.has(id));
      if (again.length > 0) await database.write({ entries: again });
      await journal.put(entries);
      writerKnown = Promise.resolve(writer);
      for (const event of events) await comments.add(event);
      for (const { note } of prepared) await note();
      await sealRedacted(events);
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
      await database.write({ entries: fresh, from, stale: [...new Set(stale)] });
      await journal.put(fresh);
    } finally {
      forget();
    }
    await sealRedacted(events);
    onStored();
    return fresh.map(([id]) => id);
  }

  /** States are read without their events: these are looked at later, so that damage is found. */
  function lookLater(prefix: string): void {
    if (!seen.has(prefix)) unseen.add(prefix);
    seen.add(prefix);
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

  async function tidy(): Promise<boolean> {
    if (!(await isWhole)) return false;
    const [prefix] = unseen;
    if (prefix === undefined) return house.tidy();
    unseen.delete(prefix);
    if (await comments.verify(prefix)) pages.forget();
    return true;
  }

  return {
    reconciled,
    append: (events) => inTurn(() => append(events)),
    adopt: (entries, from) => inTurn(() => adopt(entries, from)),
    async states(site, post) {
      lookLater(pagePrefix(site, post));
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
    tidy: () => inTurn(tidy),
  };
}
