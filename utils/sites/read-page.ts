import type { PageReading } from "@/utils/sites/found-comment";
import { learner } from "@/utils/sites/learner";
import { type ReadOptions, readSteps } from "@/utils/sites/read-steps";
import { runAtOnce } from "@/utils/sites/steps";

/**
 * A look at a page that is ended before anything else happens, with all that can be learnt of it:
 * see `readSteps`.
 */
export function readPage(page: Document, options: ReadOptions = {}): PageReading | undefined {
  return runAtOnce(readSteps(page, { askLearner: () => learner, ...options }));
}
