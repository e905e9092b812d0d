import { browser } from "wxt/browser";
import { openStores } from "@/entrypoints/background/stores";
import type { TeamTest } from "@/utils/messages/team-protocol";
import { readAddress, type TeamAddress, type TeamLogin } from "@/utils/team/connection";
import { createCouch } from "@/utils/team/couch";
import { type Diagnosis, diagnose, type Problem } from "@/utils/team/diagnose";
import { nameCertificateError } from "./name-certificate-error";
import { startTeam, stopTeam, teamAlarm } from "./run-team";
import { forgetParts } from "./team-parts";
import { forgetTeam, readTeam, writeTeam } from "./team-record";
import { forgetSync, noteSync } from "./team-status";
import { tellTeam } from "./tell-team";

/** Looks at a team's store without connecting. */
export async function testTeam(address: string, login: TeamLogin): Promise<TeamTest> {
  const { result } = await look(address, login);
  return result;
}

/** Connects where all is well; answers what is wrong otherwise, and changes nothing. */
export async function connectTeam(address: string, login: TeamLogin): Promise<TeamTest> {
  const { result, found, at } = await look(address, login);
  if (found === undefined || at === undefined) return result;
  stopTeam();
  await forgetSync();
  const { name, roles, team, clockOffsetMs } = found;
  const { sites, key, name: title } = team;
  const { database } = at;
  await writeTeam({
    v: 1,
    database,
    login,
    name,
    roles,
    team: title,
    sites,
    key,
    isPaused: false,
  });
  await noteSync({ clockOffsetMs });
  await beginAnew();
  // What a timer has begun meanwhile knows of nothing that is to be sent anew.
  stopTeam();
  run("follow the team", () => startTeam(true));
  await tellTeam();
  return result;
}

type Found = Extract<Diagnosis, { ok: true }>;

async function look(
  address: string,
  login: TeamLogin,
): Promise<{ readonly result: TeamTest; readonly found?: Found; readonly at?: TeamAddress }> {
  const read = readAddress(address);
  if (!read.ok) return { result: problem(read.problem) };
  const { origin } = read.address;
  if (!(await browser.permissions.contains({ origins: [origin] }))) {
    return { result: problem("permission", origin) };
  }
  const found = await diagnose(createCouch(read.address, login), login);
  if (!found.ok) {
    const isSilent = found.problem === "unreachable";
    const certificate = isSilent ? await nameCertificateError(read.address.database) : undefined;
    if (certificate !== undefined) return { result: problem("certificate", certificate) };
    return { result: problem(found.problem, found.detail) };
  }
  const { name, roles, team, clockOffsetMs, isClockOff } = found;
  const result: TeamTest = {
    ok: true,
    name,
    roles,
    team: team.name,
    sites: team.sites,
    clockOffsetMs,
    isClockOff,
  };
  return { result, found, at: read.address };
}

/**
 * Everything is sent and heard once more, which changes nothing where nothing is missing, and mends
 * what a server restored from an older copy has lost.
 */
async function beginAnew(): Promise<void> {
  const { database } = await openStores();
  const meta = { "team:outbox": null, "team:since": null, "team:distrust": null };
  await database.write({ meta });
  forgetParts();
}

function problem(kind: Problem, detail = ""): TeamTest {
  return { ok: false, problem: kind, detail };
}

export async function pauseTeam(isPaused: boolean): Promise<null> {
  const team = await readTeam();
  if (team === undefined) return null;
  await writeTeam({ ...team, isPaused });
  if (isPaused) {
    stopTeam();
    await browser.alarms.clear(teamAlarm);
  }
  if (!isPaused) run("follow the team", () => startTeam(true));
  await tellTeam();
  return null;
}

/** Login and team are forgotten; everything that was decided stays on this device. */
export async function leaveTeam(): Promise<null> {
  stopTeam();
  await forgetTeam();
  await forgetSync();
  await browser.alarms.clear(teamAlarm);
  await tellTeam();
  return null;
}

function run(what: string, work: () => Promise<unknown>): void {
  work().catch((cause: unknown) => console.error(`Threadkeeper: could not ${what}.`, cause));
}
