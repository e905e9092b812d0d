import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tellDecided } from "@/entrypoints/background/tell-decided";

const told = vi.hoisted(() => ({ broadcast: vi.fn(async () => undefined) }));
vi.mock("@/entrypoints/background/broadcast", () => told);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  told.broadcast.mockClear();
});

const word = (site: string, post: string) => [{ type: "decisions/changed", site, post }, site];

describe("tabs and panels", () => {
  it("hear of a decision at once", () => {
    tellDecided("n.example", "1");
    expect(told.broadcast.mock.calls).toEqual([word("n.example", "1")]);
    vi.advanceTimersByTime(1_000);
    expect(told.broadcast).toHaveBeenCalledTimes(1);
  });

  it("hear of a hundred in a row a few times, and after the last of them", () => {
    for (let at = 0; at < 100; at += 1) {
      vi.advanceTimersByTime(10);
      tellDecided("n.example", "1");
    }
    const before = told.broadcast.mock.calls.length;
    expect(before).toBeLessThanOrEqual(20);
    vi.advanceTimersByTime(1_000);
    expect(told.broadcast.mock.calls.length).toBe(before + 1);
  });

  it("hear of other articles and sites without waiting for this one", () => {
    tellDecided("n.example", "1");
    tellDecided("n.example", "2");
    tellDecided("m.example", "1");
    tellDecided("n.example\n", "1");
    expect(told.broadcast).toHaveBeenCalledTimes(4);
  });

  it("hear of the next one though one could not be told", async () => {
    const error = vi.spyOn(console, "error").mockReturnValue();
    told.broadcast.mockRejectedValueOnce(new Error("gone"));
    tellDecided("n.example", "1");
    await vi.advanceTimersByTimeAsync(60);
    tellDecided("n.example", "1");
    expect(told.broadcast).toHaveBeenCalledTimes(2);
    expect(error).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });
});
