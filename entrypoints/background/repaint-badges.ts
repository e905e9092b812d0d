import { createTurns } from "@/utils/core/in-turn";
import { readPolicy } from "@/utils/storage/site-policies";
import { paintBadge } from "./badge";
import { listStatuses } from "./tab-statuses";

const inTurn = createTurns();

/**
 * A tab's badge anew, by what its page has reported last. One after the other, each with what is kept
 * by then: no older count is painted over a newer one.
 */
export function repaintBadge(tabId: number): Promise<void> {
  return inTurn(async () => {
    const [kept] = await listStatuses(tabId);
    if (kept === undefined) return;
    const { role } = await readPolicy(new URL(kept.url).hostname);
    await paintBadge(tabId, kept.status, role);
  });
}

/** Every tab's: something that concerns all of them has changed. */
export async function repaintBadges(): Promise<void> {
  for (const { tabId } of await listStatuses()) await repaintBadge(tabId);
}
