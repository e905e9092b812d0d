import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { listMissed, listWishes } from "@/entrypoints/background/site/missed-wishes";
import {
  drainInBackground,
  listenForSiteWrites,
  siteWriter,
  wantOnSite,
} from "@/entrypoints/background/site/site-writer";
import { unsentOf } from "@/entrypoints/background/site/unsent";
import { nextTurn } from "@/test/next-turn";
import type { DecisionEvent } from "@/utils/core/decision";
import { defaultPolicy, type SitePolicy } from "@/utils/core/policy";
import { keptRecords } from "@/utils/storage/kept-records";
import { writePolicy } from "@/utils/storage/site-policies";
import { keepSiteWrite, readSiteWrite, type SiteWrite } from "@/utils/storage/site-writes";
import { newProfile } from "../../storage/small-profile";
import { type FakeSite, fakeSite } from "../../wordpress/fake-site";
import { event } from "./some-writer";

const parts = vi.hoisted(() => ({ transport: vi.fn(), events: [] as DecisionEvent[] }));
vi.mock("@/entrypoints/background/broadcast", () => ({ broadcast: async () => {} }));
vi.mock("@/entrypoints/background/site/transport", () => ({ transportOf: () => parts.transport }));
vi.mock("@/entrypoints/background/team/author", () => ({
  hashKeyFor: vi.fn(),
  authorFor: vi.fn(),
}));
vi.mock("@/entrypoints/background/team/has-heard", () => ({ hasHeard: async () => true }));
vi.mock("@/entrypoints/background/team/team-parts", () => ({ isUnshared: async () => false }));
vi.mock("@/entrypoints/background/team/team-store", () => ({ onAdopted: () => {} }));
vi.mock("@/entrypoints/background/stores", () => ({
  openStores: async () => ({
    identity: { actor: "a" },
    log: { reconciled: Promise.resolve(), events: async () => parts.events },
    decisions: {
      record: async () => ({ ok: true }),
      page: async () => ({
        comments: { 7: { facets: { verdict: { value: "spam", heads: [], event } } } },
      }),
    },
  }),
}));

const policy: SitePolicy = {
  ...defaultPolicy("n.example"),
  ...{ isEnabled: true, role: "moderator", onSite: true },
};
/** What somebody wished of the same comment afterwards, and the site has. */
const later: SiteWrite = {
  ...{ v: 1, site: "n.example", post: "3", comment: "7", wanted: "hold", state: "done" },
  ...{ cause: `n.example/3/${"c".repeat(32)}`, attempts: 1, dueMs: 0, sinceMs: 9e15 },
};
let site: FakeSite;
const kept = () => readSiteWrite("n.example", "7");
const isPlanned = async () => (await fakeBrowser.alarms.get("write-to-sites")) !== undefined;

async function settled(): Promise<void> {
  await siteWriter.drain().catch(() => undefined);
  await nextTurn();
}

/** The browser takes the decision, and nothing into the outbox, until it is asked `again`. */
async function miss(): Promise<{ again: () => void }> {
  const refusal = vi.spyOn(keptRecords, "put").mockRejectedValue(new Error("full"));
  await wantOnSite(policy, [{ event, seen: "approved" }]);
  await settled();
  return { again: () => refusal.mockRestore() };
}

beforeEach(async () => {
  newProfile();
  vi.restoreAllMocks();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.stubGlobal("self", { addEventListener: () => {} });
  site = fakeSite();
  parts.transport.mockReset().mockImplementation((request) => site.transport(request));
  parts.events = [event];
  await writePolicy(policy);
});

describe("a wish that cannot be stored right after its decision", () => {
  it("is told where decisions that wait are told, and planned", async () => {
    await miss();
    expect(await kept()).toBeUndefined();
    expect(unsentOf(await listWishes())).toEqual([
      { site: "n.example", count: 1, problem: "not-stored" },
    ]);
    expect(await siteWriter.views("n.example", "3")).toEqual([
      { comment: "7", wanted: "spam", state: "waiting", problem: "not-stored" },
    ]);
    expect(await isPlanned()).toBe(true);
  });

  it.each([
    ["the next time that anything is written", () => drainInBackground()],
    ["a worker that wakes", () => listenForSiteWrites()],
  ])("reaches the site with %s", async (_, wake) => {
    const { again } = await miss();
    again();
    wake();
    await vi.waitFor(async () => expect(await kept()).toMatchObject({ state: "done" }));
    expect(site.status).toBe("spam");
    expect(await listMissed()).toEqual([]);
    await vi.waitFor(async () => expect(await isPlanned()).toBe(false));
  });

  it("is kept once, however often it is missed", async () => {
    await miss();
    await wantOnSite(policy, [{ event, seen: "approved" }]);
    await settled();
    expect(await listMissed()).toHaveLength(1);
  });

  it("leaves the last word to the last of several", async () => {
    const { again } = await miss();
    const last = { ...event, id: `n.example/3/${"d".repeat(32)}` };
    parts.events.push(last);
    await wantOnSite(policy, [{ event: last, seen: "approved" }]);
    await settled();
    expect(await listMissed()).toHaveLength(2);
    again();
    drainInBackground();
    await vi.waitFor(async () => expect(await listMissed()).toEqual([]));
    expect(await kept()).toMatchObject({ cause: last.id });
  });

  it.each([
    ["something else is wished since", () => keepSiteWrite(later)],
    ["the site is not written to any more", () => writePolicy({ ...policy, onSite: false })],
    ["the decision is not there any more", async () => parts.events.splice(0)],
  ])("is forgotten where %s", async (_, change) => {
    const { again } = await miss();
    again();
    await change();
    const before = await kept();
    drainInBackground();
    await vi.waitFor(async () => expect(await listMissed()).toEqual([]));
    expect(await kept()).toEqual(before);
    expect(site.status).toBe("approved");
  });
});
