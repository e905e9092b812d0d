import type { PickedRule } from "@/utils/core/picked-rule";
import { onBroadcast } from "@/utils/messages/messenger";
import { answerPanels } from "./answer-panels";
import { givenRules } from "./picked-rules";
import { type PageRun, startRun } from "./start-run";

/**
 * Reads the page from now on, answers our panels, and starts anew when one of them asks for it.
 * `look` is called when it may be that the extension has gone.
 */
export function startPage(page: Document, signal: AbortSignal, look: () => void): void {
  let rules = givenRules();
  let run: PageRun = startRun(page, { rules, genericOnly: false, look }, signal);
  answerPanels(
    {
      report: () => run.report(),
      diagnose: () => run.diagnose(),
      review: () => run.review(),
      show: (comment) => run.show(comment),
      resume: () => run.resume(),
      restart(genericOnly) {
        run.stop();
        run = startRun(page, { rules, genericOnly, look }, signal);
      },
    },
    signal,
  );
  onBroadcast((message) => {
    if (message.type !== "picked/changed" || isSame(message.rules, rules)) return;
    rules = message.rules;
    run.stop();
    run = startRun(page, { rules, genericOnly: false, look }, signal);
  }, signal);
}

/** Plain data that took the same way twice. */
function isSame(a: readonly PickedRule[], b: readonly PickedRule[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
