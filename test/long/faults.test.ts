import { expect, test } from "vitest";
import { runFaults } from "@/scripts/faults/run-faults";

test("nothing that was called saved is lost, doubled or made up by killing worker and browser", {
  timeout: 600_000,
}, async () => {
  const figures = await runFaults({ events: 300, kills: 60, browserKills: 5, seed: 20_261_125 });
  expect(figures).toMatchObject({ acknowledged: 300, browserKills: 5 });
  expect(figures).toMatchObject({ lost: 0, phantom: 0, doubled: 0, unequal: 0, cameBack: 0 });
  // What is not saved says so.
  expect(figures.refusalsShown).toBe(figures.refusals);
  expect(figures.quotaErrorsShown).toBe(figures.quotaErrors);
  // Killing that never hits anything proves nothing.
  expect(figures.workerKillsThatHit).toBeGreaterThan(20);
});
