import { browser } from "wxt/browser";
import type { Broadcast } from "@/utils/messages/protocol";
import { tabsOf } from "./site-scripts";

/** Tells the open pages of a site, and nobody else. */
export async function tellTabs(site: string, message: Broadcast): Promise<void> {
  await sendTo(await tabsOf(site), message);
}

/** Nobody has to be listening there. */
export async function sendTo(tabs: readonly number[], message: Broadcast): Promise<void> {
  await Promise.allSettled(tabs.map((tabId) => browser.tabs.sendMessage(tabId, message)));
}
