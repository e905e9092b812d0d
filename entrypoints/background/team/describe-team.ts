import type { TeamStatus } from "@/utils/messages/team-protocol";
import { openTeam } from "./team-parts";
import { readSync, type SyncRecord } from "./team-status";
import { readDistrust } from "./team-store";

/** Troubles that pass by themselves, as networks and servers go. */
const passing: readonly string[] = [
  "unreachable",
  "busy",
  "server-error",
  "not-safe-yet",
  "behind",
];
/** After this long even such a trouble wants somebody to look. */
const longMs = 10 * 60_000;

const none: TeamStatus = {
  connection: null,
  state: "off",
  queued: 0,
  refused: [],
  distrusted: [],
  problem: null,
  detail: "",
  failingSinceMs: null,
  retryAtMs: null,
  heardAtMs: null,
  acknowledgedAtMs: null,
  clockOffsetMs: 0,
};

/** How it stands with the team, for our own pages. The login's secrets are not part of it. */
export async function describeTeam(): Promise<TeamStatus> {
  const parts = await openTeam();
  if (parts === undefined) return none;
  const { team, outbox, log } = parts;
  const [sync, queued, refused, distrusted] = await Promise.all([
    readSync(),
    outbox.count(),
    outbox.refused(),
    readDistrust(log),
  ]);
  return {
    connection: {
      address: team.database,
      login: team.login.kind,
      name: team.name,
      roles: team.roles,
      team: team.team,
      sites: team.sites,
    },
    state: stateOf(team.isPaused, sync, queued, refused.length),
    queued,
    refused: tally(refused.map(({ code }) => code)),
    distrusted: tally(distrusted.map(({ why }) => why)),
    problem: sync.problem,
    detail: sync.detail,
    failingSinceMs: sync.failingSinceMs,
    retryAtMs: sync.problem === null ? null : sync.retryAtMs,
    heardAtMs: sync.heardAtMs,
    acknowledgedAtMs: sync.acknowledgedAtMs,
    clockOffsetMs: sync.clockOffsetMs,
  };
}

function stateOf(
  isPaused: boolean,
  { problem, failingSinceMs, heardAtMs }: SyncRecord,
  queued: number,
  refused: number,
): TeamStatus["state"] {
  if (isPaused) return "paused";
  if (problem !== null) {
    const isLong = failingSinceMs !== null && Date.now() - failingSinceMs > longMs;
    return passing.includes(problem) && !isLong ? "waiting" : "failed";
  }
  if (refused > 0) return "failed";
  if (queued > 0) return "waiting";
  return heardAtMs === null ? "starting" : "shared";
}

function tally(codes: readonly string[]): { readonly code: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}
