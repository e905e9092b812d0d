import type { DBSchema, IDBPDatabase } from "idb";

export interface DatabaseSchema extends DBSchema {
  /** Events as they were stored, parsed on reading. Key: event id. */
  events: { key: string; value: unknown };
  /** "generation", "identity" and "writer": see the files that read them. */
  meta: { key: string; value: unknown };
}

type Step = (database: IDBPDatabase<DatabaseSchema>) => void;

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
];

export function migrateDatabase(database: IDBPDatabase<DatabaseSchema>, oldVersion: number): void {
  for (const step of steps.slice(oldVersion)) step(database);
}
