import "fake-indexeddb/auto";
import { fakeBrowser } from "@webext-core/fake-browser";
import { IDBFactory } from "fake-indexeddb";
import type { DecisionEvent, DecisionRequest } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import { createDecisionStore, type DecisionStore } from "@/utils/storage/decision-store";
import { type Entry, type EventDatabase, openEventDatabase } from "@/utils/storage/event-database";
import { type EventJournal, openEventJournal } from "@/utils/storage/event-journal";
import { type EventLog, openEventLog } from "@/utils/storage/event-log";
import { quarantine } from "@/utils/storage/quarantine";

/** Called before each test: nothing of what another one stored is there. */
export function newProfile(): void {
  fakeBrowser.reset();
  const { local } = fakeBrowser.storage;
  local.getKeys = async () => Object.keys(await local.get(null));
  globalThis.indexedDB = new IDBFactory();
}

/** The browser was closed or killed: what it kept for the session is gone. */
export async function endSession(): Promise<void> {
  await fakeBrowser.storage.session.clear();
}

export const author = {
  site: "news.example",
  role: "moderator",
  actor: "ann45678",
  device: "device01",
} as const;

/** How names of events begin that were decided on the article of `request`. */
export const articlePrefix = pagePrefix(author.site, "4821");

export interface Worker {
  readonly database: EventDatabase;
  readonly journal: EventJournal;
  readonly log: EventLog;
  readonly store: DecisionStore;
}

/** A worker as it wakes; `wrap` puts faults between it and its stores. */
export async function wake(
  wrap: {
    readonly database?: (real: EventDatabase) => EventDatabase;
    readonly journal?: (real: EventJournal) => EventJournal;
    readonly now?: () => number;
  } = {},
): Promise<Worker> {
  const real = await openEventDatabase();
  const database = wrap.database?.(real) ?? real;
  const journal = wrap.journal?.(openEventJournal()) ?? openEventJournal();
  const log = openEventLog(database, journal, quarantine, author.device);
  return { database, journal, log, store: createDecisionStore(log, wrap.now) };
}

let requests = 0;

export function request(over: Partial<DecisionRequest> = {}): DecisionRequest {
  requests += 1;
  return {
    request: `request-${requests}`,
    post: "4821",
    comment: "2215",
    facet: "verdict",
    value: "approve",
    subject: { textHash: "t", normHash: "n", linksHash: "l" },
    ...over,
  };
}

/** Decides once, in a worker that goes again, and answers the event. */
export async function record(over: Partial<DecisionRequest> = {}): Promise<DecisionEvent> {
  const { store, database } = await wake();
  const recorded = await store.record(request(over), author);
  database.close();
  if (!recorded.ok) throw new Error(recorded.error);
  return recorded.event;
}

/** Everything that a worker does when nobody waits for it. */
export async function tidyAll({ log }: Pick<Worker, "log">): Promise<void> {
  while (await log.tidy());
}

/** Puts into the database what no worker would. */
export async function writeDatabase(entries: readonly Entry[]): Promise<void> {
  const database = await openEventDatabase();
  await database.write({ entries });
  database.close();
}

/** The database is gone, with no worker that holds it. */
export async function wipeDatabase(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const gone = indexedDB.deleteDatabase("threadkeeper");
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(gone.error);
  });
}

/** Everything both stores hold, by id, as plain values. */
export async function holdings(): Promise<{ database: string[]; journal: string[] }> {
  const database = await openEventDatabase();
  const ids = await database.ids();
  database.close();
  return { database: ids.sort(), journal: (await openEventJournal().ids()).sort() };
}
