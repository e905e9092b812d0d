import { encodeDecisions } from "./decision-codec";
import type { SyncedDecision } from "./synced-decision";

export interface Chosen {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly count: number;
  /** What no longer fits, told to the person. It is kept on this device all the same. */
  readonly leftOut: number;
}

/** Finds out which decisions a team store has acknowledged; asked only where not everything fits. */
export type FindShared = (
  decisions: readonly SyncedDecision[],
) => Promise<(decision: SyncedDecision) => boolean>;

/**
 * Picks what fits into so many characters of base64. Rules of whole sites and pins stay to the
 * last, then what no team has, then what a team has; the newest of each first.
 */
export async function chooseSynced(
  decisions: readonly SyncedDecision[],
  room: number,
  findShared: FindShared,
): Promise<Chosen> {
  const sizeOf = (bytes: Uint8Array) => Math.ceil(bytes.length / 3) * 4;
  const all = await encodeDecisions(decisions);
  if (sizeOf(all) <= room) return { bytes: all, count: decisions.length, leftOut: 0 };
  const isShared = await findShared(decisions);
  const rank = (one: SyncedDecision) =>
    one.facet === "pin" || one.post === "*" ? 0 : isShared(one) ? 2 : 1;
  const ordered = decisions.toSorted((a, b) => rank(a) - rank(b) || b.hours - a.hours);
  let count = ordered.length;
  let bytes = all;
  // The size goes nearly with the number: two or three attempts find what fits.
  while (sizeOf(bytes) > room && count > 0) {
    count = Math.min(count - 1, Math.floor(count * (room / sizeOf(bytes)) * 0.99));
    bytes = await encodeDecisions(ordered.slice(0, Math.max(0, count)));
  }
  return { bytes, count, leftOut: ordered.length - count };
}
