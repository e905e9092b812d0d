import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DecisionRequest, UndoStep } from "@/utils/core/decision";
import { ensureBuild } from "../build/ensure-build.ts";
import { seededRandom } from "../seeded-random.ts";
import { serveFiles } from "../serve-files.ts";
import { bytesStored } from "./bytes-stored.ts";
import { compareStores, type StoreComparison } from "./compare-stores.ts";
import { article, burstLength, burstOf, postsUpTo, undoOf } from "./fault-burst.ts";
import { openFaultyBrowser } from "./faulty-browser.ts";
import type { FullStore } from "./full-store.ts";
import { readEvents } from "./read-events.ts";

export interface FaultOptions {
  readonly events: number;
  readonly kills: number;
  readonly browserKills: number;
  /** Times the first store refuses to be written, and is lost for good afterwards; 3 where left out. */
  readonly refusals?: number;
  /** Times one of the two stores is full, in turn; 6 where left out. */
  readonly quotaErrors?: number;
  readonly seed: number;
  /** Ends earlier, with the figures of what was done by then; never where left out. */
  readonly minutes?: number;
  /** Called now and then with the figures so far. */
  readonly onProgress?: (acknowledged: number) => void;
}

export interface FaultFigures extends StoreComparison {
  readonly seed: number;
  readonly acknowledged: number;
  readonly attempts: number;
  readonly workerKills: number;
  /** Workers that died with something unanswered. */
  readonly workerKillsThatHit: number;
  readonly browserKills: number;
  readonly browserKillsThatHit: number;
  readonly undone: number;
  /** Times a store refused and was then lost, and decisions that were answered "not saved". */
  readonly refusals: number;
  readonly refusalsShown: number;
  /** Decisions asked for while a store was full, and those of them that were answered "not saved". */
  readonly quotaErrors: number;
  readonly quotaErrorsShown: number;
  /** From a page's request to "saved", where nothing else was asked meanwhile and nothing killed. */
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Of everything that is kept for it in both stores, see `bytes-stored.ts`. */
  readonly bytesADecision: number;
  readonly seconds: number;
}

/** Whether a run has to be called failed: also where something that was not saved did not say so. */
export function isBad(figures: FaultFigures): boolean {
  const { lost, phantom, doubled, unequal, cameBack } = figures;
  const silent = figures.refusals - figures.refusalsShown;
  return lost + phantom + doubled + unequal + cameBack + silent > 0 || isSilent(figures);
}

