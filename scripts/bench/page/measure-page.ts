import type { CDPSession, Page } from "playwright-core";

export interface Measured {
  readonly loadMs: number;
  readonly longestTaskMs: number;
  /** The part of every task above 50 ms, added up. */
  readonly blockingMs: number;
  readonly heapMb: number;
}

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** Opens a page and measures until `settled` says that nothing more is to come. Milliseconds, MB. */
export async function measurePage(
  page: Page,
  url: string,
  settled: () => Promise<void>,
): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks?.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  const loadMs = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation");
    return entry?.duration ?? 0;
  });
  await settled();
  const tasks = await page.evaluate(() => window.longTasks ?? []);
  return {
    loadMs,
    longestTaskMs: Math.max(0, ...tasks),
    blockingMs: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    heapMb: await readHeap(session),
  };
}

async function readHeap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1_000_000;
}
