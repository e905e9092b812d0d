/** Share of the time that may be spent, and how much may be saved up for one burst. */
const share = 0.1;
const savedMs = 100;

export interface WorkBudget {
  readonly spend: (durationMs: number) => void;
  /** How long to wait before the next piece of work; 0 where it may begin now. */
  readonly waitMs: () => number;
}

/**
 * At most a tenth of the time in the long run. A burst may spend what was saved; what it overdraws
 * is waited for. Example: after one look of 300 ms, 100 of them saved, the next begins 2 s later.
 */
export function workBudget(now: () => number = () => performance.now()): WorkBudget {
  let left = savedMs;
  let countedAt = now();
  function count(): void {
    left = Math.min(savedMs, left + (now() - countedAt) * share);
    countedAt = now();
  }
  return {
    spend(durationMs) {
      count();
      left -= durationMs;
    },
    waitMs() {
      count();
      return Math.max(0, -left / share);
    },
  };
}
