import type { QueueLine } from "@/utils/core/queue/arrange-rows";
import type { QueueTab } from "@/utils/core/queue/filter-rows";
import { closeBulk, cursor, list, message, part } from "./desk-state";

/**
 * Another tab is another matter: the last result, a bulk that is through, and what was about to be
 * done to rows that are no longer in sight, go with the old one. A bulk that runs says how it ended.
 * It begins with its newest, not where the last one was left.
 */
export function changeTab(tab: QueueTab): void {
  message.value = "";
  if (part.value?.type === "plan") part.value = undefined;
  closeBulk();
  list.show({ tab });
  goToRow(() => true);
}

/** Lets in what waits and goes there: who asks for what is new wants to see it. */
export function renew(): void {
  const known = new Set(list.lines.peek().map(({ id }) => id));
  list.renew();
  goToRow(({ id }) => !known.has(id));
}

function goToRow(isMeant: (line: QueueLine) => boolean): void {
  const line = list.lines.peek().find((one) => one.type === "row" && isMeant(one));
  if (line !== undefined) cursor.go(line.id);
}
