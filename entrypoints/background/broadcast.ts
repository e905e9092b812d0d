import { browser } from "wxt/browser";
import type { Broadcast } from "@/utils/messages/protocol";
import { followChanges } from "./queue/follow-changes";
import { tabsOf } from "./site-scripts";
import { tellPanels } from "./tell-panels";
import { sendTo } from "./tell-tabs";

/**
 * Tells our panels, and the tabs of a site where one is named. Nobody has to be listening. That a
 * site was switched off is told to every tab: without its permission we no longer know which tabs
 * are the site's, and pages look at the site that is named. Rules may hold on every site.
 */
export async function broadcast(message: Broadcast, site?: string): Promise<void> {
  const isForAll =
    message.type === "rules/changed" ||
    message.type === "desk/changed" ||
    (message.type === "policy/changed" && !message.policy.isEnabled);
  const tabs = isForAll ? await allTabs() : site === undefined ? [] : await tabsOf(site);
  tellPanels(message);
  sendTo(tabs, message);
  await followChanges(message);
}

async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(({ id }) => id).filter((id) => id !== undefined);
}
