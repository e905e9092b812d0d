import { runInSlices, type Steps } from "@/utils/sites/steps";

/** Well below the 16 ms of a frame, and far from the 50 ms that a person feels. */
const usualMs = 8;

/**
 * Works through what `take` gives until it gives nothing more, a few milliseconds at a time.
 * `onSlice` hears how long each slice took; `ready` is asked before each, and waited for where it
 * gives a promise.
 */
export async function inSlices<T>(
  take: () => T | undefined,
  work: (one: T) => void,
  onSlice: (durationMs: number) => void,
  signal: AbortSignal,
  ready?: () => Promise<void> | undefined,
  sliceMs = usualMs,
): Promise<void> {
  function* steps(): Steps<void> {
    for (let one = take(); one !== undefined; one = take()) {
      work(one);
      yield;
    }
  }
  await runInSlices(steps(), { sliceMs, signal, onSlice, ...(ready && { ready }) });
}
