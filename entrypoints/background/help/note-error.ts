import { browser } from "wxt/browser";
import { createTurns } from "@/utils/core/in-turn";
import type { NotedError } from "@/utils/messages/help-protocol";

const key = "errors";
const most = 30;
const longest = 300;
const inTurn = createTurns();

/** Says it on the console and keeps it, in memory and for this session, for the page of diagnostics. */
export function noteError(what: string, cause: unknown): void {
  console.error(`Threadkeeper: ${what}.`, cause);
  const message = (cause instanceof Error ? cause.message : String(cause)).slice(0, longest);
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
