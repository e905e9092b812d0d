import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium } from "playwright-core";
import { chromiumPath } from "./find-browser.ts";

/** Where `npm run build:e2e` leaves the build that drivers use. */
export const endToEndBuild = fileURLToPath(new URL("../.output/e2e/chrome-mv3", import.meta.url));

const loopbackAlone = "MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

export interface LaunchOptions {
  /** An unpacked build; `.output/e2e/chrome-mv3` where left out. */
  readonly buildDir?: string;
  /** A window a person can use; otherwise the browser runs headless. */
  readonly isHeaded?: boolean;
  /** Language of browser, extension and pages, such as "de". */
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
  /** CSS pixels, 1280 × 900 where left out. A headed window is never fixed in size. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Match patterns, such as "https://news.example/*", granted on top of loopback. */
  readonly extraOrigins?: readonly string[];
  /** Nothing waits for a name server: hosts other than loopback are not found, and at once. */
  readonly isOffline?: boolean;
  /** Through which everything but loopback goes, such as "http://127.0.0.1:9000". */
  readonly proxy?: string;
  /** A profile that outlives the browser; a temporary one, removed at the end, where left out. */
  readonly profileDir?: string;
}

export interface LaunchedChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Loads the build once more, as an update does: worker, pages and scripts start anew. */
  reload(): Promise<void>;
  /** Ends the browser and removes what was made for it. */
  close(): Promise<void>;
}

/**
 * Opens Chromium with the built extension in it. Loopback is already granted to the end-to-end
 * build; a site still has to be enabled (`policy/set`, see `enable-site.ts`).
 *
 * Throws where no Chromium is installed, or where the build is missing or refused.
 *
 * Example: `const { context, extensionId, close } = await launchChromium({ locale: "de" });`
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<LaunchedChromium> {
  const build = await grantedBuild(options.buildDir ?? endToEndBuild, options.extraOrigins ?? []);
  try {
    const context = await openContext(options);
    try {
      const extensionId = await loadExtension(context, build.dir);
      const close = async () => {
        await context.close();
        await build.remove();
      };
      const reload = async () => void (await loadExtension(context, build.dir));
      return { context, extensionId, reload, close };
    } catch (cause) {
      await context.close();
      throw cause;
    }
  } catch (cause) {
    await build.remove();
    throw cause;
  }
}

function openContext(options: LaunchOptions): Promise<BrowserContext> {
  const { isHeaded = false, locale } = options;
  return chromium.launchPersistentContext(options.profileDir ?? "", {
    executablePath: chromiumPath(),
    headless: false,
    // Chromium refuses its sandbox to root; everybody else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: isHeaded ? null : (options.viewport ?? { width: 1280, height: 900 }),
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
    ...(locale === undefined ? {} : { locale, env: { ...process.env, LANGUAGE: locale } }),
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...(isHeaded ? [] : ["--headless=new", "--hide-scrollbars"]),
      ...(locale === undefined ? [] : [`--lang=${locale}`]),
      "--enable-unsafe-extension-debugging",
      ...(options.isOffline === true ? [`--host-resolver-rules=${loopbackAlone}`] : []),
      // Playwright's own setting would send loopback there as well.
      ...(options.proxy === undefined ? [] : [`--proxy-server=${options.proxy}`]),
      "--disable-gpu",
      "--disable-quic",
      "--disable-sync",
    ],
  });
}

/** By the protocol: branded Chrome no longer knows `--load-extension`, Chromium knows both. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("This Chromium gives no access to its extensions.");
  try {
    const { id } = await session.send("Extensions.loadUnpacked", { path });
    return id;
  } catch (cause) {
    throw new Error(`Chromium refused ${path}. Was it built? (npm run build:e2e)`, { cause });
  } finally {
    await session.detach();
  }
}

/** The build itself, or a copy that may also act on `origins`: nobody can answer a prompt here. */
async function grantedBuild(dir: string, origins: readonly string[]) {
  if (origins.length === 0) return { dir, remove: async () => undefined };
  const copy = await mkdtemp(join(tmpdir(), "threadkeeper-build-"));
  const remove = () => rm(copy, { recursive: true, force: true });
  try {
    await cp(dir, copy, { recursive: true });
    const path = join(copy, "manifest.json");
    const manifest = JSON.parse(await readFile(path, "utf8"));
    manifest.host_permissions = [...(manifest.host_permissions ?? []), ...origins];
    await writeFile(path, JSON.stringify(manifest));
    return { dir: copy, remove };
  } catch (cause) {
    await remove();
    throw new Error(`${dir} is not a build. (npm run build:e2e)`, { cause });
  }
}
