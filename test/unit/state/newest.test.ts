import { describe, expect, it } from "vitest";
import { createNewest } from "@/utils/state/newest";

describe("the newest answer", () => {
  it("is that to the last question, whichever comes last", () => {
    const newest = createNewest();
    const [first, second] = [newest.ask(), newest.ask()];
    expect([second(), first()]).toEqual([true, false]);
  });

  it("is none that was asked for before something was changed, or while it is stored", async () => {
    const newest = createNewest();
    const stored = Promise.withResolvers<void>();
    const before = newest.ask();
    const changing = newest.change(stored.promise);
    const during = newest.ask();
    expect([before(), during()]).toEqual([false, false]);
    stored.resolve();
    expect(await changing).toBe(true);
    expect(newest.ask()()).toBe(true);
  });

  it("is asked for after the last of several changes, and after one that failed", async () => {
    const newest = createNewest();
    const stored = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
    const changing = stored.map(({ promise }) => newest.change(promise));
    stored[1].resolve();
    expect(await changing[1]).toBe(false);
    stored[0].resolve();
    expect(await changing[0]).toBe(true);
    await expect(newest.change(Promise.reject(new Error("full")))).rejects.toThrow("full");
    expect(newest.ask()()).toBe(true);
  });
});
