import { browser } from "wxt/browser";
import type { PageStatus } from "@/utils/messages/protocol";

const prefix = "tab:";

interface Kept {
  readonly url: string;
  readonly status: PageStatus;
}

/**
 * What each tab's page last reported, with the page it was. Kept for the session only, so that it
 * outlives the worker. Nothing listens for tabs that move on: that would wake us on every page of
 * the whole browser; a status of another page is simply not shown.
 */
export async function keepStatus(tabId: number, url: string, status: PageStatus): Promise<void> {
  const kept: Kept = { url: withoutHash(url), status };
  await browser.storage.session.set({ [prefix + tabId]: kept });
}

export async function readStatus(tabId: number): Promise<PageStatus | null> {
  const key = prefix + tabId;
  const [stored, tab] = await Promise.all([
    browser.storage.session.get(key),
    browser.tabs.get(tabId),
  ]);
  const kept = stored[key] as Kept | undefined;
  const isSamePage = tab.url !== undefined && kept?.url === withoutHash(tab.url);
  return isSamePage ? kept.status : null;
}

function withoutHash(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
