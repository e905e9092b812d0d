import type { FacetState } from "@/utils/core/decision";
import { isWrittenToSite } from "@/utils/core/policy";
import { readPolicy } from "@/utils/storage/site-policies";
import { listSiteWrites, type SiteWrite } from "@/utils/storage/site-writes";
import { statusFor } from "@/utils/wordpress/site-status";
import { openStores } from "../stores";
import { statusInLog } from "./status-in-log";
import type { SiteWriter } from "./write-to-site";

interface Place {
  readonly site: string;
  readonly post: string;
}

/**
 * Whoever settles it writes it. Several browsers at once would each go out of spam by way of
 * "approved", and meet one another there; so the others wait, and write where nobody has.
 */
const turnMs = 60_000;

/**
 * What colleagues said changes what is to be written: a dispute holds it up, and its end lets it go.
 * What was settled against a write of ours is wished anew, so that the settled decision reaches the
 * site whoever's browser may write there. Answers the articles on which something has changed.
 */
export async function followColleagues(
  writer: SiteWriter,
  places: readonly Place[],
): Promise<readonly Place[]> {
  const changed = new Set<Place>();
  for (const place of places) {
    const { site, post } = place;
    const known = (await listSiteWrites(site)).filter((write) => write.post === post);
    if (known.length === 0 || !isWrittenToSite(await readPolicy(site))) continue;
    const { decisions, identity, log } = await openStores();
    const page = await decisions.page(site, post, identity.actor);
    for (const write of known) {
      const verdict = page.comments[write.comment]?.facets.verdict;
      if (verdict === undefined || !isOvertaken(write, verdict)) continue;
      const isWritten = verdict.effect?.value === "applied";
      const noted = statusInLog(await log.events(site, post, write.comment));
      const seen = write.expected ?? "approved";
      const delayMs = isWritten ? 0 : turnMs * (1 + Math.random() / 2);
      await writer.want({ event: verdict.event, verdict, seen, noted, delayMs });
      changed.add(place);
    }
  }
  return [...changed];
}

/** Is a write no longer what the decisions on its comment ask for, or no longer left to others? Pure. */
export function isOvertaken(write: SiteWrite, verdict: FacetState): boolean {
  if (verdict.isDisputed) return write.state === "waiting";
  if (isHeldUp(write)) return true;
  if (verdict.event.id === write.cause) {
    return write.state === "waiting" && verdict.effect?.value === "applied";
  }
  return verdict.isResolved === true && statusFor(verdict.value) !== write.wanted;
}

/** The articles on which a dispute holds something up. */
export function heldUpPlaces(writes: readonly SiteWrite[]): readonly Place[] {
  const held = writes.filter(isHeldUp);
  return [...new Map(held.map((write) => [`${write.site}/${write.post}`, write])).values()];
}

function isHeldUp({ state, problem }: SiteWrite): boolean {
  return state === "stopped" && problem === "disputed";
}
