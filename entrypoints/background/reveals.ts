import { browser } from "wxt/browser";
import { hourMs, type Reveal, type RevealScope, standingReveal } from "@/utils/core/reveal";
import type { Broadcast } from "@/utils/messages/protocol";
import { sendTo } from "./tell-tabs";

interface Where {
  readonly site: string;
  readonly tabId: number;
  readonly isPrivate: boolean;
}

interface OfTab {
  readonly site: string;
  readonly reveal: Reveal;
}

const sitePrefix = "reveal:";
const tabPrefix = "reveal-tab:";

/**
 * What a reader asked to see as it is, in this tab or on this site for an hour. In storage.session
 * alone: memory that ends with the browser. What is asked for in a private window stays in its tab.
 */
export async function readReveal({ site, tabId, isPrivate }: Where): Promise<Reveal | null> {
  const [siteKey, tabKey] = [sitePrefix + site, tabPrefix + tabId];
  const stored = await browser.storage.session.get([siteKey, tabKey]);
  const ofTab = stored[tabKey] as OfTab | undefined;
  const own = standingReveal(ofTab?.site === site ? ofTab.reveal : undefined, Date.now());
  if (own !== null || isPrivate) return own;
  return standingReveal(stored[siteKey] as Reveal | undefined, Date.now());
}

/** Begins or (null) ends it, and tells the site's open pages. Answers what holds in the tab. */
export async function setReveal(where: Where, scope: RevealScope | null): Promise<Reveal | null> {
  const { site, tabId, isPrivate } = where;
  const untilMs = scope === "hour" ? Date.now() + hourMs : null;
  if (scope === null) {
    const keys = [tabPrefix + tabId, ...(isPrivate ? [] : [sitePrefix + site])];
    await browser.storage.session.remove(keys);
  } else if (scope === "hour" && !isPrivate) {
    await browser.storage.session.set({ [sitePrefix + site]: { scope, untilMs } satisfies Reveal });
  } else {
    const kept: OfTab = { site, reveal: { scope, untilMs } };
    await browser.storage.session.set({ [tabPrefix + tabId]: kept });
  }
  await tellPages(site);
  return readReveal(where);
}

/** Other modes were chosen: who chooses wants to see what they do. */
export async function endReveals(site: string): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const keys = Object.entries(stored)
    .filter(
      ([key, kept]) =>
        key === sitePrefix + site || (key.startsWith(tabPrefix) && (kept as OfTab).site === site),
    )
    .map(([key]) => key);
  if (keys.length === 0) return;
  await browser.storage.session.remove(keys);
  await tellPages(site);
}

async function tellPages(site: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.map(async ({ id, url, incognito }) => {
    if (id === undefined || url === undefined || !URL.canParse(url)) return;
    if (new URL(url).hostname !== site) return;
    const reveal = await readReveal({ site, tabId: id, isPrivate: incognito });
    const message: Broadcast = { type: "reveal/changed", site, reveal };
    sendTo([id], message);
  });
  await Promise.allSettled(told);
}
