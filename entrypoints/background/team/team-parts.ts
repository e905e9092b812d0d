import { openStores, type Stores } from "@/entrypoints/background/stores";
import { verifyEvent } from "@/utils/storage/check-event";
import { createCouch } from "@/utils/team/couch";
import { createTeamSync, type TeamSync } from "@/utils/team/sync";
import { type Outbox, openOutbox } from "./outbox";
import { type TeamLog, teamLog } from "./team-log";
import { addressOf, readTeam, type TeamRecord } from "./team-record";
import { noteSync, serverNow } from "./team-status";
import { openTeamStore } from "./team-store";

export interface TeamParts {
  readonly team: TeamRecord;
  readonly outbox: Outbox;
  readonly log: TeamLog;
  readonly sync: TeamSync;
}

let opened:
  | { readonly stores: Stores; readonly key: string; readonly parts: TeamParts }
  | undefined;

/** Everything that works for the team, as long as stores and team stay the same; undefined without a team. */
export async function openTeam(): Promise<TeamParts | undefined> {
  const team = await readTeam();
  if (team === undefined) return undefined;
  const stores = await openStores();
  const key = JSON.stringify({ ...team, isPaused: false });
  if (opened?.stores === stores && opened.key === key) return { ...opened.parts, team };
  const parts = makeParts(stores, team);
  opened = { stores, key, parts };
  return parts;
}

/** What is known of the team in memory is read anew next time. */
export function forgetParts(): void {
  opened = undefined;
}

function makeParts(stores: Stores, team: TeamRecord): TeamParts {
  const log = teamLog(stores);
  const outbox = openOutbox(log, team);
  const sync = createTeamSync({
    couch: createCouch(addressOf(team), team.login),
    login: team.login,
    name: team.name,
    store: openTeamStore(stores, log, team, outbox, serverNow),
    verify: verifyEvent,
    now: serverNow,
    onClock: (clockOffsetMs) => void noteSync({ clockOffsetMs }),
  });
  return { team, outbox, log, sync };
}

/** True for a decision that the team is still to have, or will not have. */
export async function isUnshared(id: string): Promise<boolean> {
  const parts = await openTeam();
  return parts !== undefined && (await parts.outbox.unshared(id)).length > 0;
}
