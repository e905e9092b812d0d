import type { Judge } from "./judges.ts";

export interface Speed {
  /** Microseconds of an address, the best of several rounds: the machine may be busy. */
  readonly medianUs: number;
  readonly p99Us: number;
  /** The median of the same address judged once more at once: its host is known. */
  readonly againUs: number;
  /** Processor time of the whole process, divided by addresses; the best round. */
  readonly cpuUs: number;
}

const rounds = 5;

/**
 * Times one tool on every address. Where each has a host of its own, and there are more than any tool
 * remembers, every host is new to it.
 */
export function measureJudge({ judge }: Judge, urls: readonly string[]): Speed {
  const best = new Float64Array(urls.length).fill(Number.POSITIVE_INFINITY);
  const bestAgain = best.slice();
  let cpuUs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (const url of urls) judge(url);
    const { user, system } = process.cpuUsage(before);
    cpuUs = Math.min(cpuUs, (user + system) / Math.max(urls.length, 1));
    for (const [at, url] of urls.entries()) {
      for (const times of [best, bestAgain]) {
        const start = process.hrtime.bigint();
        judge(url);
        const us = Number(process.hrtime.bigint() - start) / 1_000;
        times[at] = Math.min(times[at] ?? us, us);
      }
    }
  }
  return {
    medianUs: quantile(best, 0.5),
    p99Us: quantile(best, 0.99),
    againUs: quantile(bestAgain, 0.5),
    cpuUs,
  };
}

function quantile(times: Float64Array, share: number): number {
  return times.toSorted()[Math.floor(share * times.length)] ?? 0;
}

/** Milliseconds for one address of a million characters, the best of several. */
export function measureLongest({ judge }: Judge): number {
  const href = `https://a.example/?u=${"%61b".repeat(250_000)}`;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    judge(href);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
