import type { Page } from "playwright-core";
import type { Browser } from "webextension-polyfill";
import { askBackground, askTab, openPanel, openTab } from "@/scripts/ask-extension";
import { killWorker } from "@/scripts/attach-worker";
import { enableSite } from "@/scripts/enable-site";
import { type LaunchOptions, launchChromium } from "@/scripts/launch-chromium";
import { until } from "@/scripts/until";
import { defaultPolicy } from "@/utils/core/policy";
import type { AnswerTo, Request, RequestType } from "@/utils/messages/protocol";
import type { PageReport } from "@/utils/messages/report-protocol";
import { readStores, type StoredIds, spoilDatabase } from "./read-stores";
import { tellFailure } from "./tell-failure";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;

/** Five hundred comments on a busy machine are judged in some seconds, and on a slow one in more. */
const judgedMs = 60_000;

/**
 * A driver loads the build anew with each start, and what was registered goes with that, as with an
 * update: a page that is opened before it is back stays without us until it is loaded again.
 */
async function untilRegistered(panel: Page): Promise<void> {
  const sites = await askBackground(panel, { type: "sites/list" });
  if (!sites.some(({ site, isEnabled }) => isEnabled && site === "127.0.0.1")) return;
  await until("the site is registered", () =>
    panel.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) =>
        id.endsWith("-127.0.0.1"),
      ),
    ),
  );
}

/** Chromium with the built extension, and a page of the extension to ask it from. */
export interface Running {
  readonly panel: Page;
  readonly extensionId: string;
  open(url: string): Promise<Page>;
  /** Closes every page but the panel. After a failure, what each of them was like is printed first. */
  closePages(): Promise<void>;
  enable(choice?: Parameters<typeof enableSite>[2]): Promise<void>;
  disable(): Promise<void>;
  /** What one of our own pages may ask of the background; throws where it refuses. */
  ask<T extends RequestType>(request: Request<T>): Promise<AnswerTo<T>>;
  /** The popup, as it opens over a page. */
  openPopup(page: Page): Promise<Page>;
  badge(page: Page): Promise<string>;
  /** What the page's content script found, once everything is judged. */
  report(page: Page): Promise<PageReport["page"]>;
  /** The extension's tab id of a page. */
  tabId(page: Page): Promise<number>;
  /** Ids of the events of one article in each of the two stores. */
  readStores(post: string): Promise<StoredIds>;
  /** Whether a key of storage.local is there. */
  hasStored(key: string): Promise<boolean>;
  /** Removes one and ends the worker, which may have it in memory. */
  forget(key: string): Promise<void>;
  /** Damages every event of one article in the first store. */
  spoilDatabase(post: string): Promise<void>;
  /** Ends the background's worker, as the browser does when it likes. False where none runs. */
  killWorker(): Promise<boolean>;
  /** What an update does: every part of the extension starts anew. The panel is closed by it. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

export async function startExtension(options: LaunchOptions = {}): Promise<Running> {
  const launched = await launchChromium({ isOffline: true, ...options });
  const { context, extensionId, close } = launched;
  let panel = await openPanel(launched);
  await untilRegistered(panel);
  const tabs = new Map<Page, number>();

  async function open(url: string): Promise<Page> {
    const { page, tabId } = await openTab(context, panel);
    tabs.set(page, tabId);
    await page.goto(url);
    return page;
  }

  async function tabId(page: Page): Promise<number> {
    const id = tabs.get(page);
    if (id === undefined) throw new Error("That page was not opened here.");
    return id;
  }

  async function endWorker(): Promise<boolean> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error("No session with the browser.");
    const hasEnded = await killWorker(session, extensionId);
    await session.detach();
    return hasEnded;
  }

  return {
    get panel() {
      return panel;
    },
    extensionId,
    open,
    tabId,
    close,
    async closePages() {
      await tellFailure(tabs, (tab) => askBackground(panel, { type: "help/diagnose", tabId: tab }));
      await Promise.all(context.pages().map((page) => (page === panel ? undefined : page.close())));
    },
    async disable() {
      const policy = { ...defaultPolicy("127.0.0.1"), isEnabled: false };
      await askBackground(panel, { type: "policy/set", policy });
    },
    async openPopup(page) {
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${await tabId(page)}`);
      return popup;
    },
    async badge(page) {
      return panel.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), await tabId(page));
    },
    async reloadExtension() {
      const old = panel;
      await launched.reload();
      panel = await until("the extension is back", async () => {
        const next = await openPanel(launched);
        const isAlive = await next.evaluate(() => chrome.runtime?.id !== undefined);
        if (!isAlive) await next.close();
        return isAlive && next;
      });
      await untilRegistered(panel);
      await old.close();
    },
    ask: (request) => askBackground(panel, request),
    enable: (choice) => enableSite(panel, "127.0.0.1", choice),
    readStores: (post) => readStores(panel, post),
    hasStored: (key) =>
      panel.evaluate(async (asked) => asked in (await chrome.storage.local.get(asked)), key),
    async forget(key) {
      await panel.evaluate((asked) => chrome.storage.local.remove(asked), key);
      await endWorker();
    },
    spoilDatabase: (post) => spoilDatabase(panel, post),
    async report(page) {
      const id = await tabId(page);
      const { page: found } = await until(
        "the page is judged",
        async () => {
          const report = (await askTab(panel, id, { type: "page/report" })) as
            | PageReport
            | undefined;
          return report?.isDone === true && report;
        },
        undefined,
        judgedMs,
      );
      return found;
    },
    killWorker: endWorker,
  };
}
