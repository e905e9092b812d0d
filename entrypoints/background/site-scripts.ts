import { browser } from "wxt/browser";
import type { SitePolicy } from "@/utils/core/policy";
import { listPolicies } from "@/utils/storage/site-policies";

const loader = "/content-scripts/loader.js";

/** The match patterns of a site: its host under http and https, every port. */
export function originsOf(site: string): string[] {
  return [`https://${site}/*`, `http://${site}/*`];
}

function scriptId(site: string): string {
  return `site-${site}`;
}

/**
 * Registers the loader for exactly the sites that are enabled and granted. Browsers drop dynamic
 * scripts on update and reload, so this runs at install, update and start-up, and after any change.
 */
export async function registerSites(): Promise<void> {
  const wanted = new Map<string, string[]>();
  for (const policy of await listPolicies()) {
    const origins = policy.isEnabled ? await grantedOrigins(policy.site) : [];
    if (origins.length > 0) wanted.set(scriptId(policy.site), origins);
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const gone = registered.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const known = new Set(registered.map(({ id }) => id));
  const added = [...wanted].filter(([id]) => !known.has(id));
  if (added.length === 0) return;
  await browser.scripting.registerContentScripts(
    added.map(([id, matches]) => ({
      id,
      js: [loader],
      matches,
      runAt: "document_idle" as const,
      persistAcrossSessions: true,
    })),
  );
}

async function grantedOrigins(site: string): Promise<string[]> {
  const asked = originsOf(site);
  const granted = await Promise.all(
    asked.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return asked.filter((_, index) => granted[index]);
}

/** Starts (or has them stop by broadcast) the tabs that show the site now. */
export async function followOpenTabs(policy: SitePolicy): Promise<void> {
  if (!policy.isEnabled) return;
  for (const tabId of await tabsOf(policy.site)) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [loader] });
    } catch (cause) {
      // A tab that was closed, or shows an error page of the browser: it starts when it loads.
      console.debug("Threadkeeper: a tab could not be started.", cause);
    }
  }
}

/** Tabs whose top page is of this site; needs its permission, which is why others never show. */
export async function tabsOf(site: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ url }) => url !== undefined && URL.canParse(url) && new URL(url).hostname === site)
    .map(({ id }) => id)
    .filter((id) => id !== undefined);
}
