import { browser } from "wxt/browser";
import { createTurns } from "@/utils/core/in-turn";
import type { NotedError } from "@/utils/messages/help-protocol";

const key = "errors";
const most = 30;
const longest = 300;
const inTurn = createTurns();

/** What Chromium and Firefox say of a tab or a frame that somebody closed or left meanwhile. */
const gone =
  /^(?:No tab with id\b|No frame with id \d+ in tab\b|Frame with ID \d+ was removed|The (?:tab was closed|frame was removed)|Invalid (?:tab ID|frame IDs): )/;

/**
 * Says it on the console and keeps it, in memory and for this session, for the page of diagnostics.
 * That a tab was closed before we had done with it is no error.
 */
export function noteError(what: string, cause: unknown): void {
  const message = (cause instanceof Error ? cause.message : String(cause)).slice(0, longest);
  if (gone.test(message)) {
    console.debug(`Threadkeeper: ${what}.`, message);
    return;
  }
  console.error(`Threadkeeper: ${what}.`, cause);
  inTurn(async () => {
    const noted: NotedError = { atMs: Date.now(), what, message };
    const errors = [...(await readErrors()), noted].slice(-most);
    await browser.storage.session.set({ [key]: errors });
  }).catch((failed: unknown) => console.error("Threadkeeper: could not note an error.", failed));
}

/** The newest last. */
export async function readErrors(): Promise<readonly NotedError[]> {
  return ((await browser.storage.session.get(key))[key] as readonly NotedError[] | undefined) ?? [];
}
