import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "../../build/ensure-build.ts";
import { openFaultyBrowser } from "../../faults/faulty-browser.ts";
import { launchChromium } from "../../launch-chromium.ts";
import { serveFiles } from "../../serve-files.ts";
import { saveGrowth, threeDigits } from "../growth/growth.ts";
import { fillLog } from "../log/fill-log.ts";
import { article, comments, openPage, post, requestOf } from "../log/log-page.ts";
import { measurePlain, type PlainWay, type Stored } from "./measure-plain.ts";
import { makePlainExtension } from "./plain-extension.ts";

const usualCounts = [100, 1_000, 10_000, 100_000];
const ways: readonly PlainWay[] = ["a key each", "one object"];
const saves = 100;
/** More than this written as one takes seconds a decision. */
const mostInOne = 10_000;

/**
 * A decision stored, and what stands on a page of 100 comments read, with so many stored before:
 * our log in two stores, beside `storage.local` alone.
 */
export async function benchStorage(args: readonly string[]): Promise<void> {
  const counts = args.length === 0 ? usualCounts : args.map(Number);
  await ensureBuild();
  const folder = await mkdtemp(join(tmpdir(), "threadkeeper-bench-"));
  try {
    const own = await measureOwn(counts, folder);
    const plain = await measureAllPlain(counts, folder);
    const names = ["Threadkeeper", ...ways.map((way) => `storage.local, ${way}`)];
    const all: readonly (readonly (Stored | undefined)[])[] = [own, ...plain];
    const series = (of: keyof Stored) =>
      names.map((name, at) => ({
        name,
        values: (all[at] ?? []).map((stored) => (stored ? threeDigits(stored[of]) : null)),
      }));
    const shared = { of: "decisions stored before", unit: "ms, median", steps: counts };
    await saveGrowth("save", {
      ...shared,
      title: "A decision is stored",
      series: series("saveMs"),
      note: "Ours goes by a message to the worker, into a log in IndexedDB and once more into storage.local, and is answered when both have it; the others write from the page that asks, once, and lose what a torn write loses.",
    });
    await saveGrowth("read", {
      ...shared,
      title: "What stands on a page of 100 comments is read",
      series: series("readMs"),
      note: "Ours with the message to the worker, the site's settings and rules, and disputes settled.",
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureOwn(counts: readonly number[], folder: string): Promise<Stored[]> {
  const file = join(folder, "article.html");
  await writeFile(file, article);
  const server = await serveFiles([file]);
  try {
    const results: Stored[] = [];
    for (const count of counts) {
      const browser = await openFaultyBrowser(join(folder, `own-${count}`), server.urlOf(file));
      for (let at = 0; at < comments; at += 1) await browser.decide(requestOf(at, `first-${at}`));
      // Nobody but the worker may write while it lives.
      await browser.killWorker();
      await fillLog(browser.panel, count);
      await openPage(browser);
      const saved: number[] = [];
      for (let at = 0; at < saves; at += 1) {
        const decision = requestOf(at % comments, `second-${at}`);
        saved.push((await browser.ask({ type: "decide", decision, page: post })).ms);
      }
      const read: number[] = [];
      for (let at = 0; at < saves / 5; at += 1) read.push(await openPage(browser));
      results.push({ saveMs: middle(saved), readMs: middle(read) });
      await browser.close();
    }
    return results;
  } finally {
    await server.close();
  }
}

async function measureAllPlain(
  counts: readonly number[],
  folder: string,
): Promise<(Stored | undefined)[][]> {
  const buildDir = await makePlainExtension(folder);
  const { context, extensionId, close } = await launchChromium({ buildDir });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/page.html`);
    const results: (Stored | undefined)[][] = [];
    for (const way of ways) {
      const row: (Stored | undefined)[] = [];
      for (const count of counts) {
        const isBearable = way === "a key each" || count <= mostInOne;
        row.push(isBearable ? await measurePlain(page, way, count) : undefined);
      }
      results.push(row);
    }
    return results;
  } finally {
    await close();
  }
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}
