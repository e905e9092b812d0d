import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the processor's time, in microseconds. */
  readonly tdur?: number;
}

/**
 * Traces a page from now on. The answer ends the trace and gives the longest task of the page's
 * main thread by the processor's time, in milliseconds: on a busy machine a task that waits for
 * its turn looks long. The page must call `performance.mark(mark)`, which tells its thread.
 */
export async function traceTasks(page: Page, mark: string): Promise<() => Promise<number>> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("This Chromium cannot be traced.");
  const categories = ["blink.user_timing", "disabled-by-default-devtools.timeline"];
  await browser.startTracing(page, { categories });
  return async () => {
    const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
      (await browser.stopTracing()).toString(),
    );
    const marked = trace.traceEvents.find(({ name }) => name === mark);
    return trace.traceEvents
      .filter(
        ({ name, pid, tid }) => name === "RunTask" && pid === marked?.pid && tid === marked.tid,
      )
      .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1_000), 0);
  };
}
