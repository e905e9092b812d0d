import { browser } from "wxt/browser";
import { listKeys } from "@/utils/storage/local-keys";

/** Keys of storage.session that are about one tab, with its number. */
const ofTab = /^(?:tab|reveal-tab|list-announced|show):(\d+)$/;

/**
 * Forgets what was noted of tabs that are gone. Asked for when a tab reports for the first time, so
 * that in a browser that stays open for weeks as much is kept as it has tabs: to listen for closed
 * tabs would wake us for every tab of the whole browser. Answers how many notes went.
 *
 * Example: with "tab:7" noted and no tab 7 open → 1.
 */
export async function forgetClosedTabs(): Promise<number> {
  // In this order: what is noted meanwhile, of a tab that is newer than the list of them, stays.
  const keys = await listKeys("", browser.storage.session);
  const tabs = await browser.tabs.query({});
  const open = new Set(tabs.map(({ id }) => id));
  const gone = keys.filter((key) => {
    const [, tab] = ofTab.exec(key) ?? [];
    return tab !== undefined && !open.has(Number(tab));
  });
  if (gone.length > 0) await browser.storage.session.remove(gone);
  return gone.length;
}
