import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";
import type { PageReport } from "@/utils/messages/report-protocol";
import { commentHints } from "@/utils/sites/hint-selector";
import { askTab, listFrames, openTab } from "../ask-extension.ts";
import { mergePages } from "./merge-pages.ts";

/** How long a page may take to load, to settle, and our own work on it. */
const limits = { loadMs: 30_000, settleMs: 5_000, reportMs: 120_000, loaderMs: 2_500 };

export interface PageQuery {
  readonly context: BrowserContext;
  /** A page of the extension. */
  readonly panel: Page;
  readonly url: string;
  readonly genericOnly: boolean;
  /** A saved page is read as it lies there: nothing is fetched from anywhere else for it. */
  readonly isFile: boolean;
}

/**
 * Opens one page in a tab of its own and gives what the extension's content script reports.
 * Throws where the page cannot be read; the message is meant for people.
 */
export async function scanPage(query: PageQuery): Promise<PageReport["page"]> {
  const { page, tabId } = await openTab(query.context, query.panel);
  try {
    await load(page, query);
    return await read(page, tabId, query);
  } finally {
    // A page that is stuck in a loop of its own may not answer: the browser ends later anyway.
    await Promise.race([page.close(), wait(limits.settleMs, undefined, { ref: false })]);
  }
}

async function load(page: Page, { url, isFile }: PageQuery): Promise<void> {
  const { host, hostname } = new URL(url);
  if (isFile) {
    await page.route(
      (asked) => asked.host !== host,
      (route) => route.abort(),
    );
  }
  let status = 0;
  page.on("response", (response) => {
    const isPage =
      response.frame() === page.mainFrame() && response.request().isNavigationRequest();
    if (isPage) status = response.status();
  });
  const failure = await page
    .goto(url, { waitUntil: "domcontentloaded", timeout: limits.loadMs })
    .then(() => undefined)
    .catch((cause: unknown) => new Error(whyNotLoaded(cause), { cause }));
  // Chromium calls an error without a text of its own a failure to load: the number says more.
  if (status >= 400) throw new Error(`The server answered ${status}.`);
  if (failure !== undefined) throw failure;
  const arrived = new URL(page.url()).hostname;
  if (arrived !== hostname)
    throw new Error(`It leads on to ${arrived}: name that address instead.`);
  // A picture that never comes must not keep a page from being read.
  await page.waitForLoadState("load", { timeout: limits.settleMs }).catch(() => undefined);
}

async function read(page: Page, tabId: number, query: PageQuery): Promise<PageReport["page"]> {
  const first = await readAll(page, tabId, query, 0);
  if (first !== undefined && first.comments.length > 0) return first;
  // Comments that a script of the page fetches come a little later.
  await page.waitForLoadState("networkidle", { timeout: limits.settleMs }).catch(() => undefined);
  return (await readAll(page, tabId, query, limits.loaderMs)) ?? nothingFound;
}

/** The page and its frames: comments in a frame are the page's. */
async function readAll(
  page: Page,
  tabId: number,
  query: PageQuery,
  loaderMs: number,
): Promise<PageReport["page"] | undefined> {
  const hasHints = await page.evaluate(
    (hints) => document.querySelector(hints) !== null,
    commentHints,
  );
  const top = await readOnce({ tabId, frameId: 0, hasHints, loaderMs }, query);
  const frames = await listFrames(query.panel, tabId, commentHints);
  const parts: PageReport["page"][] = top === undefined ? [] : [top];
  for (const { frameId, url, isHinted } of frames) {
    if (!isHinted) continue;
    // Its loader runs by itself; where it was not allowed in, nobody answers.
    const place = { tabId, frameId, hasHints: false, loaderMs: limits.loaderMs };
    const found = await readOnce(place, query);
    if (found === undefined || found.comments.length === 0) continue;
    parts.push({ ...found, comments: found.comments.map((one) => ({ ...one, frame: url })) });
  }
  return mergePages(parts);
}

/** What stands where the loader saw no hint of comments and asked for nothing more. */
const nothingFound: PageReport["page"] = {
  adapter: null,
  comments: [],
  article: { findings: [] },
  timings: { findMs: 0, detectMs: 0, longestTaskMs: 0, workMs: 0 },
};

interface FramePlace {
  readonly tabId: number;
  readonly frameId: number;
  /** The loader will find something, so that an answer is sure to come. */
  readonly hasHints: boolean;
  /** How long the loader may take over what no selector can ask for (headings, say). */
  readonly loaderMs: number;
}

async function readOnce(
  { tabId, frameId, hasHints, loaderMs }: FramePlace,
  { panel, genericOnly }: PageQuery,
): Promise<PageReport["page"] | undefined> {
  const ask = (message: object) => askTab(panel, tabId, message, frameId);
  const isHeard = async () => (await ask({ type: "page/report" })) !== undefined;
  if (!hasHints && !(await within(loaderMs, isHeard))) return undefined;
  if (genericOnly) {
    // `undefined` is "nobody listens yet"; whoever listens answers `null`.
    const restart = { type: "page/restart", genericOnly };
    await until(async () => ((await ask(restart)) === undefined ? undefined : true));
  }
  return until(async () => {
    const report = (await ask({ type: "page/report" })) as PageReport | undefined;
    return report?.isDone ? report.page : undefined;
  });
}

async function within(limitMs: number, ask: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    if (await ask()) return true;
    if (Date.now() >= deadline) return false;
    await wait(50);
  }
}

/**
 * Asks again until there is an answer. A report of ten thousand comments takes the page's own
 * time, so that it is asked for less often the longer it takes.
 */
async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + limits.reportMs;
  while (Date.now() < deadline) {
    const askedMs = Date.now();
    const answer = await ask();
    if (answer !== undefined) return answer;
    await wait(Math.min(Math.max(25, 4 * (Date.now() - askedMs)), 1_000));
  }
  throw new Error(`The extension did not finish within ${limits.reportMs / 1000} seconds.`);
}

function whyNotLoaded(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = /net::(ERR_\w+)/.exec(message)?.[1];
  if (code !== undefined) return `The page could not be loaded (${code}).`;
  if (/Timeout/.test(message))
    return `The page did not load within ${limits.loadMs / 1000} seconds.`;
  if (/Download is starting/.test(message)) return "It is a download and no page.";
  return message.split("\n")[0] ?? message;
}
