import { giveWay } from "@/utils/sites/give-way";

/** Well below the 16 ms of a frame, and far from the 50 ms that a person feels. */
const sliceMs = 8;

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
  ready: () => Promise<void> | undefined = () => undefined,
): Promise<void> {
  while (!signal.aborted) {
    const turn = ready();
    if (turn !== undefined) await turn;
    if (signal.aborted) return;
    const startedAt = performance.now();
    let one = take();
    while (one !== undefined) {
      work(one);
      if (performance.now() - startedAt > sliceMs) break;
      one = take();
    }
    onSlice(performance.now() - startedAt);
    if (one === undefined) return;
    await giveWay();
  }
}
