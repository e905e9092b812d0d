import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  drainInBackground,
  listenForSiteWrites,
  siteWriter,
} from "@/entrypoints/background/site/site-writer";
import { nextTurn } from "@/test/next-turn";
import { keptRecords } from "@/utils/storage/kept-records";
import { keepSiteWrite, readSiteWrite, type SiteWrite } from "@/utils/storage/site-writes";
import { newProfile } from "../../storage/small-profile";
import { type FakeSite, fakeSite } from "../../wordpress/fake-site";

const parts = vi.hoisted(() => ({
  transport: vi.fn(),
  record: vi.fn(),
  unshared: vi.fn(),
}));
vi.mock("@/entrypoints/background/broadcast", () => ({ broadcast: async () => {} }));
vi.mock("@/entrypoints/background/site/transport", () => ({ transportOf: () => parts.transport }));
vi.mock("@/entrypoints/background/team/author", () => ({
  hashKeyFor: vi.fn(),
  authorFor: vi.fn(),
}));
vi.mock("@/entrypoints/background/team/has-heard", () => ({ hasHeard: async () => true }));
vi.mock("@/entrypoints/background/team/team-parts", () => ({ isUnshared: parts.unshared }));
vi.mock("@/entrypoints/background/team/team-store", () => ({ onAdopted: () => {} }));
vi.mock("@/entrypoints/background/stores", () => ({
  openStores: async () => ({
    identity: { actor: "a" },
    log: { reconciled: Promise.resolve() },
    decisions: { page: async () => ({ comments: {} }), record: parts.record },
  }),
}));

const alarm = "write-to-sites";
const write: SiteWrite = {
  ...{ v: 1, site: "n.example", post: "3", comment: "7", wanted: "spam", expected: "approved" },
  ...{ state: "waiting", cause: `n.example/3/${"a".repeat(32)}` },
  ...{ attempts: 0, dueMs: 0, sinceMs: 0 },
};
let site: FakeSite;
const kept = () => readSiteWrite("n.example", "7");
const isPlanned = async () => (await fakeBrowser.alarms.get(alarm)) !== undefined;

/** The first turn of a worker. */
function wake(): void {
  vi.stubGlobal("self", { addEventListener: () => {} });
  listenForSiteWrites();
}

/** Whatever runs in the background has come to its end, and the alarm with it. */
async function drained(): Promise<void> {
  await siteWriter.drain().catch(() => undefined);
  await nextTurn();
}

beforeEach(() => {
  newProfile();
  vi.restoreAllMocks();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  site = fakeSite();
  parts.transport.mockReset().mockImplementation((request) => site.transport(request));
  parts.record.mockReset().mockResolvedValue({ ok: true });
  parts.unshared.mockReset().mockResolvedValue(false);
});

describe("what waits for a site", () => {
  it("is planned to be tried again before it is tried, and no more once it is there", async () => {
    await keepSiteWrite(write);
    const planned: boolean[] = [];
    parts.transport.mockImplementation(async (request) => {
      planned.push(await isPlanned());
      return site.transport(request);
    });
    drainInBackground();
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ state: "done" }));
    expect(new Set(planned)).toEqual(new Set([true]));
    await vi.waitFor(async () => expect(await isPlanned()).toBe(false));
  });

  it.each([
    ["an attempt throws", () => parts.unshared.mockRejectedValue(new Error("closed"))],
    [
      "the log does not take it",
      () => parts.record.mockResolvedValue({ ok: false, error: "not-stored" }),
    ],
    [
      "it cannot even be read",
      () => vi.spyOn(keptRecords, "keys").mockRejectedValue(new Error("no")),
    ],
    ["the site is away", () => parts.transport.mockResolvedValue({ kind: "offline" })],
  ])("is planned to be tried again where %s", async (_, fail) => {
    await keepSiteWrite(write);
    fail();
    drainInBackground();
    await drained();
    expect(await isPlanned()).toBe(true);
    expect(await kept()).toMatchObject({ state: "waiting", cause: write.cause });
  });

  it("is given up on where the log will never take what came of it", async () => {
    await keepSiteWrite(write);
    parts.record.mockResolvedValue({ ok: false, error: "not-found" });
    drainInBackground();
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ state: "done" }));
  });

  it("is written by a worker that wakes for whatever reason, in a browser that forgot its alarms", async () => {
    await keepSiteWrite(write);
    wake();
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ state: "done" }));
    expect(parts.record.mock.calls).toMatchObject([
      [{ value: "applied", target: write.cause }, undefined],
    ]);
  });

  it("wakes nobody where it is done, or where a person has to decide", async () => {
    await keepSiteWrite({ ...write, state: "done", status: "spam" });
    await keepSiteWrite({ ...write, comment: "8", state: "stopped", problem: "no-right" });
    wake();
    await drained();
    expect(await isPlanned()).toBe(false);
    expect(parts.transport).not.toHaveBeenCalled();
  });
});
