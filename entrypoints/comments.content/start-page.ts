import { answerPanels } from "./answer-panels";
import { type PageRun, startRun } from "./start-run";

/** Reads the page from now on, answers our panels, and starts anew when one of them asks for it. */
export function startPage(page: Document, signal: AbortSignal): void {
  let run: PageRun = startRun(page, false, signal);
  answerPanels(
    {
      report: () => run.report(),
      review: () => run.review(),
      restart(genericOnly) {
        run.stop();
        run = startRun(page, genericOnly, signal);
      },
    },
    signal,
  );
}
