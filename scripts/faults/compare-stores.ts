import type { StoredEvent, StoredEvents } from "./read-events.ts";

export interface StoreComparison {
  /** Acknowledged, and missing from a store at the end. */
  readonly lost: number;
  /** In a store, and asked for by nobody. */
  readonly phantom: number;
  /** Stored twice under one request. */
  readonly doubled: number;
  /** In one store and not in the other, after the browser was opened again. */
  readonly unequal: number;
  /** Taken back, with that acknowledged, and standing again. */
  readonly cameBack: number;
}

/** What was done, as whoever asked for it knows it. */
export interface History {
  readonly requests: ReadonlySet<string>;
  readonly acknowledged: ReadonlySet<string>;
  /** Ids of decisions whose undo was acknowledged. */
  readonly undone: ReadonlySet<string>;
}

/**
 * Holds what both stores have, and what stands (ids of events), against what was asked for and what
 * was called saved.
 */
export function compareStores(
  { database, journal }: StoredEvents,
  { requests, acknowledged, undone }: History,
  standing: readonly string[],
): StoreComparison {
  const inDatabase = byRequest(database);
  const inJournal = byRequest(journal);
  const isLost = (request: string) => !inDatabase.has(request) || !inJournal.has(request);
  const all = [...database, ...journal];
  return {
    lost: [...acknowledged].filter(isLost).length,
    phantom: all.filter(({ request }) => !requests.has(request)).length,
    doubled: [...inDatabase.values()].filter((ids) => ids.size > 1).length,
    unequal: new Set(database.map(({ id }) => id)).symmetricDifference(
      new Set(journal.map(({ id }) => id)),
    ).size,
    cameBack: standing.filter((id) => undone.has(id)).length,
  };
}

function byRequest(events: readonly StoredEvent[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, request } of events) {
    found.set(request, (found.get(request) ?? new Set()).add(id));
  }
  return found;
}
