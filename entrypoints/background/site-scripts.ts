import { browser } from "wxt/browser";
import { createTurns } from "@/utils/core/in-turn";
import { originPattern } from "@/utils/core/origin-pattern";
import { isHiding, type SitePolicy } from "@/utils/core/policy";
import { within } from "@/utils/core/within";
import { readRules } from "@/utils/storage/picked-rules";
import { listPolicies } from "@/utils/storage/site-policies";

const loader = "/content-scripts/loader.js";
/** For sites whose comments a person picked. */
const pickedLoader = "/content-scripts/picked-loader.js";
/** Keeps comments unseen until they are judged. */
const veil = "/content-scripts/veil.js";
const prefix = "site-";
const pickedPrefix = "picked-";
const veilPrefix = "veil-";
/** A page that hangs, or was put to sleep, takes its scripts whenever it can: nobody waits for it. */
const patienceMs = 3_000;

/** The match patterns of a site: its host under http and https, every port. */
export function originsOf(site: string): string[] {
  return [`https://${site}/*`, `http://${site}/*`];
}

/** The site of a match pattern that names one host; undefined for anything wider. */
export function siteOfOrigin(origin: string): string | undefined {
  return /^(?:https?|\*):\/\/([^*/:]+|\[[^\]]+\])(?::[\d*]+)?\/\*?$/.exec(origin)?.[1];
}

const inTurn = createTurns();

/**
 * Registers the loader for exactly the sites that are enabled and granted. Browsers drop dynamic
 * scripts on update and reload, so this runs at install, update and start-up, and after any change.
 * One run after the other: a granted permission and the popup's request come at the same moment.
 */
export function registerSites(): Promise<void> {
  return inTurn(registerNow);
}

async function registerNow(): Promise<void> {
  const wanted = await wantedMatches();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isAsWanted = ({ id, matches }: { id: string; matches?: string[] | undefined }) =>
    [...(wanted.get(id) ?? [])].sort().join() === [...(matches ?? [])].sort().join();
  const gone = registered.filter((script) => !isAsWanted(script)).map(({ id }) => id);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const kept = new Set(registered.filter(isAsWanted).map(({ id }) => id));
  for (const [id, matches] of wanted) {
    if (!kept.has(id)) await register(id, matches);
  }
}

/** One at a time: a site whose name the browser refuses must not keep the others out. */
async function register(id: string, matches: string[]): Promise<void> {
  const isVeil = id.startsWith(veilPrefix);
  const js = isVeil ? veil : id.startsWith(pickedPrefix) ? pickedLoader : loader;
  try {
    await browser.scripting.registerContentScripts([
      {
        id,
        js: [js],
        matches,
        // A veil that came after the comments would hide what had been seen.
        runAt: isVeil || js === loader ? "document_start" : "document_end",
        persistAcrossSessions: true,
        // Comments in frames: the site's own, those without an address, and those allowed by name.
        allFrames: true,
        matchOriginAsFallback: true,
      },
    ]);
  } catch (cause) {
    console.error(`Threadkeeper: ${id} could not be registered.`, cause);
  }
}

async function wantedMatches(): Promise<Map<string, string[]>> {
  const wanted = new Map<string, string[]>();
  for (const policy of await listPolicies()) {
    if (!policy.isEnabled) continue;
    const own = await grantedOrigins(policy.site);
    const frames = await grantedOf((policy.frames ?? []).map(originPattern));
    const isPicked = (await readRules(policy.site)).length > 0;
    const name = (isPicked ? pickedPrefix : prefix) + policy.site;
    if (own.length === 0) continue;
    wanted.set(name, [...own, ...frames]);
    if (isHiding(policy)) wanted.set(veilPrefix + policy.site, [...own, ...frames]);
  }
  return wanted;
}

export function grantedOrigins(site: string): Promise<string[]> {
  return grantedOf(originsOf(site));
}

async function grantedOf(asked: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    asked.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return asked.filter((_, index) => granted[index]);
}

async function loaderOf(site: string): Promise<typeof loader | typeof pickedLoader> {
  return (await readRules(site)).length > 0 ? pickedLoader : loader;
}

/** Starts the tabs that show the site now. */
export async function startOpenTabs({ site }: SitePolicy): Promise<void> {
  await startTabs(site, await tabsOf(site));
}

async function startTabs(site: string, tabs: readonly number[]): Promise<void> {
  const file = await loaderOf(site);
  const start = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] });
  await Promise.all(
    tabs.map((tabId) =>
      // A tab that was closed, or shows an error page of the browser: it starts when it loads.
      within(patienceMs, start(tabId)).catch((cause: unknown) =>
        console.debug("Threadkeeper: a tab could not be started.", cause),
      ),
    ),
  );
}

/** Starts the frames of these origins in the tabs that show the site now. */
export async function startFrames(site: string, origins: readonly string[]): Promise<void> {
  const file = await loaderOf(site);
  const start = async (tabId: number) => {
    const target = { tabId, allFrames: true };
    const func = () => location.origin;
    const frames = await browser.scripting.executeScript({ target, func });
    const frameIds = frames
      .filter(({ result }) => origins.includes(String(result)))
      .map(({ frameId }) => frameId);
    if (frameIds.length === 0) return;
    await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [file] });
  };
  await Promise.all(
    (await tabsOf(site)).map((tabId) =>
      within(patienceMs, start(tabId)).catch((cause: unknown) =>
        console.debug("Threadkeeper: a tab's frames could not be started.", cause),
      ),
    ),
  );
}

/**
 * After an update the parts in open pages are orphans that can no longer reach us: the new ones take
 * their place without anybody having to reload a page. For whatever other reason we were installed,
 * nothing of ours is in any page but what has been registered; started once more, a page would lose
 * what its person is doing there. That goes for pages that came while scripts were registered, too.
 */
export async function startSites(reason: string): Promise<void> {
  const orphaned = reason === "update" ? await orphanedTabs() : [];
  await registerSites();
  for (const [site, tabs] of orphaned) await startTabs(site, tabs);
}

async function orphanedTabs(): Promise<(readonly [site: string, tabs: readonly number[]])[]> {
  const enabled = (await listPolicies()).filter(({ isEnabled }) => isEnabled);
  return Promise.all(enabled.map(async ({ site }) => [site, await tabsOf(site)] as const));
}

/**
 * Tabs whose top page is of this site; needs its permission, which is why others never show. Where
 * `isPrivate` is said, those of private windows alone, or of all others.
 */
export async function tabsOf(site: string, isPrivate?: boolean): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ url }) => url !== undefined && URL.canParse(url) && new URL(url).hostname === site)
    .filter(({ incognito }) => isPrivate === undefined || incognito === isPrivate)
    .map(({ id }) => id)
    .filter((id) => id !== undefined);
}
