import type { CDPSession, Page } from "playwright-core";
import { askBackground, askTab, openPanel, openTab } from "../ask-extension.ts";
import { enableSite } from "../enable-site.ts";
import { launchChromium } from "../launch-chromium.ts";
import { until } from "../until.ts";
import { type Consoles, watchConsoles } from "./watch-consoles.ts";

/** A tab that is watched; `session` is for measuring it. */
export interface SoakTab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Goes there and waits until every comment is judged. */
  show(url: string): Promise<void>;
}

export interface SoakBrowser {
  /** The options page. */
  readonly panel: Page;
  readonly consoles: Consoles;
  openTab(name: string): Promise<SoakTab>;
  openQueue(): Promise<SoakTab>;
  /** True where one ran. */
  killWorker(): Promise<boolean>;
  close(): Promise<void>;
}

/** Chromium with the extension switched on for loopback, and every console listened to. */
export async function openSoakBrowser(profileDir: string): Promise<SoakBrowser> {
  const launched = await launchChromium({ profileDir });
  const { context, extensionId, close } = launched;
  const control = await context.browser()?.newBrowserCDPSession();
  if (control === undefined) throw new Error("No session with the browser.");
  const consoles = await watchConsoles(control, extensionId);
  const panel = await openPanel(launched);
  await consoles.watchPage("options", panel);
  await enableSite(panel, "127.0.0.1");

  async function openWatched(name: string): Promise<SoakTab> {
    const { page, tabId } = await openTab(context, panel);
    const session = await consoles.watchPage(name, page);
    return {
      page,
      session,
      async show(url) {
        await page.goto(url);
        await until(`${url} is judged`, async () => {
          const report = await askTab(panel, tabId, { type: "page/report" });
          return (report as { readonly isDone?: boolean } | undefined)?.isDone === true;
        });
      },
    };
  }

  return {
    panel,
    consoles,
    openTab: openWatched,
    async openQueue() {
      const tab = await openWatched("queue");
      await tab.page.setViewportSize({ width: 400, height: 900 });
      await tab.page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
      await tab.page.locator('[data-tab="open"]').waitFor();
      return tab;
    },
    killWorker: consoles.killWorker,
    close,
  };
}

/** Turns the browser account on, as a person does. */
export async function turnAccountOn(panel: Page): Promise<void> {
  await panel.getByRole("link", { name: "Devices" }).click();
  await panel.getByRole("button", { name: "Turn on" }).click();
  await panel.locator(".ask").getByRole("button", { name: "Turn on" }).click();
  await until("the account is on", async () => {
    return (await askBackground(panel, { type: "account/state" })).isOn;
  });
}
