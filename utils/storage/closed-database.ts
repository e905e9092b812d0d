import type { EventDatabase } from "./event-database";

/**
 * Stands in where the browser cannot open IndexedDB: reads find nothing (the journal then answers
 * alone), and every write fails, so that nothing is ever called saved that is in one store only.
 */
export function closedDatabase(cause: unknown): EventDatabase {
  return {
    write: () => Promise.reject(new Error("The database could not be opened.", { cause })),
    get: async () => undefined,
    has: async () => new Set(),
    range: async () => [],
    after: async () => [],
    countRange: async () => 0,
    ofComment: async () => [],
    states: async () => ({ records: [], stale: [] }),
    arrivedSince: async () => [],
    ids: async () => [],
    count: async () => 0,
    sites: async () => [],
    segment: async () => undefined,
    segmentNames: async () => [],
    hasSegment: async () => false,
    readMeta: async () => undefined,
    close: () => {},
  };
}
