import { readOnce } from "@/utils/core/read-once";
import type { RepeatMemory } from "@/utils/detectors/repetition/repeat-memory";
import { eraseRepeatPairs, readRepeatPairs, writeRepeatPairs } from "@/utils/storage/repeat-pairs";
import { readPolicy } from "@/utils/storage/site-policies";
import type { Sender } from "./sender";

/** Written at most this often: a page of ten thousand comments notes ten thousand times. */
const pauseMs = 2_000;

const opened = readOnce(async () => {
  const { createRepeatMemory } = await import("@/utils/detectors/repetition/repeat-memory");
  return createRepeatMemory(await readRepeatPairs());
});
let isWriting = false;

/**
 * What was seen under other articles, for those who moderate there. Readers and private windows get
 * none and leave none: what somebody reads is nobody's to keep.
 */
export async function repeatMemoryFor(
  sender: Extract<Sender, { kind: "page" }>,
): Promise<RepeatMemory | undefined> {
  if (sender.isPrivate) return undefined;
  const { isEnabled, role } = await readPolicy(sender.site);
  if (!isEnabled || role === "reader") return undefined;
  return opened.get();
}

/** Keeps what was noted, by and by. */
export function keepRepeatMemory(memory: RepeatMemory): void {
  if (isWriting) return;
  isWriting = true;
  setTimeout(() => {
    isWriting = false;
    const pairs = memory.toPairs();
    // Erased meanwhile.
    if (pairs.length === 0) return;
    writeRepeatPairs(pairs).catch((cause: unknown) =>
      console.error("Threadkeeper: repeated texts could not be noted.", cause),
    );
  }, pauseMs);
}

/** Erases what is stored, and what open pages would store again. Answers how many were stored. */
export async function forgetRepeats(): Promise<number> {
  (await opened.get()).clear();
  return eraseRepeatPairs();
}
