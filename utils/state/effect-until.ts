import { effect } from "@preact/signals";

/**
 * Does `work` now and whenever a signal that it read has changed, until `signal` aborts. What it gives
 * back is called before it is done again, and at the end.
 */
export function effectUntil(signal: AbortSignal, work: Parameters<typeof effect>[0]): void {
  const stop = effect(work);
  signal.addEventListener("abort", stop, { once: true });
}
