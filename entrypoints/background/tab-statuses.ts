import { browser } from "wxt/browser";
import { createTurns } from "@/utils/core/in-turn";
import type { PageStatus } from "@/utils/messages/protocol";
import { forgetClosedTabs } from "./closed-tabs";
import { withoutOldest } from "./frame-places";
import { mergeStatuses } from "./merge-statuses";

const prefix = "tab:";

interface Kept {
  readonly url: string;
  /** By frame: a comment system in a frame counts for the page around it. */
  readonly frames: Readonly<Record<number, PageStatus>>;
}

const inTurn = createTurns();

/**
 * What each tab's page last reported, with the page it was. Kept for the session only, so that it
 * outlives the worker. Nothing listens for tabs that move on: that would wake us on every page of
 * the whole browser; a status of another page is simply not shown. Answers the whole page's status.
 */
export function keepStatus(
  from: { readonly tabId: number; readonly frameId: number; readonly url: string },
  status: PageStatus,
): Promise<PageStatus> {
  return inTurn(async () => {
    const key = prefix + from.tabId;
    const known = (await browser.storage.session.get(key))[key] as Kept | undefined;
    const url = withoutHash(from.url);
    const others = known?.url === url ? known.frames : {};
    const frames = withoutOldest({ ...others, [from.frameId]: status });
    await browser.storage.session.set({ [key]: { url, frames } satisfies Kept });
    if (known === undefined) forgetByAndBy();
    return mergeStatuses(Object.values(frames));
  });
}

/** Nobody waits for it: the badge of a page that has just been read, least of all. */
function forgetByAndBy(): void {
  forgetClosedTabs().catch((cause: unknown) =>
    console.error("Threadkeeper: notes of closed tabs could not be forgotten.", cause),
  );
}

export async function readStatus(tabId: number): Promise<PageStatus | null> {
  const frames = Object.values(await readFrames(tabId));
  return frames.length === 0 ? null : mergeStatuses(frames);
}

/** What each frame of a tab's page last reported; empty where it shows another page by now. */
export async function readFrames(tabId: number): Promise<Kept["frames"]> {
  const key = prefix + tabId;
  const [stored, tab] = await Promise.all([
    browser.storage.session.get(key),
    browser.tabs.get(tabId),
  ]);
  const kept = stored[key] as Kept | undefined;
  return tab.url !== undefined && kept?.url === withoutHash(tab.url) ? kept.frames : {};
}

/** The site whose page a tab shows; undefined where we may not know. */
export async function siteOfTab(tabId: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** The last word of every tab that reported in this session, or of one of them. */
export async function listStatuses(
  only?: number,
): Promise<{ readonly tabId: number; readonly url: string; readonly status: PageStatus }[]> {
  const wanted = only === undefined ? null : prefix + only;
  const stored = Object.entries(await browser.storage.session.get(wanted));
  return stored
    .filter(([key, raw]) => raw !== undefined && key.startsWith(prefix))
    .map(([key, raw]) => {
      const { url, frames } = raw as Kept;
      const tabId = Number(key.slice(prefix.length));
      return { tabId, url, status: mergeStatuses(Object.values(frames)) };
    });
}

function withoutHash(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
