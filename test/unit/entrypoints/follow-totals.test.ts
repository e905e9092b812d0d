import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { followTotals } from "@/entrypoints/comments.content/follow-totals";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function follow() {
  const source = signal(0);
  const stopper = new AbortController();
  const told: number[] = [];
  const totals = followTotals(source, stopper.signal);
  totals.subscribe((value) => told.push(value));
  return { source, stopper, told };
}

it("what changes many times in a second is told once, as it is then", () => {
  const { source, told } = follow();
  for (let batch = 1; batch <= 250; batch += 1) source.value = batch;
  expect(told).toEqual([0]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([0, 250]);
});

it("what changes later is told too, and nothing is where nothing has changed", () => {
  const { source, told } = follow();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([0]);
  source.value = 1;
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([0, 1]);
});

it("nothing is told, and nothing waits, once it was taken down", () => {
  const { source, stopper, told } = follow();
  source.value = 1;
  stopper.abort();
  expect(vi.getTimerCount()).toBe(0);
  source.value = 2;
  vi.advanceTimersByTime(2_000);
  expect(told).toEqual([0]);
});
