import { parseArgs } from "node:util";
import { replayMs } from "./faults/replay.ts";
import { isBad, runFaults } from "./faults/run-faults.ts";
import { runTeamFaults } from "./team/run-team-faults.ts";

/**
 * `npm run faults -- --events N --kills K [--browser-kills B] [--refusals R] [--seed S]
 * [--minutes M]`: decides N times (one in ten an undo), or as often as M minutes allow, while the
 * worker is killed K times, the whole browser B times, and the first store refuses and is lost R
 * times; then holds both stores against what was acknowledged.
 * Prints the figures; exit code 1 where anything is lost, doubled, made up, or back though it was
 * taken back.
 *
 * `npm run faults -- --team [--events N] [--server-kills S] [--share P] [--seed S]`: three people
 * decide N times for a team while P of a hundred requests fail in every way there is, the server is
 * killed S times, and two clocks are a day off.
 */
const { values } = parseArgs({
  options: {
    events: { type: "string", default: "1000" },
    kills: { type: "string", default: "50" },
    "browser-kills": { type: "string", default: "5" },
    refusals: { type: "string", default: "3" },
    minutes: { type: "string", default: "Infinity" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    team: { type: "boolean", default: false },
    "server-kills": { type: "string", default: "50" },
    share: { type: "string", default: "20" },
  },
});
if (values.team) await team();
else await stores();

async function team(): Promise<void> {
  const figures = await runTeamFaults({
    events: Number(values.events),
    serverKills: Number(values["server-kills"]),
    faultShare: Number(values.share),
    seed: Number(values.seed),
  });
  console.table(figures);
  const { lost, phantom, stuck, unequal } = figures;
  if (lost + phantom + stuck + unequal > 0) process.exitCode = 1;
}

async function stores(): Promise<void> {
  const figures = await runFaults({
    events: Number(values.events),
    kills: Number(values.kills),
    browserKills: Number(values["browser-kills"]),
    refusals: Number(values.refusals),
    seed: Number(values.seed),
    minutes: Number(values.minutes),
  });
  console.table({
    ...figures,
    replay100kMs: await replayMs(100_000),
    replay1MMs: await replayMs(1_000_000),
  });
  if (isBad(figures)) process.exitCode = 1;
}
