/**
 * What may be spent without end: of any second, 38 ms saved and 35 more that come in. With what the
 * browser does for us and cannot be counted here, that stays below a tenth.
 */
const share = 0.035;
const savedMs = 38;
/** For comments that a page did not have before: once each, and only while they are first read. */
const creditMs = 3;
/** No news of the comments for so long: the page has calmed down. */
const calmMs = 1_000;
/** However restless the page, so often a little is done. */
const peekMs = 5_000;
const tickMs = 250;

/**
 * Holds our own work on a page to a tenth of any second, once its comments have been read for the
 * first time. On a page that changes its list without end the budget is hit, and work pauses:
 *
 *   running ── spent ──▶ paused ── calm for a second, or asked to go on ──▶ running
 *                        (a peek every five seconds)
 */
export interface WorkBudget {
  readonly isPaused: () => boolean;
  readonly spend: (durationMs: number) => void;
  /** The page changed something that has to be read. */
  readonly changed: () => void;
  /** How many comments there are now: only more than ever before earn a credit. */
  readonly grow: (comments: number) => void;
  /** Everything is read and judged: what is left of the credit is not for later. */
  readonly settle: () => void;
  /** Whether so many milliseconds may be spent in one go. */
  readonly affords: (durationMs: number) => boolean;
  readonly hasFree: () => boolean;
  /** True where one comment may be painted without its time being counted: once for each of `grow`. */
  readonly takeFree: () => boolean;
  /** Resolves when the next few milliseconds may be spent; undefined where that is now. */
  readonly ready: () => Promise<void> | undefined;
  /** A person wants it now, and waits for it. */
  readonly resume: () => void;
}

export interface BudgetOptions {
  readonly signal: AbortSignal;
  /** Hears of a pause that lasts, and of its end. */
  readonly onPause?: (isPaused: boolean) => void;
  readonly now?: () => number;
  readonly wait?: (durationMs: number) => Promise<void>;
}

export function createWorkBudget(options: BudgetOptions): WorkBudget {
  const { signal, now = () => performance.now(), wait = waitMs } = options;
  let left = savedMs;
  let countedAt = now();
  /** The first reading of a page is never held up. */
  let credit = Number.POSITIVE_INFINITY;
  let free = 0;
  let most = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  let isPaused = false;
  let isTold = false;
  let isPeeking = false;
  let gate = Promise.withResolvers<void>();

  function count(): void {
    left = Math.min(savedMs, left + (now() - countedAt) * share);
    countedAt = now();
  }

  function open(): void {
    gate.resolve();
    gate = Promise.withResolvers<void>();
  }

  /** All that was read once may be read once more: the page stands still, or somebody waits. */
  function resume(): void {
    left = savedMs;
    credit = Math.max(credit, most * creditMs);
    isPaused = false;
    if (isTold) options.onPause?.(false);
    isTold = false;
    open();
  }

  async function pause(): Promise<void> {
    isPaused = true;
    let peekedAt = now();
    while (isPaused && !signal.aborted) {
      await wait(tickMs);
      if (!isPaused || signal.aborted) return;
      if (now() - changedAt >= calmMs) return resume();
      if (!isTold) options.onPause?.(true);
      isTold = true;
      if (now() - peekedAt < peekMs) continue;
      peekedAt = now();
      isPeeking = true;
      open();
    }
  }

  return {
    isPaused: () => isTold,
    spend(durationMs) {
      count();
      const fromCredit = Math.min(credit, durationMs);
      credit -= fromCredit;
      left -= durationMs - fromCredit;
    },
    changed() {
      changedAt = now();
    },
    grow(comments) {
      const more = Math.max(0, comments - most);
      most += more;
      free += more;
      credit = (Number.isFinite(credit) ? credit : 0) + more * creditMs;
    },
    settle() {
      if (Number.isFinite(credit)) credit = 0;
    },
    affords(durationMs) {
      count();
      return !isPaused && credit + left >= durationMs;
    },
    hasFree: () => free > 0,
    takeFree() {
      if (free <= 0) return false;
      free -= 1;
      return true;
    },
    ready() {
      count();
      if (isPaused ? isPeeking && left > 0 : credit > 0 || left > 0) return undefined;
      isPeeking = false;
      if (!isPaused) void pause();
      return gate.promise;
    },
    resume,
  };
}

function waitMs(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
