/** How long our own work on a page took, in milliseconds; for `scan` and benchmarks. */
export interface Timings {
  found(durationMs: number): void;
  painted(durationMs: number): void;
  /** Time during which the background owed an answer. */
  judging(isBusy: boolean): void;
  read(): {
    readonly findMs: number;
    readonly detectMs: number;
    readonly longestTaskMs: number;
    /** All our work on the page's main thread that was measured. */
    readonly workMs: number;
  };
}

export function createTimings(now: () => number = () => performance.now()): Timings {
  let findMs = 0;
  let detectMs = 0;
  let longestTaskMs = 0;
  let workMs = 0;
  let busySince: number | undefined;

  function task(durationMs: number): void {
    longestTaskMs = Math.max(longestTaskMs, durationMs);
    workMs += durationMs;
  }

  return {
    found(durationMs) {
      findMs += durationMs;
      task(durationMs);
    },
    painted: task,
    judging(isBusy) {
      if (isBusy) busySince ??= now();
      else if (busySince !== undefined) {
        detectMs += now() - busySince;
        busySince = undefined;
      }
    },
    read: () => ({
      findMs: round(findMs),
      detectMs: round(detectMs),
      longestTaskMs: round(longestTaskMs),
      workMs: round(workMs),
    }),
  };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
