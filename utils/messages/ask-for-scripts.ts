import { browser } from "wxt/browser";

/** A frame that is still arriving, or a worker that is just starting, may miss the first request. */
const pausesMs = [0, 250, 2_000] as const;

/**
 * Asks the background for the rest of us, again where nobody answered or the frame could not be
 * reached. For the loaders: smaller than the messenger, and without its types.
 */
export async function askForScripts(isValid: () => boolean): Promise<void> {
  for (const pauseMs of pausesMs) {
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (!isValid()) return;
    const answer: unknown = await browser.runtime
      .sendMessage({ type: "page/inject" })
      .catch(() => undefined);
    if (isDone(answer)) return;
  }
}

function isDone(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === true;
}
