import { send } from "@/utils/messages/messenger";
import type { PageModel } from "@/utils/state/page-model";

/**
 * Reads the page's decisions again when another tab or panel has stored some. One question under
 * way; what comes in meanwhile is asked for once more afterwards, so that the last answer is the
 * newest.
 */
export function keepDecisionsFresh(post: string, model: PageModel): { reload(): void } {
  let isAsking = false;
  let isStale = false;

  async function ask(): Promise<void> {
    isAsking = true;
    do {
      isStale = false;
      const known = model.decisions.peek();
      const answer = await send({ type: "page/open", post });
      // What was acknowledged meanwhile may be newer than this answer.
      if (model.decisions.peek() !== known) isStale = true;
      if (answer.ok && !isStale) model.setDecisions(answer.value.decisions);
    } while (isStale);
    isAsking = false;
  }

  return {
    reload() {
      isStale = true;
      if (!isAsking) void ask();
    },
  };
}
