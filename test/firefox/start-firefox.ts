import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFirefox } from "@/scripts/find-browser";
import { until } from "@/scripts/until";
import { type Service, startService } from "@/test/e2e/support/run-process";
import { connectMarionette, type Marionette } from "./connect-marionette";
import { endBackground } from "./end-background";
import { type FirefoxTab, openTab } from "./firefox-tab";
import { type FirefoxWindow, openWindow } from "./firefox-window";

export interface Firefox {
  /** `moz-extension://…/`, with the slash. */
  readonly extensionUrl: string;
  /** The temporary folder of all its files. */
  readonly profile: string;
  /** Opens a tab and shows an address in it, which may be one of the extension's own pages. */
  open(url: string): Promise<FirefoxTab>;
  /** Firefox's own window: sidebar, shortcuts, toolbar. */
  readonly window: FirefoxWindow;
  /** Ends the extension's background, as Firefox does after half a minute of quiet. */
  endBackground(): Promise<void>;
  /** Ends the browser and removes its profile; may be called twice. */
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Port of a proxy on 127.0.0.1 for all that would leave this machine; loopback goes past it. */
  readonly proxyPort?: number;
}

/** Where `npm run build:e2e` leaves the build for Firefox. */
const build = fileURLToPath(new URL("../../.output/e2e/firefox-mv3/", import.meta.url));

/** Fixed, because Firefox otherwise draws lots and tells nobody where an extension's pages are. */
const uuid = "0f1e2d3c-4b5a-4968-8776-655443322110";

const preferences = {
  // 0: any free port, which Firefox then writes into its profile.
  "marionette.port": 0,
  "app.update.auto": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
} as const;

/**
 * Starts Firefox without a window, in a fresh profile, with the end-to-end build as a temporary
 * add-on. Throws where Firefox or the build is missing, or the add-on is refused.
 *
 * Example: `const firefox = await startFirefox(); const tab = await firefox.open(url);`
 */
export async function startFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const path = findFirefox();
  if (path === undefined) throw new Error("No Firefox found. Install one, or set FIREFOX_PATH.");
  const manifest = await readManifest();
  const profile = await mkdtemp(join(tmpdir(), "tk-firefox-"));
  const { id } = manifest.browser_specific_settings.gecko;
  await writePreferences(profile, {
    ...preferences,
    ...proxyPreferences(options.proxyPort),
    "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
  });
  const service = startService(
    path,
    [
      "--headless",
      "--no-remote",
      "--marionette",
      // Without it, Marionette keeps its hands off an extension's own pages.
      "--remote-allow-system-access",
      "--profile",
      profile,
    ],
    { log: join(profile, "firefox.log"), env: { HOME: profile, MOZ_HEADLESS: "1" } },
  );
  let marionette: Marionette | undefined;
  const close = async () => {
    marionette?.close();
    await service.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const opened = await openSession(service, profile);
    marionette = opened;
    await opened.send("Addon:Install", { path: build, temporary: true });
    return {
      extensionUrl: `moz-extension://${uuid}/`,
      profile,
      open: (url) => openTab(opened, url),
      window: openWindow(opened, id),
      endBackground: () => endBackground(opened, id),
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function readManifest() {
  const path = join(build, "manifest.json");
  if (!existsSync(path)) throw new Error(`${path} is missing. (npm run build:e2e)`);
  return JSON.parse(await readFile(path, "utf8")) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
}

function proxyPreferences(port: number | undefined): Readonly<Record<string, unknown>> {
  if (port === undefined) return {};
  const protocols = ["http", "ssl"].map((protocol) => ({
    [`network.proxy.${protocol}`]: "127.0.0.1",
    [`network.proxy.${protocol}_port`]: port,
  }));
  return Object.assign({ "network.proxy.type": 1 }, ...protocols);
}

function writePreferences(profile: string, values: Readonly<Record<string, unknown>>) {
  const lines = Object.entries(values).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return writeFile(join(profile, "user.js"), lines.join("\n"));
}

/** A fresh profile is written first: some seconds, and on a busy machine many. */
const startMs = 60_000;

/** Waits for the port that Firefox announces, and begins a session there. */
async function openSession(service: Service, profile: string): Promise<Marionette> {
  const marionette = await until(
    "Firefox takes commands or ends",
    async () => {
      if (!service.isRunning()) return "ended" as const;
      const port = Number(await readFile(join(profile, "MarionetteActivePort"), "utf8"));
      return connectMarionette(port);
    },
    undefined,
    startMs,
  );
  if (marionette === "ended") throw new Error(`Firefox ended at once: ${service.tail()}`);
  await marionette.send("WebDriver:NewSession", { capabilities: {} });
  return marionette;
}
