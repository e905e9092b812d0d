import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFollower } from "@/entrypoints/options/create-follower";

/** As much of a document as says whether anybody sees it. */
class Page extends EventTarget {
  hidden = false;
  show(isShown: boolean): void {
    this.hidden = !isShown;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

let page: Page;
let loads: number;
const load = async () => {
  loads += 1;
};

beforeEach(() => {
  vi.useFakeTimers();
  loads = 0;
  page = new Page();
  vi.stubGlobal("document", page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("an open settings page", () => {
  it("follows a change at once", () => {
    createFollower(load)();
    expect(loads).toBe(1);
  });

  it("follows a hundred changes of one second with two looks, the last after all of them", async () => {
    const follow = createFollower(load);
    for (let at = 0; at < 100; at += 1) {
      follow();
      await vi.advanceTimersByTimeAsync(9);
    }
    expect(loads).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(loads).toBe(2);
  });

  it("does not look again where nothing has changed", async () => {
    createFollower(load)();
    await vi.advanceTimersByTimeAsync(60_000);
    page.show(true);
    expect(loads).toBe(1);
  });

  it("looks when it is seen again, and not before", async () => {
    page.show(false);
    const follow = createFollower(load);
    for (let at = 0; at < 10; at += 1) follow();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(loads).toBe(0);
    page.show(true);
    expect(loads).toBe(1);
  });

  it("looks again after a change that came while it was loading", async () => {
    const loaded = Promise.withResolvers<void>();
    const follow = createFollower(async () => {
      loads += 1;
      await loaded.promise;
    });
    follow();
    follow();
    loaded.resolve();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(loads).toBe(2);
  });
});
