import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DecisionRequest, UndoStep } from "@/utils/core/decision";
import { ensureBuild } from "../build/ensure-build.ts";
import { serveFiles } from "../serve-files.ts";
import { bytesStored } from "./bytes-stored.ts";
import { compareStores, type StoreComparison } from "./compare-stores.ts";
import { type FaultyBrowser, openFaultyBrowser } from "./faulty-browser.ts";
import { seededRandom } from "./random.ts";
import { readEvents } from "./read-events.ts";

export interface FaultOptions {
  readonly events: number;
  readonly kills: number;
  readonly browserKills: number;
  /** Times the first store refuses to be written, and is lost for good afterwards; 3 where left out. */
  readonly refusals?: number;
  readonly seed: number;
  /** Ends earlier, with the figures of what was done by then; never where left out. */
  readonly minutes?: number;
}

export interface FaultFigures extends StoreComparison {
  readonly seed: number;
  readonly acknowledged: number;
  readonly attempts: number;
  readonly workerKills: number;
  readonly browserKills: number;
  readonly undone: number;
  /** Times a store refused and was then lost, and decisions that were answered "not saved". */
  readonly refusals: number;
  readonly refusalsShown: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Of everything that is kept for it in both stores, see `bytes-stored.ts`. */
  readonly bytesADecision: number;
}

/** Whether a run has to be called failed. */
export function isBad({ lost, phantom, doubled, unequal, cameBack }: StoreComparison): boolean {
  return lost + phantom + doubled + unequal + cameBack > 0;
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
  { events, kills, browserKills, refusals = 3, seed, minutes = Infinity }: FaultOptions,
  profile: string,
  url: string,
): Promise<FaultFigures> {
  const random = seededRandom(seed);
  const requests = new Set<string>();
  const acknowledged = new Set<string>();
  const undone = new Set<string>();
  const times: number[] = [];
  const count = { attempts: 0, workerKills: 0, browserKills: 0, refusals: 0, refusalsShown: 0 };
  const killBrowserAt = spread(browserKills, events, random);
  const killWorkerAt = spread(kills, events, random);
  const refuseAt = spread(refusals, events, random);
  let browser = await openFaultyBrowser(profile, url);
  let step: UndoStep | undefined;

  /** Asks until it is acknowledged, as a page does, while the fault of the hour happens. */
  async function decide(at: number, decision: DecisionRequest): Promise<void> {
    requests.add(decision.request);
    if (refuseAt.has(at)) await decideWhileRefused(decision);
    for (let isFirst = true; !acknowledged.has(decision.request); isFirst = false) {
      count.attempts += 1;
      const answer = browser.decide(decision).catch(() => undefined);
      if (isFirst && killWorkerAt.has(at)) {
        count.workerKills += Number(await killSoon(browser, random));
      }
      if (isFirst && killBrowserAt.has(at)) {
        count.browserKills += 1;
        await new Promise((resolve) => setTimeout(resolve, random() * 8));
        await browser.kill();
        await answer;
        browser = await openFaultyBrowser(profile, url);
        continue;
      }
      const asked = await answer;
      if (asked?.ok !== true) continue;
      acknowledged.add(decision.request);
      step = asked.step;
      if (decision.target !== undefined) undone.add(decision.target);
      if (isFirst && !killWorkerAt.has(at)) times.push(asked.ms);
    }
  }

  async function decideWhileRefused(decision: DecisionRequest): Promise<void> {
    await browser.breakStore();
    count.refusals += 1;
    const { ok, error } = await browser.decide(decision);
    if (ok) acknowledged.add(decision.request);
    else count.refusalsShown += Number(error === "save_error_not_stored");
    await browser.loseStore();
  }

  const endsAt = performance.now() + minutes * 60_000;
  for (let at = 0; at < events && performance.now() < endsAt; at += 1) {
    const decision = decisionOf(at, `fault-${seed}-${at}`);
    await decide(at, at % 10 === 9 && step !== undefined ? undoOf(decision, step) : decision);
  }
  await browser.close();
  // Opened once more: what the stores hold after they have compared themselves is what counts.
  browser = await openFaultyBrowser(profile, url);
  try {
    const last = await browser.decide(decisionOf(0, `fault-${seed}-last`));
    requests.add(`fault-${seed}-last`);
    const stored = await readEvents(browser.panel);
    times.sort((a, b) => a - b);
    return {
      seed,
      acknowledged: acknowledged.size,
      ...count,
      undone: undone.size,
      ...compareStores(stored, { requests, acknowledged, undone }, last.standing),
      medianMs: round(times[Math.floor(times.length / 2)]),
      p99Ms: round(times[Math.floor(times.length * 0.99)]),
      bytesADecision: Math.round(
        (await bytesStored(browser.panel)) / Math.max(1, stored.database.length),
      ),
    };
  } finally {
    await browser.close();
  }
}

function undoOf(decision: DecisionRequest, { id, comment, facet }: UndoStep): DecisionRequest {
  return { ...decision, comment, facet, value: "undo", target: id };
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
