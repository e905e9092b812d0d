import type { Page } from "playwright-core";
import { until } from "@/scripts/until";
import { type Running, startExtension } from "./start-extension";

export interface TeamBrowser extends Running {
  /** The options page, at the team. */
  readonly options: Page;
}

/** A person's browser, not connected yet. */
export async function startTeamBrowser(
  choice: Parameters<Running["enable"]>[0] = {},
  launch: Parameters<typeof startExtension>[0] = {},
): Promise<TeamBrowser> {
  const browser = await startExtension(launch);
  await browser.enable(choice);
  const options = await openTeamOptions(browser);
  return Object.assign(Object.create(browser) as Running, { options });
}

export async function openTeamOptions(browser: Running): Promise<Page> {
  const options = browser.panel;
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#team`);
  return options;
}

/** Fills the form in as a person would. */
export async function fillIn(options: Page, url: string, name: string, password = name) {
  await options.getByLabel("The team’s address").fill(url);
  await options.getByLabel("Name", { exact: true }).fill(name);
  await options.getByLabel("Password", { exact: true }).fill(password);
}

export async function connect(browser: TeamBrowser, url: string, name: string): Promise<void> {
  await fillIn(browser.options, url, name);
  await browser.options.getByRole("button", { name: "Connect" }).click();
  await until("everything is shared", async () => {
    const state = await browser.options.locator(".team-state").innerText();
    return state.includes("Everything is shared");
  });
}
