import { effect } from "@preact/signals";

/** Does `work` now and whenever a signal that it read has changed, until `signal` aborts. */
export function effectUntil(signal: AbortSignal, work: () => void): void {
  const stop = effect(work);
  signal.addEventListener("abort", stop, { once: true });
}
