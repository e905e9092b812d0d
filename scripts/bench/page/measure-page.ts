import type { CDPSession, Page } from "playwright-core";
import { traceTasks } from "./trace-tasks.ts";

export interface Measured {
  readonly loadMs: number;
  readonly longestTaskMs: number;
  /** The part of every task above 50 ms, added up. */
  readonly blockingMs: number;
  /** What the page's main thread worked: of the processor's time, whatever else ran beside it. */
  readonly cpuMs: number;
  /** The longest task by the processor's time. */
  readonly longestCpuMs: number;
  readonly heapMb: number;
  /** From the moment the comments were there to our first mark on one; null without any. */
  readonly firstFindingMs: number | null;
  /** From the insertion of 200 comments to our last mark on those near the view. */
  readonly insertedMs: number | null;
  /** From the moment the comments were there until the page had laid them out and shown them. */
  readonly shownMs: number | null;
  /** The same for 200 that were inserted: what nobody is quicker than. */
  readonly insertedShownMs: number | null;
}

/** What the measurement puts into a page before its own scripts. */
interface Bench {
  readonly tasks: number[];
  readonly marks: number[];
  readyAt: number | undefined;
  shownAt: number | undefined;
  ready(place: Document | ShadowRoot): void;
  /** Calls back once the next frame has been made. */
  afterFrame(call: () => void): void;
  /** Calls `put`, and back once there are more comments: a framework draws them some tasks later. */
  afterMore(put: () => void, call: () => void): void;
}

declare global {
  interface Window {
    bench: Bench;
    insertHtml?: (html: string) => void;
  }
}

function install(): void {
  let readyPlace: Document | ShadowRoot = document;
  const bench: Bench = {
    tasks: [],
    marks: [],
    readyAt: undefined,
    shownAt: undefined,
    afterFrame(call) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = call;
      requestAnimationFrame(() => port2.postMessage(null));
    },
    afterMore(put, call) {
      const count = () => readyPlace.querySelectorAll(".comment").length;
      const before = count();
      put();
      if (count() > before) return call();
      new MutationObserver((_, observer) => {
        if (count() === before) return;
        observer.disconnect();
        call();
      }).observe(readyPlace, { childList: true, subtree: true });
    },
    ready(place) {
      readyPlace = place;
      bench.readyAt ??= performance.now();
      bench.afterFrame(() => {
        bench.shownAt ??= performance.now();
      });
      new MutationObserver((records) => {
        const isMark = (node: Node) =>
          node instanceof HTMLElement && node.dataset["threadkeeper"] === "panel";
        const found = records.flatMap(({ addedNodes }) => [...addedNodes].filter(isMark));
        if (found.length > 0) bench.marks.push(performance.now());
      }).observe(place, { childList: true, subtree: true });
    },
  };
  window.bench = bench;
  performance.mark("bench");
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/** What is put in at the top of a page that has settled. */
export interface Insertion {
  readonly html: string;
  readonly remarks: readonly {
    readonly id: number;
    readonly author: string;
    readonly html: string;
  }[];
}

/** Opens a page and measures until `settled` says that nothing more is to come. Milliseconds, MB. */
export async function measurePage(
  page: Page,
  url: string,
  settled: () => Promise<void>,
  insertion: Insertion | undefined,
): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  const longestCpu = await traceTasks(page, "bench");
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(install);
  await page.goto(url, { waitUntil: "load" });
  const loadMs = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation");
    return entry?.duration ?? 0;
  });
  await settled();
  const { tasks, marks, readyAt, shownAt } = await page.evaluate(() => {
    const { tasks, marks, readyAt, shownAt } = window.bench;
    return { tasks, marks, readyAt, shownAt };
  });
  const { metrics } = await session.send("Performance.getMetrics");
  const cpuSeconds = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  const longestCpuMs = await longestCpu();
  const heapMb = await readHeap(session);
  const [first] = marks;
  const sinceReady = (at: number | undefined) =>
    at === undefined || readyAt === undefined ? null : at - readyAt;
  const added = insertion === undefined ? undefined : await insert(page, insertion, first, settled);
  return {
    loadMs,
    longestTaskMs: Math.max(0, ...tasks),
    blockingMs: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    cpuMs: cpuSeconds * 1_000,
    longestCpuMs,
    heapMb,
    firstFindingMs: sinceReady(first),
    insertedMs: added?.markedMs ?? null,
    shownMs: sinceReady(shownAt),
    insertedShownMs: added?.shownMs ?? null,
  };
}

async function insert(
  page: Page,
  insertion: Insertion,
  marked: number | undefined,
  settled: () => Promise<void>,
): Promise<{ readonly markedMs: number | null; readonly shownMs: number }> {
  const { startedAt, shownMs } = await page.evaluate(({ html, remarks }) => {
    scrollTo(0, 0);
    window.bench.marks.length = 0;
    const now = performance.now();
    const put = () => {
      if (window.insertHtml === undefined) window.insertRemarks(remarks);
      else window.insertHtml(html);
    };
    return new Promise<{ startedAt: number; shownMs: number }>((resolve) =>
      window.bench.afterMore(put, () =>
        window.bench.afterFrame(() =>
          resolve({ startedAt: now, shownMs: performance.now() - now }),
        ),
      ),
    );
  }, insertion);
  // Whoever asks what was found of ten thousand has a tenth of a second's work done for the answer:
  // not while we wait for our own marks.
  if (marked !== undefined) {
    const isMarked = page.waitForFunction(() => window.bench.marks.length > 0, undefined, {
      polling: 100,
      timeout: 20_000,
    });
    await isMarked.catch(() => undefined);
  }
  await settled();
  // A frame more: what is judged is painted after it.
  const marks = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.bench.marks))),
      ),
  );
  const last = marks.at(-1);
  return { markedMs: last === undefined ? null : last - startedAt, shownMs };
}

async function readHeap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1_000_000;
}
