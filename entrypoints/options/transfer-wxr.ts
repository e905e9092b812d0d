import { pagePrefix } from "@/utils/core/decision-event";
import { foldPage } from "@/utils/core/decision-log";
import { send } from "@/utils/messages/messenger";
import { verifyEvent } from "@/utils/storage/check-event";
import { openEventDatabase } from "@/utils/storage/event-database";
import { planWxr, type WxrPlan } from "@/utils/storage/transfer/plan-wxr";
import { readWxr } from "@/utils/storage/transfer/read-wxr";

export interface PlannedWxr extends WxrPlan {
  readonly site: string;
}

/** Holds a WordPress export against what is stored here; undefined where the text is none. */
export async function planWxrFile(text: string): Promise<PlannedWxr | "damaged" | undefined> {
  const read = readWxr(text);
  if (!read.ok) return read.error === "damaged" ? "damaged" : undefined;
  const { site, comments } = read;
  const database = await openEventDatabase();
  try {
    const plan = await planWxr(comments, async (post) => {
      const stored = await database.range(pagePrefix(site, post));
      const verified = await Promise.all(stored.map(([id, raw]) => verifyEvent(id, raw)));
      const events = verified.flatMap((one) => (one.kind === "event" ? [one.event] : []));
      return foldPage({ site, post }, events, [], "");
    });
    return { ...plan, site };
  } finally {
    database.close();
  }
}

/** Has the background note what was seen, a batch at a time. False where it stopped in between. */
export async function noteWxr(
  { site, requests }: PlannedWxr,
  batchSize: number,
  onProgress: (done: number) => void,
): Promise<boolean> {
  for (let at = 0; at < requests.length; at += batchSize) {
    onProgress(at);
    const seen = requests.slice(at, at + batchSize).map(({ request, post, comment, value }) => ({
      request,
      post,
      comment,
      value: value as "approve" | "hold" | "spam" | "trash",
    }));
    const answer = await send({ type: "store/observe", site, seen });
    if (!answer.ok || answer.value < seen.length) return false;
  }
  return true;
}
