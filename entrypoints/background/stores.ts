import { createDecisionStore, type DecisionStore } from "@/utils/storage/decision-store";
import { openEventDatabase } from "@/utils/storage/event-database";
import { openEventJournal } from "@/utils/storage/event-journal";
import { openEventLog } from "@/utils/storage/event-log";
import { type Identity, openIdentity } from "@/utils/storage/identity";
import { quarantine } from "@/utils/storage/quarantine";

export interface Stores {
  readonly identity: Identity;
  readonly decisions: DecisionStore;
}

let opened: Promise<Stores> | undefined;

/** Opens the stores once a worker's life; a failure is not remembered, so the next call tries anew. */
export function openStores(): Promise<Stores> {
  opened ??= open().catch((cause: unknown) => {
    opened = undefined;
    throw cause;
  });
  return opened;
}

async function open(): Promise<Stores> {
  const [identity, database] = await Promise.all([openIdentity(), openEventDatabase()]);
  const log = openEventLog(database, openEventJournal(), quarantine);
  return { identity, decisions: createDecisionStore(log) };
}
