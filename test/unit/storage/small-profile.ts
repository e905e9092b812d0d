import { fakeBrowser } from "@webext-core/fake-browser";
import { IDBFactory } from "fake-indexeddb";
import type { DecisionRequest } from "@/utils/core/decision";
import { createDecisionStore, type DecisionStore } from "@/utils/storage/decision-store";
import { type EventDatabase, openEventDatabase } from "@/utils/storage/event-database";
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

/** Everything both stores hold, by id, as plain values. */
export async function holdings(): Promise<{ database: string[]; journal: string[] }> {
  const database = await openEventDatabase();
  const ids = await database.ids();
  database.close();
  return { database: ids.sort(), journal: (await openEventJournal().ids()).sort() };
}
