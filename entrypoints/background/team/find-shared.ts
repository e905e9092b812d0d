import { openStores } from "@/entrypoints/background/stores";
import { pagePrefix } from "@/utils/core/decision-event";
import type { FindShared } from "@/utils/storage/sync/choose-synced";
import { openTeam } from "./team-parts";
import { isShared } from "./team-record";

/**
 * Which of these the team's server has: they are safe there, so they leave the browser account
 * first. What this person decided before they belonged to the team was never sent to it.
 */
export const findShared: FindShared = async (decisions) => {
  const parts = await openTeam();
  if (parts === undefined) return () => false;
  const { log, identity } = await openStores();
  const pages = new Map(
    decisions
      .filter(({ site }) => isShared(parts.team, site))
      .map((one) => [pagePrefix(one.site, one.post), one]),
  );
  const acknowledged = new Set<string>();
  for (const [prefix, { site, post }] of pages) {
    const unshared = new Set(await parts.outbox.unshared(prefix));
    for (const { facets } of await log.states(site, post)) {
      for (const { event } of Object.values(facets)) {
        const isOwn = event.actor === identity.actor;
        if (!isOwn && !unshared.has(event.id)) acknowledged.add(nameOf(event));
      }
    }
  }
  return (decision) => acknowledged.has(nameOf(decision));
};

interface Place {
  readonly site: string;
  readonly post: string;
  readonly comment: string;
  readonly facet: string;
}

function nameOf({ site, post, comment, facet }: Place): string {
  return JSON.stringify([site, post, comment, facet]);
}
