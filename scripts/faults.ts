import { parseArgs } from "node:util";
import { replayMs } from "./faults/replay.ts";
import { isBad, runFaults } from "./faults/run-faults.ts";
import { runCrowd } from "./team/run-crowd.ts";
import { runTeamFaults } from "./team/run-team-faults.ts";

/**
 * `npm run faults -- --events N --kills K [--browser-kills B] [--refusals R] [--quota-errors Q]
 * [--moderators M] [--seed S] [--minutes T]`: decides N times in bursts (one in ten an undo), or as
 * often as T minutes allow, while the worker is killed K times, the whole browser B times, the first
 * store refuses and is lost R times, and one of the two is full Q times; then holds both stores
 * against what was acknowledged. Beside it M moderators of one team converge, and logs of 100,000
 * and of a million decisions are replayed.
 * Prints the figures; exit code 1 where anything is lost, doubled, made up, not said, or back though
 * it was taken back.
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
    "quota-errors": { type: "string", default: "6" },
    moderators: { type: "string", default: "50" },
    minutes: { type: "string", default: "Infinity" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    team: { type: "boolean", default: false },
    "server-kills": { type: "string", default: "50" },
    share: { type: "string", default: "20" },
  },
});
const seed = Number(values.seed);
if (values.team) await team();
else await stores();

async function team(): Promise<void> {
  const figures = await runTeamFaults({
    events: Number(values.events),
    serverKills: Number(values["server-kills"]),
    faultShare: Number(values.share),
    seed,
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
    quotaErrors: Number(values["quota-errors"]),
    seed,
    minutes: Number(values.minutes),
    onProgress: (acknowledged) => console.error(`${acknowledged} acknowledged`),
  });
  // Said at once: what follows takes a while.
  console.table(figures);
  const moderators = Number(values.moderators);
  const crowd =
    moderators > 1 ? await runCrowd({ moderators, decisions: 60, everyMs: 400, seed }) : undefined;
  console.table({
    convergenceP50Ms: crowd?.p50Ms,
    convergenceP95Ms: crowd?.p95Ms,
    convergenceMaxMs: crowd?.maxMs,
    replay100kMs: await replayMs(100_000),
    replay1MMs: await replayMs(1_000_000),
  });
  const unshared = crowd === undefined ? 0 : crowd.lost + crowd.phantom + crowd.unequal;
  if (isBad(figures) || unshared > 0) process.exitCode = 1;
}
