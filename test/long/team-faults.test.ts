import { expect, test } from "vitest";
import { runCrowd } from "@/scripts/team/run-crowd";
import { runTeamFaults } from "@/scripts/team/run-team-faults";

test("fifty kills of the server in bursts of decisions lose nothing and make nothing up", {
  timeout: 600_000,
}, async () => {
  const figures = await runTeamFaults({
    ...{ events: 2_000, serverKills: 50, faultShare: 20, seed: 20_261_126 },
  });
  expect(figures).toMatchObject({ lost: 0, phantom: 0, stuck: 0, unequal: 0, serverKills: 50 });
  expect(figures.kindsOfFaults).toBe(11);
});

test("fifty moderators have each other's decisions within two seconds", {
  timeout: 300_000,
}, async () => {
  const figures = await runCrowd({ moderators: 50, decisions: 60, everyMs: 400, seed: 1 });
  expect(figures).toMatchObject({ lost: 0, phantom: 0, unequal: 0 });
  expect(figures.p95Ms).toBeLessThanOrEqual(2_000);
});
