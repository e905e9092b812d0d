import { signal as createSignal, type ReadonlySignal } from "@preact/signals";
import { effectUntil } from "@/utils/state/effect-until";

/**
 * Each time costs the page a frame, a tenth of a second where there are ten thousand comments; while
 * they are judged totals change with each batch.
 */
const pauseMs = 1_000;

/**
 * What `source` was last, at most once a second: lines are counted over the page, and a later comment
 * may make an earlier line a repeated one.
 *
 * Example: `followTotals(model.counts, signal)`.
 */
export function followTotals<T>(source: ReadonlySignal<T>, signal: AbortSignal): ReadonlySignal<T> {
  const told = createSignal(source.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  effectUntil(signal, () => {
    source.value;
    timer ??= setTimeout(() => {
      timer = undefined;
      told.value = source.peek();
    }, pauseMs);
  });
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return told;
}
