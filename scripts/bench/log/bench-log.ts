import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "../../build/ensure-build.ts";
import { type FaultyBrowser, openFaultyBrowser } from "../../faults/faulty-browser.ts";
import { serveFiles } from "../../serve-files.ts";
import { middleOf } from "../middle-of.ts";
import { fillLog } from "./fill-log.ts";
import { article, comments, openPage, post, requestOf } from "./log-page.ts";

/** So many that the fifth slowest is what 99 of 100 are quicker than. */
const saveCount = 500;

interface Row {
  readonly decisions: number;
  readonly openMs: number;
  /** A worker that was killed says no more than that a request is malformed: the browser's own part. */
  readonly bareWakeMs: number;
  readonly wakeMs: number;
  /** A worker's first answer in a session, when it compares the stores. */
  readonly startMs: number;
  readonly saveMs: number;
  readonly saveP99Ms: number;
  /** One record written with strict durability to a database beside ours: the disk's own part. */
  readonly diskMs: number;
  readonly diskP99Ms: number;
}

/**
 * How long a page waits for what stands on it (100 comments, all decided), and for a decision to be
 * stored, with so many decisions of other pages in the log: with a worker that runs, one that was
 * killed, and one that compares the stores first, as at a session's start.
 */
export async function benchLog(args: readonly string[]): Promise<void> {
  await ensureBuild();
  const counts = args.length > 0 ? args.map(Number) : [0, 10_000, 100_000];
  const folder = await mkdtemp(join(tmpdir(), "threadkeeper-bench-"));
  try {
    const file = join(folder, "article.html");
    await writeFile(file, article);
    const server = await serveFiles([file]);
    const rows: Row[] = [];
    for (const count of counts) {
      const row = await measure(count, join(folder, `profile-${count}`), server.urlOf(file));
      console.info(row);
      rows.push(row);
    }
    await server.close();
    console.table(rows);
    await mkdir("artifacts", { recursive: true });
    await writeFile("artifacts/bench-log.json", `${JSON.stringify(rows, undefined, 2)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(decisions: number, profile: string, url: string): Promise<Row> {
  const browser = await openFaultyBrowser(profile, url);
  for (let at = 0; at < comments; at += 1) await browser.decide(requestOf(at, `first-${at}`));
  // Nobody but the worker may write while it lives, and none may have begun before the log was full.
  await browser.killWorker();
  await fillLog(browser.panel, decisions);
  await browser.killWorker();
  await openPage(browser);
  const saves: number[] = [];
  const disk: number[] = [];
  for (let at = 0; at < saveCount; at += 1) {
    const decision = requestOf(at % comments, `second-${at}`);
    saves.push((await browser.ask({ type: "decide", decision, page: post })).ms);
    // In turn, for a disk that is slow just now is slow for both; and not each time, for a save would
    // then meet with what is left of the last one.
    if (at % 50 === 49) disk.push(...(await browser.panel.evaluate(writeStrictly, 20)));
  }
  const opens: number[] = [];
  for (let at = 0; at < 30; at += 1) opens.push(await openPage(browser));
  const bare: number[] = [];
  const wakes: number[] = [];
  const starts: number[] = [];
  // In turn, so that whatever else the machine does weighs on all of them alike.
  for (let at = 0; at < 15; at += 1) {
    await browser.killWorker();
    bare.push((await browser.ask({ type: "page/nothing" })).ms);
    await browser.killWorker();
    wakes.push(await openPage(browser));
    await forgetSession(browser);
    await browser.killWorker();
    starts.push(await openPage(browser));
  }
  await browser.close();
  return {
    decisions,
    openMs: middle(opens),
    bareWakeMs: middle(bare),
    wakeMs: middle(wakes),
    startMs: middle(starts),
    saveMs: middle(saves),
    saveP99Ms: percentile99(saves),
    diskMs: middle(disk),
    diskP99Ms: percentile99(disk),
  };
}

function percentile99(times: readonly number[]): number {
  return round(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0);
}

/** Milliseconds of each, inside a page of the extension: as much as an event with its state. */
async function writeStrictly(count: number): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("bench-disk");
    request.onupgradeneeded = () => request.result.createObjectStore("records");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const startedAt = performance.now();
    const transaction = database.transaction("records", "readwrite", { durability: "strict" });
    transaction.objectStore("records").put("x".repeat(2_000), startedAt);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    times.push(performance.now() - startedAt);
  }
  database.close();
  return times;
}

/** A session's first comparison of the stores comes once more: its mark is taken away. */
function forgetSession({ panel }: FaultyBrowser): Promise<void> {
  return panel.evaluate(() => chrome.storage.session.remove("generation"));
}

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: { storage: { session: { remove(key: string): Promise<void> } } };

function middle(times: readonly number[]): number {
  return round(middleOf(times));
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
