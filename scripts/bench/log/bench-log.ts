import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DecisionRequest } from "@/utils/core/decision";
import { ensureBuild } from "../../build/ensure-build.ts";
import { type FaultyBrowser, openFaultyBrowser } from "../../faults/faulty-browser.ts";
import { serveFiles } from "../../serve-files.ts";
import { fillLog } from "./fill-log.ts";

interface Row {
  readonly decisions: number;
  readonly openMs: number;
  readonly wakeMs: number;
  readonly restartMs: number;
  readonly saveMs: number;
  readonly saveP99Ms: number;
}

const post = "77";
const comments = 100;

const article = `<!doctype html><meta charset="utf-8"><title>Log</title><body class="postid-${post}">
<ol class="comment-list"><li id="comment-1" class="comment"><b class="fn">Reader</b><div class="comment-content"><p>Comment.</p></div></li></ol>`;

/**
 * How long a page waits for what stands on it (100 comments, all decided), and for a decision to be
 * stored, with so many decisions of other pages in the log: with a worker that runs, one that was
 * killed, and a browser that was started anew.
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
      rows.push(await measure(count, join(folder, `profile-${count}`), server.urlOf(file)));
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
  let browser = await openFaultyBrowser(profile, url);
  for (let at = 0; at < comments; at += 1) await browser.decide(requestOf(at, `first-${at}`));
  // Nobody but the worker may write while it lives.
  await browser.killWorker();
  await fillLog(browser.panel, decisions);
  const saves: number[] = [];
  for (let at = 0; at < 200; at += 1) {
    const decision = requestOf(at % comments, `second-${at}`);
    saves.push((await browser.ask({ type: "decide", decision, page: post })).ms);
  }
  const opens: number[] = [];
  for (let at = 0; at < 30; at += 1) opens.push(await openPage(browser));
  const wakes: number[] = [];
  for (let at = 0; at < 10; at += 1) {
    await browser.killWorker();
    wakes.push(await openPage(browser));
  }
  await browser.close();
  const restarts: number[] = [];
  for (let at = 0; at < 3; at += 1) {
    browser = await openFaultyBrowser(profile, url);
    // The page has asked already: what counts is the first answer of this session's worker.
    for (let again = 0; again < 5; again += 1) restarts.push(await firstAnswer(browser));
    await browser.close();
  }
  console.info(decisions, "first answers of a session:", restarts.map(round).join(" "));
  return {
    decisions,
    openMs: middle(opens),
    wakeMs: middle(wakes),
    restartMs: middle(restarts),
    saveMs: middle(saves),
    saveP99Ms: round(saves.toSorted((a, b) => a - b)[Math.floor(saves.length * 0.99)] ?? 0),
  };
}

async function openPage(browser: FaultyBrowser): Promise<number> {
  const { ok, ms } = await browser.ask({ type: "page/open", post });
  if (!ok) throw new Error("The page was not answered.");
  return ms;
}

/** A session's first comparison of the stores, once more: its mark is taken away. */
async function firstAnswer(browser: FaultyBrowser): Promise<number> {
  await browser.panel.evaluate(() => chrome.storage.session.remove("generation"));
  await browser.killWorker();
  return openPage(browser);
}

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: { storage: { session: { remove(key: string): Promise<void> } } };

function requestOf(at: number, request: string): DecisionRequest {
  return {
    request,
    post,
    comment: String(at),
    facet: "verdict",
    value: at % 2 === 0 ? "spam" : "approve",
    subject: { textHash: "a", normHash: "b", linksHash: "c" },
  };
}

function middle(times: readonly number[]): number {
  return round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
