import { browser } from "wxt/browser";
import type { Broadcast } from "@/utils/messages/protocol";
import { tabsOf } from "./site-scripts";

/** Tells our panels, and the tabs of a site where one is named. Nobody has to be listening. */
export async function broadcast(message: Broadcast, site?: string): Promise<void> {
  const tabs = site === undefined ? [] : await tabsOf(site);
  await Promise.allSettled([
    browser.runtime.sendMessage(message),
    ...tabs.map((tabId) => browser.tabs.sendMessage(tabId, message)),
  ]);
}
