import type { SitePolicy } from "@/utils/core/policy";
import { readPolicy, writePolicy } from "@/utils/storage/site-policies";
import { broadcast } from "./broadcast";
import { grantedOrigins, registerSites, siteOfOrigin, startOpenTabs } from "./site-scripts";

let queue: Promise<unknown> = Promise.resolve();

/** Stores a site's settings and makes them hold at once, in open tabs too. One after the other. */
export function setPolicy(policy: SitePolicy): Promise<SitePolicy> {
  return change(policy.site, () => policy);
}

/** A site that the person has just granted is on; this also serves popups that the prompt closed. */
export async function enableGranted(origins: readonly string[]): Promise<void> {
  for (const site of sitesOf(origins)) {
    await change(site, (known) => ({ ...known, isEnabled: true }));
  }
  await registerSites();
}

/** A site whose permission was taken back is off, and its tabs are told. */
export async function disableRevoked(origins: readonly string[]): Promise<void> {
  for (const site of sitesOf(origins)) {
    if ((await grantedOrigins(site)).length > 0) continue;
    await change(site, (known) => (known.isEnabled ? { ...known, isEnabled: false } : known));
  }
  await registerSites();
}

function sitesOf(origins: readonly string[]): Set<string> {
  return new Set(origins.map(siteOfOrigin).filter((site) => site !== undefined));
}

function change(site: string, next: (known: SitePolicy) => SitePolicy): Promise<SitePolicy> {
  const turn = queue.then(async () => {
    const known = await readPolicy(site);
    const policy = next(known);
    if (policy === known) return known;
    await writePolicy(policy);
    await registerSites();
    await broadcast({ type: "policy/changed", policy }, site);
    // Only when it is switched on: a second loader would start the page's part once more.
    if (policy.isEnabled && !known.isEnabled) await startOpenTabs(policy);
    return policy;
  });
  queue = turn.catch(() => undefined);
  return turn;
}
