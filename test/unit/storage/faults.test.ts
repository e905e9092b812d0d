import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { simulateFaults } from "../../faults/simulate";

const faults = { events: 1_100, kills: 200, crashes: 30, quotaErrors: 60, seed: 20_261_126 };

let error: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  error = vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => error.mockRestore());

it("loses nothing to killed workers, damaged stores and a full disk", async () => {
  const figures = await simulateFaults(faults);
  console.info(figures);
  expect(figures).toMatchObject({ lost: 0, phantom: 0, doubled: 0, unequal: 0, cameBack: 0 });
  expect(figures.acknowledged).toBe(1_100);
  // Faults that never hit anything prove nothing.
  expect(figures.killed).toBeGreaterThan(100);
  expect(figures.crashed).toBeGreaterThan(15);
  expect(figures.refusedAndShown).toBeGreaterThan(25);
}, 120_000);

it("would be seen to lose decisions that were called saved before they were written", async () => {
  const { lost } = await simulateFaults({
    ...faults,
    events: 150,
    kills: 40,
    mutation: "ack-before-commit",
  });
  expect(lost).toBeGreaterThan(0);
}, 60_000);

it("would be seen to lose decisions that were in one store only", async () => {
  const { lost } = await simulateFaults({
    ...faults,
    events: 150,
    kills: 40,
    mutation: "one-store",
  });
  expect(lost).toBeGreaterThan(0);
}, 60_000);

it("would be seen to make up events where requests were not known again", async () => {
  const { phantom } = await simulateFaults({
    ...faults,
    events: 150,
    kills: 40,
    mutation: "no-request-ids",
  });
  expect(phantom).toBeGreaterThan(0);
}, 60_000);
