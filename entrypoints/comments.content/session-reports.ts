import type { ReadonlySignal } from "@preact/signals";
import type { Finding } from "@/utils/core/finding";
import type { FrameDiagnosis } from "@/utils/messages/help-protocol";
import type { PageReport } from "@/utils/messages/report-protocol";
import type { PageReading } from "@/utils/sites/found-comment";
import type { PageModel } from "@/utils/state/page-model";
import { loadPart } from "./load-part";
import { emptyReport } from "./page-status";
import { givenReports } from "./part-slots";
import type { Timings } from "./timings";

/** What a session tells `scan` and the page of diagnostics. */
export interface SessionReports {
  report(): Promise<PageReport>;
  /** Undefined where no comments are shown. */
  diagnose(): Promise<FrameDiagnosis | undefined> | undefined;
}

const mostErrors = 10;

/** Has the reports' own script loaded when somebody asks. */
export function createReports(source: {
  readonly reading: () => PageReading | undefined;
  readonly isDone: () => boolean;
  readonly findings: () => readonly Finding[];
  readonly model: PageModel;
  readonly timings: Timings;
  readonly isPaused: ReadonlySignal<boolean>;
  readonly errors: readonly string[];
}): SessionReports {
  const { isDone, findings, model, timings, isPaused, errors } = source;
  return {
    async report() {
      const reading = source.reading();
      if (reading === undefined) return emptyReport(true, timings);
      const reports = isDone() ? await loadPart("report", givenReports) : undefined;
      const found = { reading, model, article: findings(), timings };
      return reports?.makeReport(found) ?? emptyReport(false, timings);
    },
    diagnose() {
      const reading = source.reading();
      if (reading === undefined) return undefined;
      return loadPart("report", givenReports).then((reports) =>
        reports?.makeDiagnosis(reading.adapter, model, {
          isPaused: isPaused.value,
          timings: timings.read(),
          errors: errors.slice(-mostErrors),
        }),
      );
    },
  };
}
