import { browser } from "wxt/browser";
import { closedDatabase } from "@/utils/storage/closed-database";
import { createDecisionStore, type DecisionStore } from "@/utils/storage/decision-store";
import { type EventDatabase, openEventDatabase } from "@/utils/storage/event-database";
import { type EventJournal, openEventJournal } from "@/utils/storage/event-journal";
import { type EventLog, openEventLog } from "@/utils/storage/event-log";
import { adoptKey as adoptHashKey, type Identity, openIdentity } from "@/utils/storage/identity";
import { keptRecords } from "@/utils/storage/kept-records";
import { quarantine } from "@/utils/storage/quarantine";
import { settleRegisters } from "@/utils/storage/settle-registers";
import { type Account, openAccount } from "@/utils/storage/sync/account";
import type { FindShared } from "@/utils/storage/sync/choose-synced";
import { readSync, serverNow } from "./team/team-status";

export interface Stores {
  readonly identity: Identity;
  readonly database: EventDatabase;
  readonly log: EventLog;
  readonly decisions: DecisionStore;
  readonly account: Account;
}

const listeners: (() => void)[] = [];

/** Called after anything was stored in the log, from wherever it came. */
export function onStored(listener: () => void): void {
  listeners.push(listener);
}

const repairListeners: ((sites: ReadonlySet<string>) => void)[] = [];

/** Called with the sites whose decisions the first store had lost, once they are back in it. */
export function onRepaired(listener: (sites: ReadonlySet<string>) => void): void {
  repairListeners.push(listener);
}

let findShared: FindShared = async () => () => false;

/** The team says what its server has; it stands on the stores, so they cannot ask it themselves. */
export function setFindShared(find: FindShared): void {
  findShared = find;
}

function announce(): void {
  storedAtMs = Date.now();
  for (const listener of listeners) listener();
}

let opened: Promise<Stores> | undefined;

/** Opens the stores once a worker's life; a failure is not remembered, so the next call tries anew. */
export function openStores(): Promise<Stores> {
  opened ??= open().catch((cause: unknown) => {
    forget();
    throw cause;
  });
  return opened;
}

function forget(): void {
  opened = undefined;
}

/** The stores were taken away on purpose: the next request opens new ones. */
export function reopenStores(): void {
  forget();
}

/** See `identity.ts`; what was opened with the old key is opened anew. */
export async function adoptKey(key: Uint8Array): Promise<void> {
  await openStores();
  const database = await openEventDatabase();
  try {
    if (await adoptHashKey(database, key)) forget();
  } finally {
    database.close();
  }
}

async function open(): Promise<Stores> {
  // A team's clock is its server's; without a team it is this computer's.
  const clock = readSync();
  const database = await openEventDatabase(forget).catch((cause: unknown) => {
    console.error("Threadkeeper: the database could not be opened.", cause);
    // What was decided is still shown, from the journal; the next request tries again.
    forget();
    return closedDatabase(cause);
  });
  const identity = await openIdentity(database);
  await clock;
  const { device } = identity;
  const journal = openEventJournal();
  const log = openEventLog(database, journal, quarantine, device, announce);
  const account = openAccount({
    area: browser.storage.sync,
    device,
    log,
    findShared: (all) => findShared(all),
  });
  void tellRepaired(log);
  keepTidy(log, journal);
  const decisions = createDecisionStore(log, serverNow, account.observed);
  return { identity, database, log, decisions, account };
}

/** Pages may have been shown what the first store held before it was repaired. */
async function tellRepaired({ reconciled }: EventLog): Promise<void> {
  const done = await reconciled.catch(() => undefined);
  const sites = new Set(done?.recovered.map(({ site }) => site));
  if (sites.size > 0) for (const listener of repairListeners) listener(sites);
}

/** Between two slices there is time for whatever somebody waits for. */
const pauseMs = 250;
/** So long after the last decision the next one is expected. */
const busyMs = 5_000;
/** And so long at most, looking for damage waits for a pause. */
const mostWaitMs = 60_000;
let storedAtMs = 0;

/** Does what can wait, by and by, and looks again now and then while the worker lives. */
function keepTidy(log: EventLog, journal: EventJournal): void {
  let tidiedAtMs = Date.now();
  const go = async () => {
    try {
      // Somebody decides one after the other: their decisions must not meet with it.
      const isBusy = Date.now() - storedAtMs < busyMs && Date.now() - tidiedAtMs < mostWaitMs;
      const isMore = await log.tidy(isBusy);
      if (!isBusy) {
        await settleRegisters([journal, keptRecords]);
        tidiedAtMs = Date.now();
      }
      setTimeout(go, isMore && !isBusy ? pauseMs : 20 * pauseMs);
    } catch (cause) {
      // Nothing depends on it: what could not be packed lies in the journal one by one.
      console.error("Threadkeeper: the log could not be tidied.", cause);
    }
  };
  setTimeout(go, 4 * pauseMs);
}
