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
import { type BenchPage, makePages } from "./make-pages.ts";
import { type Measured, measurePage } from "./measure-page.ts";

interface Row {
  readonly page: string;
  readonly comments: number;
  readonly without: Measured;
  readonly with: Measured;
  readonly timings: PageReport["page"]["timings"] | undefined;
}

const patienceMs = 120_000;

/** Pages of 0 to 10,000 comments, with and without the extension, in one run. */
export async function benchPage(): Promise<void> {
  await ensureBuild();
  const folder = await mkdtemp(join(tmpdir(), "threadkeeper-bench-"));
  try {
    const pages = makePages();
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
        measurePage(page, url, async () => undefined),
      );
      await enableSite(panel, "127.0.0.1");
      let timings: Row["timings"];
      const extended = await withTab(launched.context, panel, (page, tabId) =>
        measurePage(page, url, async () => {
          timings = comments === 0 ? undefined : await judged(panel, tabId);
        }),
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
      "blocking +ms": round(row.with.blockingMs - row.without.blockingMs),
      "heap +KB a comment": perComment(row),
      "find ms": row.timings?.findMs ?? 0,
      "judge ms": row.timings?.detectMs ?? 0,
    })),
  );
  await saveFigures("page", rows);
}

function perComment({ with: after, without: before, comments }: Row): number {
  return comments === 0 ? 0 : round(((after.heapMb - before.heapMb) * 1_000) / comments, 2);
}

function ratio(a: number, b: number): number {
  return b === 0 ? 0 : round(a / b, 2);
}

function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
