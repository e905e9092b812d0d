import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { PageReport } from "@/utils/messages/report-protocol";
import { askTab, openPanel, openTab } from "../../ask-extension.ts";
import { ensureBuild } from "../../build/ensure-build.ts";
import { enableSite } from "../../enable-site.ts";
import { launchChromium } from "../../launch-chromium.ts";
import { serveFiles } from "../../serve-files.ts";
import { makePeer } from "../peer/make-peer.ts";
import { drawComment, remarkOf } from "./draw-comment.ts";
import { type BenchPage, makePages } from "./make-pages.ts";
import { type Insertion, type Measured, measurePage } from "./measure-page.ts";
import { savePageGrowth } from "./page-growth.ts";
import { type PageRow, printRow, reportPages, savePages } from "./report-pages.ts";

const patienceMs = 120_000;

const insertedCount = 200;

/** Two hundred comments that a page does not have yet; undefined for one without any. */
function insertionFor({ comments, first }: BenchPage): Insertion | undefined {
  if (comments === 0) return undefined;
  const indexes = Array.from({ length: insertedCount }, (_, index) => first + 20_000 + index);
  return { html: indexes.map(drawComment).join(""), remarks: indexes.map(remarkOf) };
}

const usualSizes = [0, 10, 100, 1_000, 10_000];
/** How long a blocker that tells nobody when it is done is given. */
const peerSettlesMs = 1_500;

/**
 * Pages of 0 to 10,000 comments, or of as many as `args` say, without an extension, with ours, and
 * with a blocker of ads, in one run.
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
      const rows = await measureAll(pages, urls, await makePeer(folder));
      reportPages(rows);
      await savePageGrowth(rows);
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(
  pages: readonly BenchPage[],
  urls: readonly string[],
  peerDir: string,
): Promise<PageRow[]> {
  const launched = await launchChromium();
  const peer = await launchChromium({ buildDir: peerDir });
  const panel = await openPanel(launched);
  const rows: PageRow[] = [];
  try {
    for (const [index, one] of pages.entries()) {
      const url = urls[index];
      if (url === undefined) continue;
      const { name, comments } = one;
      const inserted = insertionFor(one);
      const bare = await withTab(launched.context, panel, async (page) =>
        measurePage(page, url, async () => undefined, inserted),
      );
      await enableSite(panel, "127.0.0.1");
      let timings: PageRow["timings"];
      let expected = comments;
      const extended = await withTab(launched.context, panel, (page, tabId) =>
        measurePage(
          page,
          url,
          async () => {
            timings = await judged(panel, tabId, expected);
            expected += insertedCount;
          },
          inserted,
        ),
      );
      await enableSite(panel, "127.0.0.1", { isEnabled: false });
      const blocked = await measurePeer(peer.context, url);
      const row = { page: name, comments, without: bare, with: extended, peer: blocked, timings };
      rows.push(row);
      // Ten thousand comments take a while on a busy machine: what is known is told, and kept.
      printRow(row);
      await savePages(rows);
    }
    return rows;
  } finally {
    await launched.close();
    await peer.close();
  }
}

async function measurePeer(
  context: Awaited<ReturnType<typeof launchChromium>>["context"],
  url: string,
): Promise<Measured> {
  const page = await context.newPage();
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve, peerSettlesMs));
  try {
    return await measurePage(page, url, settled, undefined);
  } finally {
    await page.close();
  }
}

async function withTab<T>(
  context: Awaited<ReturnType<typeof launchChromium>>["context"],
  panel: Page,
  work: (page: Page, tabId: number) => Promise<T>,
): Promise<T> {
  const { page, tabId } = await openTab(context, panel);
  try {
    return await work(page, tabId);
  } finally {
    await page.close();
  }
}

/** Waits until so many comments are judged: right after an insertion those before it still are. */
async function judged(panel: Page, tabId: number, comments: number): Promise<PageRow["timings"]> {
  if (comments === 0) return undefined;
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const answer = (await askTab(panel, tabId, { type: "page/report" })) as PageReport | undefined;
    if (answer?.isDone && answer.page.comments.length >= comments) return answer.page.timings;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}
