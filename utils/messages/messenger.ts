import { browser } from "wxt/browser";
import type { Answer, AnswerTo, Broadcast, Request, RequestType } from "@/utils/messages/protocol";

/** Waits before the second, third and fourth attempt: a worker needs some 30 ms to wake. */
const pausesMs = [40, 200, 800] as const;

/**
 * Sends a request to the background and waits for its answer. A worker that dies in between never
 * answers: the request is sent again, unchanged, up to four times; decisions carry a request id by
 * which the store knows them. Never rejects: what fails is an answer with `ok: false`.
 *
 * Example: `await send({ type: "policy/get", site: "news.example" })`.
 */
export async function send<T extends RequestType>(
  request: Request<T>,
): Promise<Answer<AnswerTo<T>>> {
  let error = "";
  for (const pauseMs of [0, ...pausesMs]) {
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    try {
      const answer: unknown = await browser.runtime.sendMessage(request);
      if (isAnswer(answer)) return answer as Answer<AnswerTo<T>>;
      error = "The background did not answer.";
    } catch (cause) {
      error = cause instanceof Error ? cause.message : String(cause);
      // After an update of the extension this page's copy can reach nobody any more.
      if (/context invalidated/i.test(error)) break;
    }
  }
  return { ok: false, error };
}

function isAnswer(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "ok" in answer;
}

/**
 * Hears what the background broadcasts, until `signal` aborts. Nobody else does: what comes from a tab
 * is a page's, and a page that took over our content script reaches our panels.
 */
export function onBroadcast(listener: (message: Broadcast) => void, signal: AbortSignal): void {
  const hear = (message: unknown, { id, tab }: { readonly id?: string; readonly tab?: object }) => {
    const isBackground = id === browser.runtime.id && tab === undefined;
    if (isBackground && isBroadcast(message)) listener(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(hear), {
    once: true,
  });
}

const broadcasts: readonly string[] = [
  "decisions/changed",
  "policy/changed",
  "picked/changed",
  "status/changed",
  "account/changed",
  "site-writes/changed",
  "rules/changed",
  "published/changed",
  "team/changed",
  "queue/changed",
  "desk/changed",
  "reveal/changed",
] satisfies Broadcast["type"][];

function isBroadcast(message: unknown): message is Broadcast {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    broadcasts.includes(String(message.type))
  );
}
