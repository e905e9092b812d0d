import { signal } from "@preact/signals";
import { ReportView } from "@/components/report/ReportView";
import { createReport, type Report } from "@/utils/core/report";
import { reportCsv } from "@/utils/core/report-csv";
import { send } from "@/utils/messages/messenger";
import { openEventDatabase } from "@/utils/storage/event-database";
import { parseEvent } from "@/utils/storage/event-schema";
import { openQueueDatabase } from "@/utils/storage/queue-database";
import type { Section } from "../section";

const report = signal<Report | undefined>(undefined);
const problem = signal<string | undefined>(undefined);
const sliceLength = 2_000;

/** Reading is free to all our pages; the background makes and mends the store first. */
async function load(): Promise<void> {
  try {
    await send({ type: "store/summary" });
    const next = createReport(Date.now());
    const database = await openEventDatabase();
    try {
      // A page's events lie together, and one may reach over the end of a slice.
      let waiting: [id: string, raw: unknown][] = [];
      for (let slice = await database.after("", sliceLength); slice.length > 0; ) {
        waiting.push(...slice);
        const last = slice.at(-1)?.[0] ?? "";
        const prefix = prefixOf(last);
        next.add(eventsOf(waiting.filter(([id]) => !id.startsWith(prefix))));
        waiting = waiting.filter(([id]) => id.startsWith(prefix));
        slice = await database.after(last, sliceLength);
      }
      next.add(eventsOf(waiting));
    } finally {
      database.close();
    }
    const queue = await openQueueDatabase();
    report.value = next.finish(await queue.rows());
    queue.close();
    problem.value = undefined;
  } catch (cause) {
    console.error("Threadkeeper: the report could not be made.", cause);
    problem.value = "ui_report_unreadable";
  }
}

/** `<site>/<post>/` of an event's id. */
function prefixOf(id: string): string {
  return id.slice(0, id.lastIndexOf("/") + 1);
}

function eventsOf(entries: readonly (readonly [id: string, raw: unknown])[]) {
  return entries.flatMap(([, raw]) => {
    const parsed = parseEvent(raw);
    return parsed.kind === "event" ? [parsed.event] : [];
  });
}

/** The byte order mark makes spreadsheets read it as UTF-8. */
function saveCsv(): void {
  if (report.value === undefined) return;
  const blob = new Blob(["\ufeff", reportCsv(report.value)], { type: "text/csv;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `threadkeeper-report-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  // Firefox reads the blob after the click has long returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const reportSection: Section = {
  id: "report",
  title: "ui_section_report",
  icon: "chart",
  load,
  View: () => <ReportView report={report.value} problem={problem.value} onCsv={saveCsv} />,
};
