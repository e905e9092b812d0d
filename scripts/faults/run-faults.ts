import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DecisionRequest } from "@/utils/core/decision";
import { ensureBuild } from "../build/ensure-build.ts";
import { serveFiles } from "../serve-files.ts";
import { compareStores, type StoreComparison } from "./compare-stores.ts";
import { type FaultyBrowser, openFaultyBrowser } from "./faulty-browser.ts";
import { seededRandom } from "./random.ts";
import { readEvents } from "./read-events.ts";

export interface FaultOptions {
  readonly events: number;
  readonly kills: number;
  readonly browserKills: number;
  readonly seed: number;
}

export interface FaultFigures extends StoreComparison {
  readonly seed: number;
  readonly acknowledged: number;
  readonly attempts: number;
  readonly workerKills: number;
  readonly browserKills: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

const comments = 40;
const post = "77";
const values = ["approve", "hold", "spam"];

const article = `<!doctype html><meta charset="utf-8"><title>Faults</title><body class="postid-${post}">
<ol class="comment-list">${Array.from(
  { length: comments },
  (_, at) =>
    `<li id="comment-${at + 1}" class="comment"><b class="fn">Reader</b><div class="comment-content"><p>Comment ${at + 1}.</p></div></li>`,
).join("")}</ol>`;

/** Decides, kills, decides again, and counts what is left. */
export async function runFaults(options: FaultOptions): Promise<FaultFigures> {
  await ensureBuild();
  const folder = await mkdtemp(join(tmpdir(), "threadkeeper-faults-"));
  const profile = join(folder, "profile");
  const file = join(folder, "article.html");
  await writeFile(file, article);
  const server = await serveFiles([file]);
  try {
    return await decideUnderFaults(options, profile, server.urlOf(file));
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function decideUnderFaults(
  { events, kills, browserKills, seed }: FaultOptions,
  profile: string,
  url: string,
): Promise<FaultFigures> {
  const random = seededRandom(seed);
  const requests = new Set<string>();
  const acknowledged = new Set<string>();
  const times: number[] = [];
  let attempts = 0;
  let workerKills = 0;
  let browserKilled = 0;
  let browser = await openFaultyBrowser(profile, url);

  const killBrowserAt = spread(browserKills, events, random);
  const killWorkerAt = spread(kills, events, random);
  for (let at = 0; at < events; at += 1) {
    const decision = decisionOf(at, `fault-${seed}-${at}`);
    requests.add(decision.request);
    for (let isFirst = true; !acknowledged.has(decision.request); isFirst = false) {
      attempts += 1;
      const startedAt = performance.now();
      const answer = browser.decide(decision).catch(() => false);
      if (isFirst && killWorkerAt.has(at)) workerKills += Number(await killSoon(browser, random));
      if (isFirst && killBrowserAt.has(at)) {
        browserKilled += 1;
        await browser.kill();
        await answer;
        browser = await openFaultyBrowser(profile, url);
        continue;
      }
      if (!(await answer)) continue;
      acknowledged.add(decision.request);
      if (isFirst && !killWorkerAt.has(at)) times.push(performance.now() - startedAt);
    }
  }
  await browser.close();
  // Opened once more: what the stores hold after they have compared themselves is what counts.
  browser = await openFaultyBrowser(profile, url);
  try {
    await browser.decide(decisionOf(0, `fault-${seed}-last`));
    requests.add(`fault-${seed}-last`);
    const stored = await readEvents(browser.panel);
    times.sort((a, b) => a - b);
    return {
      seed,
      acknowledged: acknowledged.size,
      attempts,
      workerKills,
      browserKills: browserKilled,
      ...compareStores(stored, requests, acknowledged),
      medianMs: round(times[Math.floor(times.length / 2)]),
      p99Ms: round(times[Math.floor(times.length * 0.99)]),
    };
  } finally {
    await browser.close();
  }
}

/** A moment within the decision's own few milliseconds, most of the time. */
async function killSoon(browser: FaultyBrowser, random: () => number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, random() * 8));
  return browser.killWorker();
}

function decisionOf(at: number, request: string): DecisionRequest {
  return {
    request,
    post,
    comment: String((at % comments) + 1),
    facet: "verdict",
    value: values[at % values.length] ?? "approve",
    subject: { textHash: "a", normHash: "b", linksHash: "c" },
  };
}

/** `count` different places among `length`. */
function spread(count: number, length: number, random: () => number): Set<number> {
  const places = new Set<number>();
  while (places.size < Math.min(count, length)) places.add(Math.floor(random() * length));
  return places;
}

function round(ms: number | undefined): number {
  return Math.round((ms ?? 0) * 10) / 10;
}
