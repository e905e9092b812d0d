import { isWrittenToSite } from "@/utils/core/policy";
import { rowId } from "@/utils/core/queue/queue-row";
import { readPolicy } from "@/utils/storage/site-policies";
import { createSiteClient } from "@/utils/wordpress/site-client";
import { transportOf } from "../site/transport";
import { openStores } from "../stores";
import { onAdopted, type Place } from "../team/team-store";
import { keepFromSite } from "./keep-from-site";
import { openQueue } from "./rows";

/** Articles on which colleagues have decided since, and that were not looked at yet. */
const waiting = new Map<string, Place>();

/**
 * What two people disagree on may have left its page by then, as spam does. Whoever settles it later
 * finds it in the queue all the same: it is read from the site. Where the site cannot be asked just
 * now, the next look at what waits there tries again.
 */
export async function readDisputed(): Promise<void> {
  for (const [name, place] of [...waiting]) {
    if (await readPlace(place)) waiting.delete(name);
  }
}

async function readPlace({ site, post }: Place): Promise<boolean> {
  const policy = await readPolicy(site);
  if (!policy.isEnabled || !isWrittenToSite(policy)) return true;
  const { decisions, identity } = await openStores();
  const { comments } = await decisions.page(site, post, identity.actor);
  const disputed = Object.values(comments)
    .filter(({ comment, facets }) => facets.verdict?.isDisputed && /^\d+$/.test(comment))
    .map(({ comment }) => comment);
  const rows = await (await openQueue()).get(disputed.map((one) => rowId(site, post, one)));
  const known = new Set(rows.map(({ comment }) => comment));
  const missing = disputed.filter((one) => !known.has(one)).slice(0, 100);
  if (missing.length === 0) return true;
  const read = await createSiteClient(transportOf(site)).readComments(missing.map(Number), true);
  if (!read.ok) return false;
  await keepFromSite(
    site,
    post,
    read.value.filter((one) => String(one.post) === post),
  );
  return true;
}

/** Called in the worker's first turn. */
export function listenForDisputes(): void {
  onAdopted((places) => {
    for (const place of places) waiting.set(`${place.site}/${place.post}`, place);
    readDisputed().catch((cause: unknown) => {
      console.error("Threadkeeper: what is disputed could not be read from its site.", cause);
    });
  });
}
