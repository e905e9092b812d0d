import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ensureBuild } from "../build/ensure-build.ts";
import { seededRandom } from "../seeded-random.ts";
import { checkSoak } from "./check-soak.ts";
import type { SoakFigures } from "./judge-soak.ts";
import { type Heaps, measureHeaps } from "./measure-heaps.ts";
import { type Act, moderate } from "./moderate.ts";
import { type ArticleServer, serveArticles } from "./serve-articles.ts";
import { openSoakBrowser, type SoakBrowser, type SoakTab, turnAccountOn } from "./soak-browser.ts";

export interface SoakOptions {
  readonly pages: number;
  readonly comments: number;
  /** How long the moderating takes at least; what is faster waits. */
  readonly seconds: number;
  readonly seed: number;
  readonly onProgress?: (line: string) => void;
}

/** Every so many pages a fresh tab, and a death of the worker: not where the memory is looked at. */
const pagesATab = 20;
const pagesADeath = 25;
const firstDeath = 12;
const samples = 40;
/** At the end one worker lives on, so that its own growth can be seen. */
const shareOfOneLife = 0.2;

/** What was done, before anybody has looked at what became of it. */
export interface Soaked {
  readonly acts: readonly Act[];
  readonly heaps: readonly { readonly page: number; readonly heaps: Heaps }[];
  readonly workerDeaths: number;
  /** Those that came while a decision was on its way. */
  readonly deathsThatHit: number;
  readonly seconds: number;
}

/** Moderates article after article, kills the worker now and then, and looks at what is left. */
export async function runSoak(options: SoakOptions): Promise<SoakFigures> {
  await ensureBuild();
  const profile = await mkdtemp(join(tmpdir(), "threadkeeper-soak-"));
  const server = await serveArticles(Math.max(2, Math.round(options.comments / options.pages)));
  try {
    const browser = await openSoakBrowser(profile);
    try {
      const soaked = await soak(options, browser, server);
      return await checkSoak(options, soaked, browser, server, profile);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function soak(
  { pages, seconds, seed, onProgress }: SoakOptions,
  browser: SoakBrowser,
  server: ArticleServer,
): Promise<Soaked> {
  const random = seededRandom(seed);
  const startedAt = performance.now();
  const acts: Act[] = [];
  const heaps: { page: number; heaps: Heaps }[] = [];
  let [workerDeaths, deathsThatHit] = [0, 0];
  await turnAccountOn(browser.panel);
  const queue = await browser.openQueue();
  const resting = await browser.openTab("resting article");
  await resting.show(`${server.origin}/0`);
  const reading = await browser.openTab("article");
  const measured = {
    article: reading.session,
    "resting article": resting.session,
    "queue and settings": queue.session,
  };

  async function kill(): Promise<void> {
    if (await browser.killWorker()) workerDeaths += 1;
  }

  async function visit(tab: SoakTab, article: number, isDeadly: boolean): Promise<void> {
    await tab.show(`${server.origin}/${article}`);
    const ids = server.idsOf(article);
    const moderator = moderate(tab.page, String(article), ids, random);
    const isMidway = isDeadly && random() < 0.7;
    for (const [at, comment] of (await chooseComments(tab, ids, random)).entries()) {
      acts.push(await moderator.decide(comment, isMidway && at === 0 ? kill : undefined));
    }
    deathsThatHit += Number(isMidway);
    if (isDeadly && !isMidway) await kill();
  }

  for (let article = 1; article <= pages; article += 1) {
    const isDeadly =
      article % pagesADeath === firstDeath && article <= pages * (1 - shareOfOneLife);
    if (article % pagesATab === 0) {
      const fresh = await browser.openTab("fresh article");
      await visit(fresh, article, isDeadly);
      await fresh.page.close();
    } else await visit(reading, article, isDeadly);
    await replaceOldest(resting, server.freshComment(article));
    if (article % Math.max(1, Math.round(pages / samples)) === 0) {
      heaps.push({ page: article, heaps: await measureHeaps(measured, browser.consoles) });
      onProgress?.(`${article} articles, ${acts.length} decisions, ${sinceSeconds(startedAt)} s`);
    }
    await pause(Math.max(0, startedAt + (article / pages) * seconds * 1_000 - performance.now()));
  }
  return { acts, heaps, workerDeaths, deathsThatHit, seconds: sinceSeconds(startedAt) };
}

/** One that was flagged, where there is one, and on half of the articles one that comes after it. */
async function chooseComments(
  { page }: SoakTab,
  ids: readonly string[],
  random: () => number,
): Promise<string[]> {
  const flagged = await page
    .locator('li:has([data-threadkeeper="panel"])')
    .evaluateAll((items) => items.map((item) => item.id.replace("comment-", "")));
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)];
  const first = pick(flagged);
  const at = ids.indexOf(first ?? "") + 1;
  const other = pick(ids.slice(at, at + 3).filter((id) => !flagged.includes(id)));
  return [first, random() < 0.5 || first === undefined ? other : undefined].filter(
    (id) => id !== undefined,
  );
}

/** A thread on which somebody writes all day: the oldest comment goes, another one comes. */
async function replaceOldest({ page }: SoakTab, html: string): Promise<void> {
  await page.evaluate((comment) => {
    const list = document.querySelector(".comment-list");
    list?.firstElementChild?.remove();
    list?.insertAdjacentHTML("beforeend", comment);
  }, html);
}

export function sinceSeconds(startedAt: number): number {
  return Math.round((performance.now() - startedAt) / 1_000);
}
