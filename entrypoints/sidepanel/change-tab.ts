import type { QueueTab } from "@/utils/core/queue/filter-rows";
import { isRunning } from "./decide";
import { list, message, part } from "./desk-state";

/**
 * Another tab is another matter: the last result, a bulk that is through, and what was about to be
 * done to rows that are no longer in sight, go with the old one. A bulk that runs says how it ended.
 */
export function changeTab(tab: QueueTab): void {
  message.value = "";
  const type = part.value?.type;
  if (type === "plan" || (type === "run" && !isRunning())) part.value = undefined;
  list.show({ tab });
}
