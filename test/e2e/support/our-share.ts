import type { Page } from "playwright-core";

/** Time that code of an extension took on a page's main thread, by the browser's own profiler. */
export interface Share {
  /** The most within any one second, in milliseconds. */
  readonly mostInSecondMs: number;
  readonly totalMs: number;
  readonly measuredMs: number;
}

/** Watches a page for a while. Everything that was called by code of an extension counts as its. */
export async function measureOurShare(page: Page, durationMs: number): Promise<Share> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  await session.send("Profiler.start");
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), durationMs);
  const { profile } = await session.send("Profiler.stop");
  await session.detach();
  const ours = new Set<number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const queue = profile.nodes
    .filter(({ callFrame }) => callFrame.url.startsWith("chrome-extension:"))
    .map(({ id }) => id);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (ours.has(id)) continue;
    ours.add(id);
    queue.push(...(nodes.get(id)?.children ?? []));
  }
  const slices: { readonly atMs: number; readonly ms: number }[] = [];
  let atMs = 0;
  profile.samples?.forEach((id, at) => {
    const ms = (profile.timeDeltas?.[at] ?? 0) / 1_000;
    atMs += ms;
    if (ours.has(id)) slices.push({ atMs, ms });
  });
  return {
    mostInSecondMs: mostInSecond(slices),
    totalMs: slices.reduce((sum, { ms }) => sum + ms, 0),
    measuredMs: atMs,
  };
}

/**
 * The least of three looks of `durationMs` each: other work on the machine stretches what it
 * interrupts, and only ever makes a share larger.
 */
export async function leastShare(page: Page, durationMs: number): Promise<Share> {
  const shares = [
    await measureOurShare(page, durationMs),
    await measureOurShare(page, durationMs),
    await measureOurShare(page, durationMs),
  ];
  return shares.reduce((least, one) => (one.mostInSecondMs < least.mostInSecondMs ? one : least));
}

function mostInSecond(slices: readonly { readonly atMs: number; readonly ms: number }[]): number {
  let most = 0;
  let sum = 0;
  let first = 0;
  for (const { atMs, ms } of slices) {
    sum += ms;
    for (let one = slices[first]; one !== undefined && one.atMs <= atMs - 1_000; ) {
      sum -= one.ms;
      first += 1;
      one = slices[first];
    }
    most = Math.max(most, sum);
  }
  return most;
}
