import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startPatience } from "@/utils/core/patience";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("patience with somebody who sends", () => {
  it("ends with a silence, and says that it was one", () => {
    const { signal } = startPatience(1_000);
    vi.advanceTimersByTime(999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.aborted).toBe(true);
    expect(signal.reason).toMatchObject({ name: "TimeoutError" });
  });

  it("begins anew with every sound", () => {
    const { signal, heard } = startPatience(1_000);
    for (let times = 0; times < 50; times += 1) {
      vi.advanceTimersByTime(999);
      heard();
    }
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(signal.aborted).toBe(true);
  });

  it("leaves no timer behind, and nothing on its way", () => {
    const { signal, end } = startPatience(1_000);
    end();
    expect(signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
