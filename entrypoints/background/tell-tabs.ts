import { browser } from "wxt/browser";
import type { Broadcast } from "@/utils/messages/protocol";
import { tabsOf } from "./site-scripts";

/** Tells the open pages of a site, and nobody else. */
export async function tellTabs(site: string, message: Broadcast): Promise<void> {
  sendTo(await tabsOf(site), message);
}

/**
 * Nobody has to be listening there, and nobody is waited for: a page that hangs, or shows an alert,
 * would hold up what is decided on others.
 */
export function sendTo(tabs: readonly number[], message: Broadcast): void {
  for (const tabId of tabs) browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}
