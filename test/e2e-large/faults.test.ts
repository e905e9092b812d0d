import { expect, test } from "vitest";
import { runFaults } from "@/scripts/faults/run-faults";

test("a short run of the faults loses nothing, and says what is not saved", {
  timeout: 240_000,
}, async () => {
  const figures = await runFaults({
    events: 60,
    kills: 12,
    browserKills: 1,
    refusals: 2,
    quotaErrors: 2,
    seed: 20_261_126,
  });
  expect(figures).toMatchObject({ acknowledged: 60, browserKills: 1 });
  // Killing that never hits anything proves nothing.
  expect(figures.workerKillsThatHit).toBeGreaterThan(3);
  expect(figures).toMatchObject({ lost: 0, phantom: 0, doubled: 0, unequal: 0, cameBack: 0 });
  expect([figures.refusals, figures.refusalsShown]).toEqual([2, 2]);
  expect([figures.quotaErrors, figures.quotaErrorsShown]).toEqual([2, 2]);
  expect(figures.undone).toBeGreaterThan(2);
});
