import { giveWay } from "@/utils/sites/give-way";

/** Work that may be interrupted at each `yield`, and gives its result at the end. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all the work now. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** `items.map(of)` in steps of a hundred. */
export function* mapInSteps<Item, Value>(
  items: readonly Item[],
  of: (item: Item) => Value,
): Steps<Value[]> {
  const values: Value[] = [];
  for (const item of items) {
    if (values.length % 100 === 0) yield;
    values.push(of(item));
  }
  return values;
}

export interface SliceOptions {
  /** A slice ends at the first step after so many milliseconds. */
  readonly sliceMs: number;
  /** The first slice may take so long: a turn that is given away before a page's layout takes it in. */
  readonly firstSliceMs?: number;
  readonly signal: AbortSignal;
  /** How long each slice took, in milliseconds. */
  readonly onSlice: (durationMs: number) => void;
  /** Asked before each slice; it waits for the promise, where there is one. */
  readonly ready?: (() => Promise<void> | undefined) | undefined;
}

/**
 * Does the work in slices, so that the page can answer in between; undefined where aborted. What took
 * more than one is answered in a turn of its own: what is made of it may take as long.
 */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  { sliceMs, firstSliceMs = sliceMs, signal, onSlice, ready }: SliceOptions,
): Promise<Result | undefined> {
  for (let slice = 0; !signal.aborted; slice += 1) {
    const mostMs = slice === 0 ? firstSliceMs : sliceMs;
    const turn = ready?.();
    if (turn !== undefined) await turn;
    if (signal.aborted) break;
    const startedAt = performance.now();
    for (;;) {
      const { done, value } = steps.next();
      const durationMs = performance.now() - startedAt;
      if (done === true || durationMs >= mostMs) onSlice(durationMs);
      if (done === true) {
        if (slice > 0) await giveWay();
        return signal.aborted ? undefined : value;
      }
      if (durationMs >= mostMs) break;
    }
    await giveWay();
  }
  return undefined;
}
