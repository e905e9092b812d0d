const firstMs = 1_000;
const maxMs = 5 * 60_000;
const maxAskedMs = 60 * 60_000;

/**
 * How long to wait before the next attempt: twice as long after each failure, up to five minutes,
 * and anywhere in the upper half of that, so that a newsroom whose server was away does not come
 * back all at once. A server's own wish goes before, up to an hour.
 *
 * Example: after the third failure in a row, between 2 and 4 s.
 */
export function backOffMs(
  failures: number,
  askedMs: number | undefined,
  random: () => number = Math.random,
): number {
  const fullMs = Math.min(maxMs, firstMs * 2 ** Math.max(0, failures - 1));
  const ownMs = fullMs / 2 + (random() * fullMs) / 2;
  return Math.max(ownMs, Math.min(askedMs ?? 0, maxAskedMs));
}
