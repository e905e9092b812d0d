import { signal } from "@preact/signals";
import { isWrittenToSite } from "@/utils/core/policy";
import { send } from "@/utils/messages/messenger";
import type { PendingView } from "@/utils/messages/site-protocol";
import { effectUntil } from "@/utils/state/effect-until";
import { policies } from "./desk-state";

export const pending = signal<readonly PendingView[]>([]);
export const isReadingPending = signal(false);

/** Reads what waits for approval on the person's sites. */
export async function readPending(): Promise<void> {
  if (isReadingPending.value) return;
  isReadingPending.value = true;
  const answer = await send({ type: "queue/pending" });
  isReadingPending.value = false;
  if (answer.ok) pending.value = answer.value;
}

/** Asked once the panel knows that some site is moderated through us, and when another one is. */
export function keepPending(signal_: AbortSignal): void {
  let asked = "";
  effectUntil(signal_, () => {
    const sites = [...policies.value.values()]
      .filter((policy) => policy.isEnabled && isWrittenToSite(policy))
      .map(({ site }) => site)
      .join();
    if (sites === asked) return;
    asked = sites;
    if (sites === "") pending.value = [];
    else void readPending();
  });
}
