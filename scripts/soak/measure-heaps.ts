import type { CDPSession } from "playwright-core";
import type { Consoles } from "./watch-consoles.ts";

/** Bytes in use after the garbage was collected, by the name of what was measured. */
export type Heaps = Readonly<Record<string, number>>;

/** Measures the pages and the worker that runs now; one that has died is left out. */
export async function measureHeaps(
  pages: Readonly<Record<string, CDPSession>>,
  consoles: Consoles,
): Promise<Heaps> {
  const heaps: Record<string, number> = {};
  for (const [name, session] of Object.entries(pages)) {
    await session.send("HeapProfiler.collectGarbage");
    heaps[name] = (await session.send("Runtime.getHeapUsage")).usedSize;
  }
  try {
    const worker = consoles.worker();
    await worker?.send("HeapProfiler.collectGarbage");
    const usage = await worker?.send("Runtime.getHeapUsage");
    if (usage !== undefined) heaps["worker"] = Number(usage["usedSize"]);
  } catch {
    // Killed a moment ago; the next one is measured next time.
  }
  return heaps;
}
