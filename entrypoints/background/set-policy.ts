import { createTurns } from "@/utils/core/in-turn";
import type { SitePolicy } from "@/utils/core/policy";
import { listPolicies, readPolicy, writePolicy } from "@/utils/storage/site-policies";
import { broadcast } from "./broadcast";
import { offerTour } from "./help/tour";
import { isListOrigin } from "./link-lists";
import { isPublishedOrigin } from "./published/list-origin";
import { endReveals } from "./reveals";
import {
  grantedOrigins,
  registerSites,
  siteOfOrigin,
  startFrames,
  startOpenTabs,
} from "./site-scripts";
import { isTeamOrigin } from "./team/team-origin";

const inTurn = createTurns();

/** Stores a site's settings and makes them hold at once, in open tabs too. One after the other. */
export function setPolicy(policy: SitePolicy): Promise<SitePolicy> {
  return change(policy.site, () => policy);
}

/** A site that the person has just granted is on; this also serves popups that the prompt closed. */
export async function enableGranted(granted: readonly string[]): Promise<void> {
  const origins = [];
  for (const origin of granted) {
    if ((await isTeamOrigin(origin)) || (await isListOrigin(origin))) continue;
    if (await isPublishedOrigin(origin)) continue;
    origins.push(origin);
  }
  const around = await sitesAround(origins);
  for (const site of sitesOf(origins)) {
    if (!around.some(({ frames = [] }) => frames.some((frame) => hostOf(frame) === site))) {
      await offerTour(site);
      await change(site, (known) => ({ ...known, isEnabled: true }));
    }
  }
  await registerSites();
  for (const { site, frames = [] } of around) await startFrames(site, frames);
}

/** Enabled sites that asked for one of these origins because of their frames. */
async function sitesAround(origins: readonly string[]): Promise<SitePolicy[]> {
  const hosts = sitesOf(origins);
  const policies = await listPolicies();
  return policies.filter(
    ({ isEnabled, frames = [] }) => isEnabled && frames.some((frame) => hosts.has(hostOf(frame))),
  );
}

function hostOf(origin: string): string {
  return new URL(origin).hostname;
}

/** A site whose permission was taken back is off, and its tabs are told. */
export async function disableRevoked(origins: readonly string[]): Promise<void> {
  for (const site of sitesOf(origins)) {
    if ((await grantedOrigins(site)).length > 0) continue;
    await change(site, (known) => (known.isEnabled ? { ...known, isEnabled: false } : known));
  }
  await registerSites();
}

function isSameChoice(a: SitePolicy, b: SitePolicy): boolean {
  return (
    JSON.stringify([a.role, a.modes, a.article]) === JSON.stringify([b.role, b.modes, b.article])
  );
}

function sitesOf(origins: readonly string[]): Set<string> {
  return new Set(origins.map(siteOfOrigin).filter((site) => site !== undefined));
}

function change(site: string, next: (known: SitePolicy) => SitePolicy): Promise<SitePolicy> {
  return inTurn(async () => {
    const known = await readPolicy(site);
    const policy = next(known);
    if (policy === known) return known;
    await writePolicy(policy);
    await registerSites();
    await broadcast({ type: "policy/changed", policy }, site);
    if (!isSameChoice(policy, known)) await endReveals(site);
    // Only when it is switched on: a second loader would start the page's part once more.
    if (policy.isEnabled && !known.isEnabled) await startOpenTabs(policy);
    const added = (policy.frames ?? []).filter((origin) => !known.frames?.includes(origin));
    if (policy.isEnabled && added.length > 0) await startFrames(site, added);
    return policy;
  });
}
