import { signal } from "@preact/signals";
import { isWrittenToSite } from "@/utils/core/policy";
import { onBroadcast, send } from "@/utils/messages/messenger";
import type { PendingView, UnsentView } from "@/utils/messages/site-protocol";
import { effectUntil } from "@/utils/state/effect-until";
import { showNewest } from "@/utils/state/newest-shown";
import { policies } from "./desk-state";

export const pending = signal<readonly PendingView[]>([]);
/** What did not get through to the sites yet, and is tried again. */
export const unsent = signal<readonly UnsentView[]>([]);
export const isReadingPending = signal(false);

const unsentShown = showNewest(
  () => send({ type: "queue/unsent" }),
  (all) => {
    unsent.value = all;
  },
);
/** A bulk tells of each of its rows: they are looked at together. */
const togetherMs = 300;
let isLooking = false;

function lookForUnsent(): void {
  if (isLooking) return;
  isLooking = true;
  setTimeout(() => {
    isLooking = false;
    void unsentShown.load();
  }, togetherMs);
}

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
  void unsentShown.load();
  onBroadcast(({ type }) => {
    if (type === "site-writes/changed") lookForUnsent();
  }, signal_);
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
