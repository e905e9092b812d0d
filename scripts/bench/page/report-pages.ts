import { loadavg } from "node:os";
import type { PageReport } from "@/utils/messages/report-protocol";
import { saveFigures } from "../save-figures.ts";
import type { Measured } from "./measure-page.ts";

/** One page, without the extension and with it. */
export interface PageRow {
  readonly page: string;
  readonly comments: number;
  readonly without: Measured;
  readonly with: Measured;
  /** With a blocker of ads in place of us. */
  readonly peer: Measured;
  readonly timings: PageReport["page"]["timings"] | undefined;
}

/** Keeps what was measured so far in artifacts/bench.json, with how busy the machine was. */
export async function savePages(rows: readonly PageRow[]): Promise<void> {
  await saveFigures("page", { load: loadavg(), rows });
}

/** One line to a page, as soon as it is known. */
export function printRow({ page, comments, without, with: own, peer, timings }: PageRow): void {
  const beside = (of: (one: Measured) => number, digits = 0) =>
    `${round(of(without), digits)} → ${round(of(own), digits)} (blocker ${round(of(peer), digits)})`;
  const cpu = `CPU ${beside(({ cpuMs }) => cpuMs)} ms`;
  const longest = `longest ${beside(({ longestCpuMs }) => longestCpuMs)} ms of it`;
  const heap = `heap ${beside(({ heapMb }) => heapMb, 1)} MB`;
  const shown = (of: (one: Measured) => number | null) =>
    `(the page shows them in ${round(of(own) ?? 0)}, by itself in ${round(of(without) ?? 0)})`;
  const first = `first finding ${round(own.firstFindingMs ?? 0)} ms ${shown(({ shownMs }) => shownMs)}`;
  const more = `200 more ${round(own.insertedMs ?? 0)} ms ${shown(({ insertedShownMs }) => insertedShownMs)}`;
  const read = `judged ${round(timings?.detectMs ?? 0)} ms`;
  console.log(`${page} ${comments}: ${[cpu, longest, heap, first, more, read].join(", ")}`);
}

/** Prints what was measured as tables, and how busy the machine was. */
export function reportPages(rows: readonly PageRow[]): void {
  console.log(
    `Load: ${loadavg()
      .map((load) => round(load, 1))
      .join(", ")}`,
  );
  console.log("Times by the clock, without us and with us:");
  console.table(
    rows.map((row) => ({
      page: row.page,
      comments: row.comments,
      "load ms": round(row.without.loadMs),
      "load ratio": ratio(row.with.loadMs, row.without.loadMs),
      "longest task ms": round(row.without.longestTaskMs),
      "with us": round(row.with.longestTaskMs),
      "our longest": round(row.timings?.longestTaskMs ?? 0),
      "blocking ms": round(row.without.blockingMs),
      "blocking with us": round(row.with.blockingMs),
    })),
  );
  console.log("Shown by the page, without us and with us, and marked by us; 200 more inserted:");
  console.table(
    rows
      .filter(({ comments }) => comments > 0)
      .map((row) => ({
        page: row.page,
        comments: row.comments,
        "shown ms": round(row.without.shownMs ?? 0),
        "with us": round(row.with.shownMs ?? 0),
        "first finding ms": round(row.with.firstFindingMs ?? 0),
        "200 shown ms": round(row.without.insertedShownMs ?? 0),
        "200 with us": round(row.with.insertedShownMs ?? 0),
        "200 marked ms": round(row.with.insertedMs ?? 0),
      })),
  );
  console.log("The processor's time of the page's main thread, and its memory:");
  console.table(
    rows.map((row) => ({
      page: row.page,
      comments: row.comments,
      "CPU ms": round(row.without.cpuMs),
      "CPU with us": round(row.with.cpuMs),
      "CPU ratio": ratio(row.with.cpuMs, row.without.cpuMs),
      "longest task": round(row.without.longestCpuMs),
      "longest with us": round(row.with.longestCpuMs),
      "heap MB": round(row.without.heapMb, 1),
      "heap with us": round(row.with.heapMb, 1),
      "heap +KB a comment": perComment(row.with.heapMb - row.without.heapMb, row.comments),
    })),
  );
  console.table(growth(rows));
}

/** Cost a comment at each size, and how it compares with the size before: 1 is linear. */
function growth(rows: readonly PageRow[]) {
  return rows
    .filter(({ comments }) => comments > 0)
    .map(({ page, comments, timings }) => {
      const cpuOf = (row: PageRow | undefined) =>
        row === undefined ? 0 : ((row.with.cpuMs - row.without.cpuMs) * 1_000) / row.comments;
      const workOf = (row: PageRow | undefined) =>
        row?.timings === undefined ? 0 : (row.timings.workMs * 1_000) / row.comments;
      const judgeOf = (row: PageRow | undefined) =>
        row?.timings === undefined ? 0 : (row.timings.detectMs * 1_000) / row.comments;
      const row = rows.find((one) => one.page === page && one.comments === comments);
      const smaller = rows.find((one) => one.page === page && one.comments === comments / 10);
      return {
        page,
        comments,
        "our CPU µs a comment": round(cpuOf(row)),
        "growth of CPU": ratio(cpuOf(row), cpuOf(smaller)),
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
