import { beforeEach, describe, expect, it, vi } from "vitest";
import { gatherEntries } from "@/entrypoints/background/publish/gather-entries";
import { type PublicCopy, writeCopy } from "@/entrypoints/background/publish/public-copies";
import type { DecisionRequest } from "@/utils/core/decision";
import type { OwnRule } from "@/utils/core/own-rule";
import { newProfile, type Worker, wake } from "../../storage/small-profile";

const stores = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock("@/entrypoints/background/stores", () => ({ openStores: stores.open }));
const own = vi.hoisted(() => ({ rules: vi.fn() }));
vi.mock("@/entrypoints/background/own-rules", () => ({ listOwnRules: own.rules }));

const site = "ward-gazette.example";
const hash = "5f0c3a9d".repeat(8);
const lineHash = "a1b2c3d4".repeat(8);
const rule = "line:0123456789abcdef";
let worker: Worker;
let requests = 0;

beforeEach(async () => {
  newProfile();
  worker = await wake();
  stores.open.mockResolvedValue({ log: worker.log });
  own.rules.mockResolvedValue([]);
});

async function decide(facet: DecisionRequest["facet"], value: string, more = {}) {
  requests += 1;
  const recorded = await worker.store.record(
    {
      request: `request-${requests}`,
      post: "4821",
      comment: "2215",
      facet,
      value,
      subject: { textHash: "t", normHash: "n", linksHash: "l" },
      ...more,
    },
    { site, role: "editor", actor: "edith123", device: "device01" },
  );
  if (!recorded.ok) throw new Error(recorded.error);
}

function note(more: Partial<PublicCopy> = {}) {
  const copy = {
    v: 1,
    hash,
    author: "Editor",
    path: "/a/",
    normHash: "n",
    linksHash: "l",
    lines: [],
  };
  return writeCopy(site, "4821", "2215", { ...copy, ...more } as PublicCopy);
}

const place = { site, post: "4821", comment: "2215", hash };
const pinned = { type: "pin", ...place, author: "Editor", path: "/a/" };
const left = (why: string) => [{ site, post: "4821", why }];

describe("what would be published", () => {
  it("is a pin whose comment was seen as it was pinned", async () => {
    await decide("pin", "pin");
    await note();
    expect(await gatherEntries([site])).toEqual({ entries: [pinned], leftOut: [] });
  });

  it("is no pin whose time is over", async () => {
    const endsAtMs = Date.now() + 1_000;
    await decide("pin", "pin", { expires: endsAtMs });
    await note();
    expect((await gatherEntries([site])).entries).toEqual([pinned]);
    vi.useFakeTimers({ now: endsAtMs, toFake: ["Date"] });
    try {
      expect(await gatherEntries([site])).toEqual({ entries: [], leftOut: [] });
    } finally {
      vi.useRealTimers();
    }
  });

  it("leaves out a pin whose comment nobody has seen since", async () => {
    await decide("pin", "pin");
    expect(await gatherEntries([site])).toEqual({ entries: [], leftOut: left("unread") });
  });

  it.each([
    ["text", { normHash: "other" }],
    ["links", { linksHash: "other" }],
  ])("leaves out a pin whose comment has another %s now", async (_, more) => {
    await decide("pin", "pin");
    await note(more);
    expect(await gatherEntries([site])).toEqual({ entries: [], leftOut: left("changed") });
  });

  it.each(["hold", "spam", "trash"])(
    "has no pin on a comment that was called %s",
    async (value) => {
      await decide("pin", "pin");
      await decide("verdict", value);
      await note();
      expect(await gatherEntries([site])).toEqual({ entries: [], leftOut: [] });
    },
  );

  it("has nothing that was taken back, and nothing of another site", async () => {
    await decide("pin", "pin");
    await note();
    expect((await gatherEntries(["other.example"])).entries).toEqual([]);
    await decide("pin", "none");
    expect((await gatherEntries([site])).entries).toEqual([]);
  });

  it.each(["label", "strip"])("labels the lines on which somebody decided %s", async (value) => {
    await decide("action", value);
    await note({ lines: [{ start: 4, end: 9, hash: lineHash }] });
    const lines = [{ start: 4, end: 9, hash: lineHash }];
    expect((await gatherEntries([site])).entries).toEqual([{ type: "label", ...place, lines }]);
  });

  it("labels lines by a rule of the whole site while that stands, and not afterwards", async () => {
    await note({ lines: [{ start: 4, end: 9, hash: lineHash, rule }] });
    expect((await gatherEntries([site])).entries).toEqual([]);
    const everywhere = { post: "*", comment: rule };
    await decide("line", "label", everywhere);
    const lines = [{ start: 4, end: 9, hash: lineHash }];
    expect((await gatherEntries([site])).entries).toEqual([{ type: "label", ...place, lines }]);
    await decide("line", "allow", everywhere);
    expect((await gatherEntries([site])).entries).toEqual([]);
  });

  it("warns of domains that the editor's rules call unsafe on a published site, and of no others", async () => {
    const domain: OwnRule = {
      ...{ type: "domain", id: "own.0123456789abcdef", version: "0".repeat(8), site, isOn: true },
      ...{ kind: "unsafe-link", effect: "block", domain: "bad.example", severity: "high" },
    };
    own.rules.mockResolvedValue([
      domain,
      { ...domain, domain: "off.example", isOn: false },
      { ...domain, domain: "allowed.example", effect: "allow" },
      { ...domain, domain: "promo.example", kind: "promotional" },
      { ...domain, domain: "everywhere.example", site: null },
      { ...domain, domain: "other.example", site: "other.example" },
      { ...domain, domain: "localhost" },
    ]);
    expect((await gatherEntries([site])).entries).toEqual([
      { type: "warning", domain: "bad.example", severity: "high" },
    ]);
  });
});