function isSilent({ quotaErrors, quotaErrorsShown }: FaultFigures): boolean {
  return quotaErrors !== quotaErrorsShown;
}

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
  options: FaultOptions,
  profile: string,
  url: string,
): Promise<FaultFigures> {
  const { events, kills, browserKills, refusals = 3, quotaErrors = 6, seed } = options;
  const random = seededRandom(seed);
  const startedAt = performance.now();
  const requests = new Set<string>();
  const acknowledged = new Set<string>();
  const undone = new Set<string>();
  const times: number[] = [];
  const count = {
    attempts: 0,
    workerKills: 0,
    workerKillsThatHit: 0,
    browserKills: 0,
    browserKillsThatHit: 0,
    refusals: 0,
    refusalsShown: 0,
    quotaErrors: 0,
    quotaErrorsShown: 0,
  };
  const bursts = Math.ceil(events / burstLength);
  const killBrowserIn = deal(browserKills, bursts, random);
  const killWorkerIn = deal(kills, bursts, random);
  const refuseIn = deal(refusals, bursts, random);
  const fillIn = deal(quotaErrors, bursts, random);
  let browser = await openFaultyBrowser(profile, url);
  let step: UndoStep | undefined;

  /** Notes at once what a page was told: whoever dies a moment later has been told. */
  async function decide(decision: DecisionRequest): Promise<{ ok: boolean; error?: string }> {
    requests.add(decision.request);
    count.attempts += 1;
    const asked = await browser.decide(decision).catch(() => undefined);
    if (asked?.ok !== true) {
      return { ok: false, ...(asked?.error === undefined ? {} : { error: asked.error }) };
    }
    acknowledged.add(decision.request);
    if (decision.target !== undefined) undone.add(decision.target);
    step = asked.step ?? step;
    return { ok: true };
  }

  /** Some at once, as from several people's tabs, until all are acknowledged, whatever happens. */
  async function decideAll(decisions: readonly DecisionRequest[], faults: Fault[]): Promise<void> {
    for (let left = decisions; left.length > 0; left = unanswered(decisions)) {
      const answers = Promise.all(left.map(decide));
      const fault = faults.pop();
      if (fault !== undefined) {
        // A moment within the burst's own milliseconds, most of the time.
        await new Promise((resolve) => setTimeout(resolve, random() * 8 * left.length));
        const isHit = unanswered(left).length > 0;
        if (fault === "worker" && (await browser.killWorker())) {
          count.workerKills += 1;
          count.workerKillsThatHit += Number(isHit);
        } else if (fault === "browser") {
          await browser.kill();
          count.browserKills += 1;
          count.browserKillsThatHit += Number(isHit);
        }
      }
      await answers;
      if (fault === "browser") browser = await openFaultyBrowser(profile, url);
    }
  }

  function unanswered(all: readonly DecisionRequest[]): readonly DecisionRequest[] {
    return all.filter(({ request }) => !acknowledged.has(request));
  }

  async function decideWhileRefused(decision: DecisionRequest): Promise<void> {
    await browser.breakStore();
    count.refusals += 1;
    const { ok, error } = await decide(decision);
    count.refusalsShown += Number(!ok && error === "save_error_not_stored");
    await browser.loseStore();
  }

  async function decideWhileFull(decision: DecisionRequest, store: FullStore): Promise<void> {
    const makeRoom = await browser.fillStore(store);
    count.quotaErrors += 1;
    const { ok, error } = await decide(decision);
    count.quotaErrorsShown += Number(!ok && error === "save_error_not_stored");
    await makeRoom();
  }

  const endsAt = startedAt + (options.minutes ?? Infinity) * 60_000;
  for (let burst = 0; burst < bursts && performance.now() < endsAt; burst += 1) {
    const decisions = burstOf(burst, events, seed);
    const [first] = decisions;
    if (first === undefined) break;
    for (let left = refuseIn.get(burst) ?? 0; left > 0; left -= 1) await decideWhileRefused(first);
    for (let left = fillIn.get(burst) ?? 0; left > 0; left -= 1) {
      await decideWhileFull(first, (burst + left) % 2 === 0 ? "database" : "journal");
    }
    const faults: Fault[] = [
      ...Array<Fault>(killWorkerIn.get(burst) ?? 0).fill("worker"),
      ...Array<Fault>(killBrowserIn.get(burst) ?? 0).fill("browser"),
    ];
    const isUndo = decisions.length === burstLength;
    // The last of a burst takes back what was decided last; by then all of it is stored.
    await decideAll(isUndo ? decisions.slice(0, -1) : decisions, faults);
    const last = decisions.at(-1);
    if (isUndo && last !== undefined) {
      const before = performance.now();
      await decideAll([step === undefined ? last : undoOf(last, step)], faults);
      if (faults.length === 0) times.push(performance.now() - before);
    }
    if (burst % 100 === 99) options.onProgress?.(acknowledged.size);
  }
  await browser.close();
  // Opened once more: what the stores hold after they have compared themselves is what counts.
  browser = await openFaultyBrowser(profile, url);
  try {
    const standing: string[] = [];
    for (const post of postsUpTo(events)) {
      standing.push(...(await browser.ask({ type: "page/open", post })).standing);
    }
    const stored = await readEvents(browser.panel);
    times.sort((a, b) => a - b);
    return {
      seed,
      acknowledged: acknowledged.size,
      ...count,
      undone: undone.size,
      ...compareStores(stored, { requests, acknowledged, undone }, standing),
      medianMs: round(times[Math.floor(times.length / 2)]),
      p99Ms: round(times[Math.floor(times.length * 0.99)]),
      bytesADecision: Math.round(
        (await bytesStored(browser.panel)) / Math.max(1, stored.database.length),
      ),
      seconds: Math.round((performance.now() - startedAt) / 1_000),
    };
  } finally {
    await browser.close();
  }
}

type Fault = "worker" | "browser";

/** So many faults over so many bursts; several may fall on one. */
function deal(count: number, bursts: number, random: () => number): Map<number, number> {
  const dealt = new Map<number, number>();
  for (let left = count; left > 0; left -= 1) {
    const burst = Math.floor(random() * bursts);
    dealt.set(burst, (dealt.get(burst) ?? 0) + 1);
  }
  return dealt;
}

function round(ms: number | undefined): number {
  return Math.round((ms ?? 0) * 10) / 10;
}
