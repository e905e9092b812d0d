import { mkdir, writeFile } from "node:fs/promises";
import type { CDPSession, Page } from "playwright-core";
import { askBackground, openPanel } from "../../ask-extension.ts";
import { ensureBuild } from "../../build/ensure-build.ts";
import { enableSite } from "../../enable-site.ts";
import { launchChromium } from "../../launch-chromium.ts";
import { fillQueue, makeRows } from "./fill-queue.ts";

const scrollMs = 4_000;

interface Scrolled {
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
  /** What the page itself took a frame: script, style and layout. A busy machine adds nothing to it. */
  readonly workMsPerFrame: number;
  readonly rowsInDocument: number;
}

/** A queue of 10,000 rows: how long it takes to open, to scroll, and to decide on 500 at once. */
export async function benchQueue([given]: readonly string[]): Promise<void> {
  const count = Number(given ?? 10_000);
  await ensureBuild();
  const launched = await launchChromium({ viewport: { width: 400, height: 900 } });
  try {
    const panel = await openPanel(launched);
    await enableSite(panel, "127.0.0.1");
    const url = `chrome-extension://${launched.extensionId}/sidepanel.html`;
    const page = await launched.context.newPage();
    await page.goto(url);
    await page.locator("#queue-list:not([aria-busy])").waitFor();
    const rows = makeRows(count, Date.now());
    await fillQueue(panel, rows);
    const startedAt = performance.now();
    await page.reload();
    await page.locator(".q-row").first().waitFor();
    const openMs = performance.now() - startedAt;
    const session = await launched.context.newCDPSession(page);
    await session.send("Performance.enable");
    const scrolled = await scroll(page, session);
    const bulk = [];
    for (let run = 0; run < 3; run += 1) {
      const chosen = rows.slice(run * 500, run * 500 + 500);
      const from = performance.now();
      for (let at = 0; at < chosen.length; at += 250) {
        await askBackground(panel, {
          type: "queue/decide",
          step: `bench-step-${run}`,
          decisions: chosen.slice(at, at + 250).map((row) => ({
            row: row.id,
            request: `bench-${row.comment}-${run}`,
            textHash: row.subject.textHash,
            facet: "verdict" as const,
            value: "spam",
          })),
        });
      }
      bulk.push(performance.now() - from);
    }
    const result = { rows: count, openMs, ...scrolled, bulkOf500Ms: Math.min(...bulk) };
    console.table([rounded(result)]);
    await mkdir("artifacts", { recursive: true });
    await writeFile("artifacts/bench-queue.json", JSON.stringify(result, null, 2));
  } finally {
    await launched.close();
  }
}

/** Turns the wheel as fast as a hand does, and looks at every frame. */
async function scroll(page: Page, session: CDPSession): Promise<Scrolled> {
  await page.mouse.move(200, 500);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const note = (now: number) => {
      times.push(now);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const before = await work(session);
  for (const end = Date.now() + scrollMs; Date.now() < end; ) {
    await page.mouse.wheel(0, 800);
  }
  const after = await work(session);
  const { times, drawn } = await page.evaluate(() => ({
    times: (window as unknown as { times: number[] }).times,
    drawn: document.querySelectorAll(".q-row, .q-group").length,
  }));
  const gaps = times
    .slice(1)
    .map((time, at) => time - (times[at] ?? 0))
    .sort((a, b) => a - b);
  const at = (share: number) => gaps[Math.floor(share * (gaps.length - 1))] ?? 0;
  return {
    frames: gaps.length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    longestMs: at(1),
    workMsPerFrame: ((after - before) * 1_000) / Math.max(1, gaps.length),
    rowsInDocument: drawn,
  };
}

/** Seconds of script, style and layout since the page was opened. */
async function work(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const names = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
  return metrics
    .filter(({ name }) => names.includes(name))
    .reduce((sum, { value }) => sum + value, 0);
}

function rounded<T extends Readonly<Record<string, number>>>(values: T): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Math.round(value * 10) / 10]),
  );
}
