import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { within } from "@/utils/core/within";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (ms: number) => new Promise<string>((resolve) => setTimeout(() => resolve("it"), ms));

it.each([
  ["comes in time is answered", 999, "it"],
  ["comes too late is nothing", 1_001, undefined],
])("what %s", async (_, ms, answer) => {
  const waited = within(1_000, after(ms));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await waited).toBe(answer);
});

it("what fails is told, and no timer is left behind", async () => {
  await expect(within(1_000, Promise.reject(new Error("closed")))).rejects.toThrow("closed");
  expect(vi.getTimerCount()).toBe(0);
});
