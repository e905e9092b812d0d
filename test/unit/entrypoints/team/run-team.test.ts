import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { shareSoon, startTeam, stopTeam } from "@/entrypoints/background/team/run-team";
import { type TeamRecord, writeTeam } from "@/entrypoints/background/team/team-record";
import { forgetSync, readSync } from "@/entrypoints/background/team/team-status";
import { newProfile } from "../../storage/small-profile";

const parts = vi.hoisted(() => ({ open: vi.fn(), tell: vi.fn() }));
vi.mock("wxt/browser", async () => {
  const { fakeBrowser: browser } = await import("@webext-core/fake-browser");
  return { browser: { ...browser, permissions: { contains: async () => true } } };
});
vi.mock("@/entrypoints/background/site/site-writer", () => ({ drainInBackground: () => {} }));
vi.mock("@/entrypoints/background/site-scripts", () => ({ tabsOf: async () => [] }));
vi.mock("@/entrypoints/background/team/tell-team", () => ({ tellTeam: parts.tell }));
vi.mock("@/entrypoints/background/team/team-parts", () => ({ openTeam: parts.open }));

const team: TeamRecord = {
  ...{ v: 1, database: "https://couch.example/team", name: "anna", roles: ["moderator"] },
  ...{ login: { kind: "basic", name: "anna", password: "secret" }, team: "Newsroom" },
  ...{ sites: [], key: "a2V5", isPaused: false },
};
const sync = { push: vi.fn(), pull: vi.fn() };
const opened = { team, sync, outbox: { count: async () => 1 } };
const gone = new Error("The database is closed.");

/** All that has been set off. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(async () => {
  newProfile();
  vi.useFakeTimers();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  parts.tell.mockReset().mockResolvedValue(undefined);
  parts.open.mockReset().mockResolvedValue(opened);
  sync.push.mockReset().mockResolvedValue(undefined);
  sync.pull.mockReset().mockResolvedValue(undefined);
  await forgetSync();
  await writeTeam(team);
});
afterEach(() => {
  stopTeam();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("what throws while the team is followed", () => {
  it.each([
    ["the stores cannot be opened", () => parts.open.mockRejectedValue(gone)],
    ["sending throws", () => sync.push.mockRejectedValue(gone)],
    ["hearing throws", () => sync.pull.mockRejectedValue(gone)],
  ])("is told, and tried again with growing pauses: %s", async (_, fail) => {
    fail();
    await startTeam();
    expect(await readSync()).toMatchObject({ problem: "not-stored", failures: 1 });
    expect(parts.tell).toHaveBeenCalled();
    expect(await fakeBrowser.alarms.get("team")).toBeDefined();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await readSync()).toMatchObject({ failures: 2 });
    const { retryAtMs } = await readSync();
    expect(retryAtMs).toBeGreaterThanOrEqual(Date.now());
    parts.open.mockResolvedValue(opened);
    sync.push.mockResolvedValue(undefined);
    sync.pull.mockResolvedValue(undefined);
    await vi.advanceTimersByTimeAsync(2_100);
    expect(await readSync()).toMatchObject({ problem: null, failures: 0 });
  });

  it("is told where it was to share a decision", async () => {
    parts.open.mockRejectedValue(gone);
    shareSoon();
    await settle();
    expect(await readSync()).toMatchObject({ problem: "not-stored", failures: 1 });
  });

  it("is tried again where that cannot even be noted", async () => {
    parts.open.mockRejectedValueOnce(gone);
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = async () => Promise.reject(new Error("full"));
    await startTeam().catch(() => undefined);
    fakeBrowser.storage.local.set = set;
    expect(sync.push).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(sync.push).toHaveBeenCalled();
  });

  it("says nothing of a team that was left meanwhile", async () => {
    sync.push.mockImplementation(async () => {
      stopTeam();
      throw gone;
    });
    await startTeam();
    expect(await readSync()).toMatchObject({ problem: null, failures: 0 });
  });
});
