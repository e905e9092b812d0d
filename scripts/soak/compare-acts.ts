import type { LoggedEvent, StoredEvents } from "../faults/read-events.ts";
import type { Act } from "./moderate.ts";

export interface ActComparison {
  /** Shown as saved, and missing from a store. */
  readonly lost: number;
  /** In a store more often than anybody did it: made up, or doubled. */
  readonly phantom: number;
  /** In one store and not in the other. */
  readonly unequal: number;
}

/** Holds what both stores have against what a person did and was told is saved. */
export function compareActs(
  { database, journal }: StoredEvents<LoggedEvent>,
  acts: readonly Act[],
): ActComparison {
  const asked = countBy(
    acts.flatMap(({ post, comment, facet, value, isUndone }) => {
      const place = `${post}/${comment}/${facet}`;
      return isUndone ? [`${place}/${value}`, `${place}/undo`] : [`${place}/${value}`];
    }),
  );
  const stores = [database, journal].map((events) =>
    countBy(
      events.map(({ post, comment, facet, value }) => `${post}/${comment}/${facet}/${value}`),
    ),
  );
  const missing = (from: Map<string, number>, wanted: Map<string, number>) =>
    [...wanted].reduce((sum, [key, count]) => sum + Math.max(0, count - (from.get(key) ?? 0)), 0);
  return {
    lost: Math.max(...stores.map((store) => missing(store, asked))),
    phantom: Math.max(...stores.map((store) => missing(asked, store))),
    unequal: new Set(database.map(({ id }) => id)).symmetricDifference(
      new Set(journal.map(({ id }) => id)),
    ).size,
  };
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
