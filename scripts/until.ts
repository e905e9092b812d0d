import { setTimeout as pause } from "node:timers/promises";

type Found<T> = Exclude<T, undefined | false>;

/**
 * Asks `probe` every 50 ms until `isEnough` accepts the answer (without it: until there is one that
 * is not undefined or false), and gives that back. What the probe throws counts as "not yet"; the
 * last of it becomes the cause of the error that ends the wait after 20 s.
 *
 * Example: `await until("the log has a line", () => readLog().at(-1))`.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  isEnough: (answer: T) => boolean = (answer) => answer !== undefined && answer !== false,
  timeoutMs = 20_000,
): Promise<Found<T>> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const answer = await probe();
      if (isEnough(answer)) return answer as Found<T>;
    } catch (failure) {
      cause = failure;
    }
    await pause(50);
  } while (Date.now() < deadline);
  throw new Error(`Waited ${timeoutMs} ms in vain until ${what}.`, { cause });
}
