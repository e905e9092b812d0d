import type { PageStatus } from "@/utils/messages/protocol";
import type { PageReport } from "@/utils/messages/report-protocol";
import type { Decider } from "@/utils/state/decide-comment";
import type { PageModel } from "@/utils/state/page-model";
import type { Timings } from "./timings";

/**
 * The page's totals, for badge and popup. What was found and is not in the model yet counts as not
 * judged: a page whose first few comments are judged is not done.
 */
export function statusOf(
  adapter: string,
  isWhole: boolean,
  model: PageModel,
  decider: Decider,
  canWriteToSite: boolean,
): PageStatus {
  const saveState = decider.worst.value;
  const { hiddenBy: _, ...counts } = model.counts.value;
  const comments = Math.max(counts.comments, model.keys().length);
  const unread = comments - counts.comments + (isWhole ? 0 : 1);
  const unknown = counts.unknown + unread;
  return { adapter, ...counts, comments, unknown, saveState, frames: [], canWriteToSite };
}

/** A page on which no adapter found a comment, or (`isDone` false) none has looked yet. */
export function emptyReport(isDone: boolean, timings: Timings): PageReport {
  const page = { adapter: null, comments: [], article: { findings: [] }, timings: timings.read() };
  return { isDone, page };
}
