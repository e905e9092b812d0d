import { lineShare } from "@/utils/model/line-model";
import type { LineVector } from "./line-rows.ts";

/** Stretches as numbers one after the other: fitting goes through them many times. */
export interface LineExamples {
  /** Where the slots of each begin among all slots; one more at the end. */
  readonly slotStarts: Int32Array;
  readonly slots: Uint32Array;
  readonly signStarts: Int32Array;
  readonly signs: Uint16Array;
  /** What a slot of each weighs. */
  readonly shares: Float64Array;
  readonly isSponsor: Uint8Array;
  readonly weights: Float64Array;
  /** The places of those that share a part with it: at most one of all of these is right. */
  readonly rivals: readonly (readonly number[])[];
  /** How many are learned from; what stands behind them are rivals alone. */
  readonly count: number;
}

/** Packs `rows`, and the `rivals` of any, with the slots that are kept. */
export function packExamples(
  rows: readonly LineVector[],
  kept: Uint8Array,
  rivals: ReadonlyMap<LineVector, readonly LineVector[]>,
  weightOf: (row: LineVector) => number,
): LineExamples {
  const all = [...rows];
  const places = new Map(rows.map((row, at) => [row, at]));
  const placeOf = (row: LineVector): number => {
    const place = places.get(row) ?? all.push(row) - 1;
    places.set(row, place);
    return place;
  };
  const rivalPlaces = rows.map((row) => (rivals.get(row) ?? []).map(placeOf));
  const slotLists = all.map(({ slots }) => slots.filter((slot) => kept[slot] === 1));
  const signLists = all.map(({ signs }) => signs);
  return {
    slotStarts: startsOf(slotLists),
    slots: Uint32Array.from(joined(slotLists)),
    signStarts: startsOf(signLists),
    signs: Uint16Array.from(joined(signLists)),
    shares: Float64Array.from(slotLists, ({ length }) => lineShare(length)),
    isSponsor: Uint8Array.from(all, (row) => (row.isSponsor ? 1 : 0)),
    weights: Float64Array.from(all, weightOf),
    rivals: rivalPlaces,
    count: rows.length,
  };
}

function startsOf(lists: readonly ArrayLike<number>[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  return starts;
}

function* joined(lists: readonly Iterable<number>[]): Generator<number> {
  for (const list of lists) yield* list;
}
