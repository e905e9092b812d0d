import { send } from "@/utils/messages/messenger";
import type { PageStatus } from "@/utils/messages/protocol";

/**
 * Tells the background what the page shows, for badge and popup: one message under way, and after
 * it the newest, so that a page of ten thousand comments does not send ten thousand.
 */
export function createStatusSender(signal: AbortSignal): (status: PageStatus) => void {
  let waiting: PageStatus | undefined;
  let last = "";
  let isSending = false;

  async function drain(): Promise<void> {
    isSending = true;
    while (waiting !== undefined && !signal.aborted) {
      const status = waiting;
      waiting = undefined;
      const written = JSON.stringify(status);
      if (written === last) continue;
      const answer = await send({ type: "page/status", status });
      // What could not be told is told with the next change.
      if (answer.ok) last = written;
    }
    isSending = false;
  }

  return (status) => {
    waiting = status;
    if (!isSending) void drain();
  };
}
