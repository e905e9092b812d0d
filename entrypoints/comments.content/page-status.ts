import type { PageStatus } from "@/utils/messages/protocol";
import type { PageReport } from "@/utils/messages/report-protocol";
import type { Decider } from "@/utils/state/decide-comment";
import type { PageModel } from "@/utils/state/page-model";
import type { Timings } from "./timings";

/** The page's totals, for badge and popup. */
export function statusOf(
  adapter: string,
  model: PageModel,
  decider: Decider,
  canWriteToSite: boolean,
): PageStatus {
  const saveState = decider.worst.value;
  const { hiddenBy: _, ...counts } = model.counts.value;
  return { adapter, ...counts, saveState, frames: [], canWriteToSite };
}

/** A page on which no adapter found a comment, or (`isDone` false) none has looked yet. */
export function emptyReport(isDone: boolean, timings: Timings): PageReport {
  const page = { adapter: null, comments: [], article: { findings: [] }, timings: timings.read() };
  return { isDone, page };
}
