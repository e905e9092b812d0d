import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";

/** How an event came here: decided here, from a team, or from a file. */
export type Arrival = "here" | "team" | "file";

export interface DatabaseSchema extends DBSchema {
  /** Events as they were stored, parsed on reading. Key: event id. Since version 1. */
  events: { key: string; value: unknown; indexes: { comment: [string, string, string] } };
  /** "generation", "identity", "writer", "trimmed", "unbuilt", "uncompared", "sealing": see the files that read them. Since version 1. */
  meta: { key: string; value: unknown };
  /** What stands on each comment, see `state-record.ts`. Made anew whenever it cannot be used. Since version 2. */
  states: { key: string; value: unknown };
  /** Keys of states that events have overtaken. Since version 2. */
  stale: { key: string; value: 1 };
  /** Events in the order in which they came, counted up by the browser. Since version 2. */
  order: { key: number; value: { readonly id: string; readonly from: Arrival } };
  /** Packed copies of older events, see `segments.ts`. Since version 2. */
  segments: { key: string; value: unknown };
}

type Upgrade = IDBPTransaction<DatabaseSchema, StoreNames<DatabaseSchema>[], "versionchange">;
type Step = (database: IDBPDatabase<DatabaseSchema>, upgrade: Upgrade, oldVersion: number) => void;

/**
 * Step n takes version n to n + 1. Forward only: a step is never changed once released, and every
 * version that was ever released keeps a fixture in test/fixtures/storage/. Steps change where
 * events are kept, never an event: its id is the hash of its content.
 */
const steps: readonly Step[] = [
  (database) => {
    database.createObjectStore("events");
    database.createObjectStore("meta");
  },
  (database, upgrade, oldVersion) => {
    upgrade.objectStore("events").createIndex("comment", ["site", "post", "comment"]);
    database.createObjectStore("states");
    database.createObjectStore("stale");
    database.createObjectStore("order", { autoIncrement: true });
    database.createObjectStore("segments");
    // What is there already is put in order by and by, see `build-index.ts`: an upgrade that reads
    // a million events would keep everybody waiting.
    if (oldVersion > 0) void upgrade.objectStore("meta").put("", "unbuilt");
  },
];

export function migrateDatabase(
  database: IDBPDatabase<DatabaseSchema>,
  oldVersion: number,
  upgrade: Upgrade,
): void {
  for (const step of steps.slice(oldVersion)) step(database, upgrade, oldVersion);
}
