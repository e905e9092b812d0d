import type { Judge } from "./judges.ts";

export interface Speed {
  /** Microseconds of an address, the best of several rounds: the machine may be busy. */
  readonly medianUs: number;
  readonly p99Us: number;
  /** Processor time of the whole process, divided by addresses; the best round. */
  readonly cpuUs: number;
}

const rounds = 5;

/** Times one tool on every address. `mostAddresses` keeps slow tools bearable. */
export function measureJudge({ judge }: Judge, urls: readonly string[]): Speed {
  const best = new Float64Array(urls.length).fill(Number.POSITIVE_INFINITY);
  let cpuUs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (const url of urls) judge(url);
    const { user, system } = process.cpuUsage(before);
    cpuUs = Math.min(cpuUs, (user + system) / Math.max(urls.length, 1));
    for (const [at, url] of urls.entries()) {
      const start = process.hrtime.bigint();
      judge(url);
      const us = Number(process.hrtime.bigint() - start) / 1_000;
      best[at] = Math.min(best[at] ?? us, us);
    }
  }
  const sorted = best.toSorted();
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;
  return { medianUs: at(0.5), p99Us: at(0.99), cpuUs };
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
