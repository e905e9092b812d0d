import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { PageReport } from "@/utils/messages/protocol";
import { askTab, listTabs, openPanel } from "../../ask-extension.ts";
import { ensureBuild } from "../../build/ensure-build.ts";
import { enableSite } from "../../enable-site.ts";
import { launchChromium } from "../../launch-chromium.ts";
import { serveFiles } from "../../serve-files.ts";
import { saveFigures } from "../save-figures.ts";
import { type BenchPage, bodyOf, drawComment, makePages } from "./make-pages.ts";
import { type Insertion, type Measured, measurePage } from "./measure-page.ts";

interface Row {
  readonly page: string;
  readonly comments: number;
  readonly without: Measured;
  readonly with: Measured;
  readonly timings: PageReport["page"]["timings"] | undefined;
}

const patienceMs = 120_000;

/** Two hundred comments that no page has yet. */
const numbers = Array.from({ length: 200 }, (_, index) => 20_000 + index);
const inserted: Insertion = {
  html: numbers.map(drawComment).join(""),
  remarks: numbers.map((index) => ({
    id: 1_000 + index,
    author: `Reader ${index}`,
    html: bodyOf(index),
  })),
};

const usualSizes = [0, 100, 1_000, 10_000];

/**
 * Pages of 0 to 10,000 comments, or of as many as `args` say, with and without the extension, in
 * one run.
 */
export async function benchPage(args: readonly string[]): Promise<void> {
  const asked = args.map(Number);
  if (asked.some((size) => !Number.isInteger(size) || size < 0))
    throw new Error("npm run bench -- page [COMMENTS…]: whole numbers, such as 100 1000");
  await ensureBuild();
  const folder = await mkdtemp(join(tmpdir(), "threadkeeper-bench-"));
  try {
    const pages = await makePages(asked.length === 0 ? usualSizes : asked);
    const files = await Promise.all(
      pages.map(async ({ name, comments, html }) => {
        const path = join(folder, `${name}-${comments}.html`);
        await writeFile(path, html);
        return path;
      }),
    );
    const server = await serveFiles(files);
    try {
      const urls = files.map((file) => server.urlOf(file));
      await report(await measureAll(pages, urls));
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(pages: readonly BenchPage[], urls: readonly string[]): Promise<Row[]> {
  const launched = await launchChromium();
  const panel = await openPanel(launched);
  const rows: Row[] = [];
  try {
    for (const [index, { name, comments }] of pages.entries()) {
      const url = urls[index];
      if (url === undefined) continue;
      const bare = await withTab(launched.context, panel, async (page) =>
        measurePage(page, url, async () => undefined, undefined),
      );
      await enableSite(panel, "127.0.0.1");
      let timings: Row["timings"];
      const extended = await withTab(launched.context, panel, (page, tabId) =>
        measurePage(
          page,
          url,
          async () => {
            timings = comments === 0 ? undefined : await judged(panel, tabId);
          },
          comments === 0 ? undefined : inserted,
        ),
      );
      await enableSite(panel, "127.0.0.1", { isEnabled: false });
      rows.push({ page: name, comments, without: bare, with: extended, timings });
    }
    return rows;
  } finally {
    await launched.close();
  }
}

async function withTab<T>(
  context: Awaited<ReturnType<typeof launchChromium>>["context"],
  panel: Page,
  work: (page: Page, tabId: number) => Promise<T>,
): Promise<T> {
  const before = await listTabs(panel);
  const page = await context.newPage();
  try {
    const tabId = (await listTabs(panel)).find((id) => !before.includes(id));
    if (tabId === undefined) throw new Error("The browser opened no tab.");
    return await work(page, tabId);
  } finally {
    await page.close();
  }
}

async function judged(panel: Page, tabId: number): Promise<Row["timings"]> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const answer = (await askTab(panel, tabId, { type: "page/report" })) as PageReport | undefined;
    if (answer?.isDone) return answer.page.timings;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}

async function report(rows: readonly Row[]): Promise<void> {
  console.table(
    rows.map((row) => ({
      page: row.page,
      comments: row.comments,
      "load ms": round(row.without.loadMs),
      "load ratio": ratio(row.with.loadMs, row.without.loadMs),
      "longest task ms": round(row.without.longestTaskMs),
      "with us": round(row.with.longestTaskMs),
      "our longest": row.timings?.longestTaskMs ?? 0,
      "blocking ms": round(row.without.blockingMs),
      "blocking with us": round(row.with.blockingMs),
      "heap KB a comment": perComment(row.without.heapMb, row.comments),
      "heap +KB a comment": perComment(row.with.heapMb - row.without.heapMb, row.comments),
      "first finding ms": round(row.with.firstFindingMs ?? 0),
      "200 inserted ms": round(row.with.insertedMs ?? 0),
    })),
  );
  console.table(growth(rows));
  await saveFigures("page", rows);
}

/** Cost a comment at each size, and how it compares with the size before: 1 is linear. */
function growth(rows: readonly Row[]) {
  return rows
    .filter(({ comments }) => comments > 0)
    .map(({ page, comments, timings }) => {
      const workOf = (row: Row | undefined) =>
        row?.timings === undefined ? 0 : (row.timings.workMs * 1_000) / row.comments;
      const judgeOf = (row: Row | undefined) =>
        row?.timings === undefined ? 0 : (row.timings.detectMs * 1_000) / row.comments;
      const row = rows.find((one) => one.page === page && one.comments === comments);
      const smaller = rows.find((one) => one.page === page && one.comments === comments / 10);
      return {
        page,
        comments,
        "our work ms": timings?.workMs ?? 0,
        "work µs a comment": round(workOf(row)),
        "growth of work": ratio(workOf(row), workOf(smaller)),
        "judged in ms": timings?.detectMs ?? 0,
        "judged µs a comment": round(judgeOf(row)),
        "growth of judging": ratio(judgeOf(row), judgeOf(smaller)),
      };
    });
}

function perComment(megabytes: number, comments: number): number {
  return comments === 0 ? 0 : round((megabytes * 1_000) / comments, 2);
}

function ratio(a: number, b: number): number {
  return b === 0 ? 0 : round(a / b, 2);
}

function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
