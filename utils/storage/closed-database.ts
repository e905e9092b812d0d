import type { EventDatabase } from "./event-database";

/**
 * Stands in where the browser cannot open IndexedDB: reads find nothing (the journal then answers
 * alone), and every write fails, so that nothing is ever called saved that is in one store only.
 */
export function closedDatabase(cause: unknown): EventDatabase {
  return {
    put: () => Promise.reject(new Error("The database could not be opened.", { cause })),
    get: async () => undefined,
    range: async () => [],
    ids: async () => [],
    count: async () => 0,
    sites: async () => [],
    readMeta: async () => undefined,
    close: () => {},
  };
}
