import type { PageDecisions } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import type { SitePolicy } from "@/utils/core/policy";
import { readPolicy } from "@/utils/storage/site-policies";
import { readPinPlaces } from "./pin-places";
import { pinReach } from "./publish/pin-reach";
import { listPins } from "./published/apply-lists";
import { openStores } from "./stores";
import { authorFor } from "./team/author";
import { openTeam } from "./team/team-parts";
import { isShared } from "./team/team-record";

/** A page's decisions as the person who looks at it sees them: their steps, and what is shared. */
export async function readPageDecisions(
  site: string,
  post: string,
  known?: SitePolicy,
): Promise<PageDecisions> {
  const [{ identity, decisions }, { role }] = await Promise.all([
    openStores(),
    known ?? readPolicy(site),
  ]);
  const { actor } = await authorFor(site, role, identity);
  const pins = await listPins(site, post);
  const reach = await pinReach(site, role);
  const folded = await decisions.page(site, post, actor);
  const places = await readPinPlaces(folded);
  const page = {
    ...folded,
    person: actor,
    ...(pins === undefined ? {} : { listPins: pins }),
    ...(reach === undefined ? {} : { pinReach: reach }),
    ...(places === undefined ? {} : { pinPlaces: places }),
  };
  const team = await openTeam();
  if (team === undefined || role === "reader" || !isShared(team.team, site)) return page;
  return { ...page, unshared: await team.outbox.unshared(pagePrefix(site, post)) };
}
