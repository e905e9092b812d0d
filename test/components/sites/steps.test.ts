import { expect, it } from "vitest";
import { runAtOnce, runInSlices, type Steps } from "@/utils/sites/steps";
import { workBudget } from "@/utils/sites/work-budget";

/** Work of so many steps that gives their number. */
function* work(count: number): Steps<number> {
  for (let at = 0; at < count; at += 1) yield;
  return count;
}

it("gives the same result at once and in slices", async () => {
  const slices: number[] = [];
  const signal = new AbortController().signal;
  const onSlice = (durationMs: number) => slices.push(durationMs);
  expect(runAtOnce(work(50))).toBe(50);
  expect(await runInSlices(work(50), { sliceMs: 0, signal, onSlice })).toBe(50);
  expect(slices.length).toBe(51);
});

it("ends without a result when it is aborted between slices", async () => {
  const controller = new AbortController();
  const onSlice = () => controller.abort();
  const slices = runInSlices(work(50), { sliceMs: 0, signal: controller.signal, onSlice });
  expect(await slices).toBeUndefined();
});

it("lets an error of the work through", async () => {
  function* broken(): Steps<never> {
    yield;
    throw new RangeError("broken");
  }
  const options = { sliceMs: 0, signal: new AbortController().signal, onSlice: () => {} };
  await expect(runInSlices(broken(), options)).rejects.toThrow(RangeError);
});

it.each([
  ["a burst within what was saved", [60], 0],
  ["a burst beyond it", [300], 2_000],
  ["two bursts at once", [100, 50], 500],
])("waits after %s", (_, spent, waitMs) => {
  const budget = workBudget(() => 0);
  for (const durationMs of spent) budget.spend(durationMs);
  expect(budget.waitMs()).toBeCloseTo(waitMs);
});

it("spends at most a tenth of a minute, however often it is asked", () => {
  let nowMs = 0;
  let spentMs = 0;
  const budget = workBudget(() => nowMs);
  while (nowMs < 60_000) {
    const waitMs = budget.waitMs();
    if (waitMs > 0) nowMs += waitMs;
    budget.spend(40);
    spentMs += 40;
    nowMs += 40;
  }
  // A tenth, what was saved at first, and one overdraft.
  expect(spentMs).toBeLessThanOrEqual(nowMs * 0.1 + 100 + 40);
});
