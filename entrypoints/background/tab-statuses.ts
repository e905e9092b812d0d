import { browser } from "wxt/browser";
import type { PageStatus } from "@/utils/messages/protocol";

const prefix = "tab:";

/** What each tab's page last reported. Kept for the session only, so that it outlives the worker. */
export async function keepStatus(tabId: number, status: PageStatus): Promise<void> {
  await browser.storage.session.set({ [prefix + tabId]: status });
}

export async function readStatus(tabId: number): Promise<PageStatus | null> {
  const key = prefix + tabId;
  const stored = await browser.storage.session.get(key);
  return (stored[key] as PageStatus | undefined) ?? null;
}

export async function dropStatus(tabId: number): Promise<void> {
  await browser.storage.session.remove(prefix + tabId);
}
