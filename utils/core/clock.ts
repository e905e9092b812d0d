/**
 * A hybrid logical clock: wall time where clocks agree, a counter where they do not, so that an
 * event always sorts after every event its author had seen. Written as
 * `<ms, 12 hex>-<counter, 4 hex>-<device>`; texts sort as times do.
 */
export interface ClockReading {
  readonly ms: number;
  readonly counter: number;
}

/** Events further ahead than this are not believed: a broken clock must not carry others away. */
export const maxDriftMs = 5 * 60_000;

export function formatClock(reading: ClockReading, device: string): string {
  const ms = reading.ms.toString(16).padStart(12, "0");
  return `${ms}-${reading.counter.toString(16).padStart(4, "0")}-${device}`;
}

/** Undefined where the text is no clock reading. */
export function parseClock(text: string): ClockReading | undefined {
  const match = /^([0-9a-f]{12})-([0-9a-f]{4})-/.exec(text);
  if (match === null) return undefined;
  return { ms: Number.parseInt(match[1] ?? "", 16), counter: Number.parseInt(match[2] ?? "", 16) };
}

/**
 * The next reading after `last` at wall time `nowMs`.
 *
 * Example: the wall clock went back by a minute → same ms as before, counter one higher.
 */
export function tick(last: ClockReading, nowMs: number): ClockReading {
  if (nowMs > last.ms) return { ms: nowMs, counter: 0 };
  if (last.counter < 0xffff) return { ms: last.ms, counter: last.counter + 1 };
  return { ms: last.ms + 1, counter: 0 };
}

/** Takes note of an event from elsewhere; one too far ahead is taken for wall time plus the drift. */
export function observe(last: ClockReading, seen: ClockReading, nowMs: number): ClockReading {
  const bounded = seen.ms > nowMs + maxDriftMs ? { ms: nowMs + maxDriftMs, counter: 0 } : seen;
  return isAfter(bounded, last) ? bounded : last;
}

function isAfter(a: ClockReading, b: ClockReading): boolean {
  return a.ms > b.ms || (a.ms === b.ms && a.counter > b.counter);
}
