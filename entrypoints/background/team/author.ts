import type { Role } from "@/utils/core/decision";
import { type HashKey, importHashKey } from "@/utils/core/hash-subject";
import type { ViewerRole } from "@/utils/core/policy";
import type { Identity } from "@/utils/storage/identity";
import type { Author } from "@/utils/storage/plan-event";
import { isShared, readLeftTeam, readTeam, type TeamRecord } from "./team-record";

/**
 * Who decides on a site: on a team's sites the person as their server knows them, and as what it
 * grants them at most; elsewhere, and as a reader, this installation's own pseudonym.
 */
export async function authorFor(
  site: string,
  role: ViewerRole,
  { actor, device }: Identity,
): Promise<Author> {
  const team = await readTeam();
  if (team === undefined || role === "reader" || !isShared(team, site)) {
    return { site, role, actor, device };
  }
  return { site, role: grantedRole(role, team), actor: team.name, device };
}

function grantedRole(role: Exclude<ViewerRole, "reader">, { roles }: TeamRecord): Role {
  const isEditor = roles.includes("editor") || roles.includes("lead");
  return role === "editor" && isEditor ? "editor" : "moderator";
}

const imported = new Map<string, Promise<HashKey>>();

/**
 * The key of a site's hashes: the team's on its sites, so that colleagues see whether a text has
 * changed since; also after the team was left, for what was decided there.
 */
export async function hashKeyFor(site: string, { hashKey }: Identity): Promise<HashKey> {
  const team = (await readTeam()) ?? (await readLeftTeam());
  if (team === undefined || !isShared(team, site)) return hashKey;
  const known = imported.get(team.key);
  if (known !== undefined) return known;
  const bytes = Uint8Array.from(atob(team.key), (unit) => unit.charCodeAt(0));
  const opened = importHashKey(bytes);
  imported.set(team.key, opened);
  return opened;
}
