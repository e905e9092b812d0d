import type { PinReach } from "@/utils/core/decision";
import type { ViewerRole } from "@/utils/core/policy";
import { isShared, readTeam } from "../team/team-record";
import { readPublish } from "./publish-record";

/** Who will see what is pinned on a site: undefined for nobody but this person. */
export async function pinReach(site: string, role: ViewerRole): Promise<PinReach | undefined> {
  if (role === "reader") return undefined;
  const { form, last } = await readPublish();
  if (role === "editor" && last !== undefined && form.domains.includes(site)) {
    return { kind: "list", name: form.name };
  }
  const team = await readTeam();
  return team !== undefined && isShared(team, site) ? { kind: "team", name: team.team } : undefined;
}
