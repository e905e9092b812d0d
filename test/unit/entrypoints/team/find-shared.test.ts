import { beforeEach, describe, expect, it, vi } from "vitest";
import { findShared } from "@/entrypoints/background/team/find-shared";
import { openTeam } from "@/entrypoints/background/team/team-parts";
import type { DecisionEvent } from "@/utils/core/decision";
import { toSynced } from "@/utils/storage/sync/synced-decision";
import { endSession, newProfile, type Worker, wake } from "../../storage/small-profile";

vi.mock("wxt/browser", async () => {
  const { fakeBrowser } = await import("@webext-core/fake-browser");
  return { browser: fakeBrowser };
});
vi.mock("@/entrypoints/background/team/team-parts", () => ({ openTeam: vi.fn() }));
const stores = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock("@/entrypoints/background/stores", () => ({ openStores: stores.open }));

const device = "device01";
let worker: Worker;

async function decide(actor: string, comment: string, site = "news.example") {
  const recorded = await worker.store.record(
    {
      request: `request-${site}-${comment}`,
      post: "4821",
      comment,
      facet: "verdict",
      value: "spam",
      subject: { textHash: "t", normHash: "n", linksHash: "l", check: "00ff" },
    },
    { site, role: "moderator", actor, device },
  );
  if (!recorded.ok) throw new Error(recorded.error);
  return recorded.event;
}

function syncedOf(event: DecisionEvent) {
  const synced = toSynced({ value: event.value, isDisputed: false, heads: [event.id], event });
  if (synced === undefined) throw new Error("Nothing to tell.");
  return synced;
}

/** A team of news.example that has everything but these. */
function joinTeam(unshared: readonly string[]): void {
  vi.mocked(openTeam).mockResolvedValue({
    team: { sites: ["news.example"], name: "anna" },
    outbox: {
      unshared: async (prefix: string) => unshared.filter((id) => id.startsWith(prefix)),
    },
  } as never);
}

beforeEach(async () => {
  newProfile();
  await endSession();
  worker = await wake();
  stores.open.mockResolvedValue({ log: worker.log, identity: { actor: "before00", device } });
});

describe("what a team's server has", () => {
  it("is nothing without a team", async () => {
    vi.mocked(openTeam).mockResolvedValue(undefined);
    const event = await decide("anna", "1");
    expect((await findShared([syncedOf(event)]))(syncedOf(event))).toBe(false);
  });

  it("is what it acknowledged of its own sites, and no decision from before the team", async () => {
    const acknowledged = await decide("anna", "1");
    const colleague = await decide("bert", "2");
    const queued = await decide("anna", "3");
    const before = await decide("before00", "4");
    const elsewhere = await decide("anna", "5", "other.example");
    joinTeam([queued.id]);
    const all = [acknowledged, colleague, queued, before, elsewhere].map(syncedOf);
    const isShared = await findShared(all);
    expect(all.map(isShared)).toEqual([true, true, false, false, false]);
  });
});
