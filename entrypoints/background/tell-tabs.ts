import { browser } from "wxt/browser";
import type { Broadcast } from "@/utils/messages/protocol";
import { tabsOf } from "./site-scripts";

/** Tells the open pages of a site, and nobody else. Nobody has to be listening. */
export async function tellTabs(site: string, message: Broadcast): Promise<void> {
  const tabs = await tabsOf(site);
  await Promise.allSettled(tabs.map((tabId) => browser.tabs.sendMessage(tabId, message)));
}
