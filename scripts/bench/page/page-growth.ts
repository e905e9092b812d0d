import { type Growth, saveGrowth, threeDigits } from "../growth/growth.ts";
import type { Measured } from "./measure-page.ts";
import type { PageRow } from "./report-pages.ts";

interface Metric {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly of: (measured: Measured) => number;
  readonly note: string;
}

const metrics: readonly Metric[] = [
  {
    name: "page-load",
    title: "A page loads",
    unit: "ms",
    of: ({ loadMs }) => loadMs,
    note: "By the clock, to the end of the load event. Ours begins when the page stands.",
  },
  {
    name: "page-cpu",
    title: "The page's main thread works",
    unit: "ms of processor",
    of: ({ cpuMs }) => cpuMs,
    note: "Until everything is judged and what is near the view is painted; the blocker for 1.5 s.",
  },
  {
    name: "page-longest",
    title: "The longest task of the page",
    unit: "ms of processor",
    of: ({ longestCpuMs }) => longestCpuMs,
    note: "Whoever's it is: on large pages it is the browser's own, reading the page.",
  },
  {
    name: "page-heap",
    title: "The page's memory",
    unit: "MB of heap",
    of: ({ heapMb }) => heapMb,
    note: "After a collection. Ours holds each comment's text, links and findings.",
  },
];

/** What a page of comments costs by itself, with us, and with a blocker of ads. */
export async function savePageGrowth(rows: readonly PageRow[]): Promise<void> {
  const pages = rows.filter(({ page, comments }) => page === "wordpress" && comments > 0);
  if (pages.length === 0) return;
  for (const { name, title, unit, of, note } of metrics) {
    const values = (which: "without" | "with" | "peer") =>
      pages.map((row) => threeDigits(of(row[which])));
    const growth: Growth = {
      title,
      of: "comments on the page",
      unit,
      steps: pages.map(({ comments }) => comments),
      series: [
        { name: "Threadkeeper", values: values("with") },
        { name: "a blocker of ads", values: values("peer") },
        { name: "no extension", values: values("without") },
      ],
      note,
    };
    await saveGrowth(name, growth);
  }
}
