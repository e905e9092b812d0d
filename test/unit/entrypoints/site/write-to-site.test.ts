import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  createSiteWriter,
  type SiteWriter,
  type SiteWriterOptions,
} from "@/entrypoints/background/site/write-to-site";
import { type DecisionEvent, type FacetState, noSubject } from "@/utils/core/decision";
import { keptRecords } from "@/utils/storage/kept-records";
import { readSiteWrite } from "@/utils/storage/site-writes";
import type { SiteRequest } from "@/utils/wordpress/site-request";
import { newProfile } from "../../storage/small-profile";
import { type FakeSite, fakeSite } from "../../wordpress/fake-site";

vi.mock("@/entrypoints/background/team/author", () => ({ hashKeyFor: vi.fn() }));

const event: DecisionEvent = {
  ...{ v: 1, id: `n.example/3/${"a".repeat(32)}`, site: "n.example", post: "3", comment: "7" },
  ...{ facet: "verdict", value: "spam", reasons: [], rules: [], heads: [], subject: noSubject },
  ...{ hlc: "", device: "d", seq: 1, actor: "a", role: "moderator", request: "r" },
};
const undo: DecisionEvent = {
  ...{ ...event, id: `n.example/3/${"b".repeat(32)}`, value: "undo", target: event.id },
};
const verdict: FacetState = { value: "spam", isDisputed: false, heads: [event.id], event };

/** What a worker is, as far as writing goes: what lies in storage outlives it. */
function newWriter(site: FakeSite, over: Partial<SiteWriterOptions> = {}): SiteWriter {
  return createSiteWriter({
    openStores: async () => ({ identity: {} }) as never,
    transportOf: () => site.transport,
    isClear: async () => "clear",
    onOutcome: async () => {},
    onChange: async () => {},
    now: Date.now,
    ...over,
  });
}

const wish = { seen: "approved", noted: undefined } as const;
const wantSpam = (writer: SiteWriter) => writer.want({ ...wish, event, verdict });
const takeBack = (writer: SiteWriter) => writer.want({ ...wish, event: undo, verdict: undefined });
const isPost = ({ method }: { readonly method: string }) => method === "POST";

beforeEach(() => {
  newProfile();
  vi.restoreAllMocks();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("a verdict that is taken back", () => {
  it("is put back on the site once it was written there", async () => {
    const site = fakeSite();
    const writer = newWriter(site);
    await wantSpam(writer);
    await writer.drain();
    expect(site.status).toBe("spam");
    await takeBack(writer);
    await writer.drain();
    expect(site.status).toBe("approved");
  });

  it.each(["GET", "POST"])("is put back where that comes during a %s", async (method) => {
    const site = fakeSite();
    const writer = newWriter(site);
    await wantSpam(writer);
    let isBack = false;
    const { transport } = site;
    const draining = { current: Promise.resolve() };
    const slow: FakeSite = {
      ...site,
      async transport(request) {
        const reply = await transport(request);
        if (request.method === method && !isBack) {
          isBack = true;
          await takeBack(busy);
          draining.current = busy.drain();
        }
        return reply;
      },
    };
    const busy = newWriter(slow);
    await busy.drain();
    await draining.current;
    expect(isBack).toBe(true);
    expect(site.status).toBe("approved");
  });

  it("is put back where the worker died before it heard that it had written", async () => {
    const site = fakeSite();
    const dying = newWriter({
      ...site,
      async transport(request) {
        const reply = await site.transport(request);
        return isPost(request) ? new Promise<never>(() => {}) : reply;
      },
    });
    await wantSpam(dying);
    void dying.drain();
    await expect.poll(() => site.status).toBe("spam");
    const writer = newWriter(site);
    await writer.drain();
    expect(await readSiteWrite("n.example", "7")).toMatchObject({ state: "done", status: "spam" });
    await takeBack(writer);
    await writer.drain();
    expect(site.status).toBe("approved");
  });

  it("is put back where nobody heard what became of the writing", async () => {
    const site = fakeSite();
    const writer = newWriter(site);
    let isCut = false;
    site.before = (request) => {
      if (isCut) return { kind: "offline" };
      if (!isPost(request)) return undefined;
      isCut = true;
      site.status = "spam";
      return { kind: "offline" };
    };
    await wantSpam(writer);
    await writer.drain();
    site.before = () => undefined;
    await takeBack(writer);
    await writer.drain();
    expect(site.status).toBe("approved");
  });

  it("leaves what somebody else had written before alone", async () => {
    const site = fakeSite("spam");
    const writer = newWriter(site);
    await wantSpam(writer);
    await writer.drain();
    await takeBack(writer);
    await writer.drain();
    expect(site.requests.filter(isPost)).toEqual([]);
    expect(site.status).toBe("spam");
  });
});

describe("a write whose worker dies before it has told what came of it", () => {
  it.each([
    ["in the log", "onOutcome"],
    ["to the pages", "onChange"],
  ] as const)("%s, is looked up by the next one and told as ours", async (_, never) => {
    const site = fakeSite();
    let changes = 0;
    const dying = newWriter(site, {
      // Pages hear twice: that it is under way, and what came of it.
      [never]: async () => {
        changes += 1;
        if (never === "onOutcome" || changes === 2) await new Promise(() => {});
      },
    });
    await wantSpam(dying);
    void dying.drain();
    await expect.poll(() => changes).toBe(never === "onOutcome" ? 1 : 2);
    expect(site.status).toBe("spam");
    const onOutcome = vi.fn(async () => {});
    const writer = newWriter(site, { onOutcome });
    await writer.drain();
    const told = never === "onOutcome" ? [{ ok: true, isNew: true }] : [];
    expect(onOutcome.mock.calls).toMatchObject(told.map((one) => [{ cause: event.id }, one]));
    expect(site.requests.filter(isPost)).toHaveLength(1);
    expect(await writer.views("n.example", "3")).toEqual([
      { comment: "7", wanted: "spam", state: "done", status: "spam", isOld: false },
    ]);
    await writer.drain();
    expect(onOutcome).toHaveBeenCalledTimes(told.length);
  });

  it("is sent where the site has not got it", async () => {
    const site = fakeSite();
    const dying = newWriter({
      ...site,
      transport: (request) =>
        isPost(request) ? new Promise<never>(() => {}) : site.transport(request),
    });
    await wantSpam(dying);
    void dying.drain();
    await expect
      .poll(async () => (await readSiteWrite("n.example", "7"))?.isBegun, { timeout: 3_000 })
      .toBe(true);
    const writer = newWriter(site);
    expect(await writer.views("n.example", "3")).toMatchObject([{ state: "waiting" }]);
    await writer.drain();
    expect(site.status).toBe("spam");
    expect(site.requests.filter(isPost)).toHaveLength(1);
  });

  it("is told as somebody else's where it had not even begun", async () => {
    const site = fakeSite("spam");
    const onOutcome = vi.fn(async () => {});
    const writer = newWriter(site, { onOutcome });
    await wantSpam(writer);
    await writer.drain();
    expect(onOutcome.mock.calls).toMatchObject([[{}, { ok: true, isNew: false }]]);
    expect(await writer.views("n.example", "3")).toMatchObject([{ state: "done", isOld: true }]);
  });
});

describe("a verdict of a private window", () => {
  it.each([
    ["is written by way of one", true],
    ["is not what was decided outside", false],
  ])("%s", async (_, isPrivate) => {
    const site = fakeSite();
    const transportOf = vi.fn(() => site.transport);
    const writer = newWriter(site, { transportOf });
    await writer.want({ ...wish, event, verdict, isPrivate });
    await writer.drain();
    expect(transportOf.mock.calls).toEqual([["n.example", isPrivate]]);
    expect(await readSiteWrite("n.example", "7")).toMatchObject({ state: "done" });
  });
});

describe("an attempt that throws", () => {
  const other: DecisionEvent = { ...event, id: `n.example/3/${"c".repeat(32)}`, comment: "8" };
  const wantBoth = async (writer: SiteWriter) => {
    await wantSpam(writer);
    await writer.want({ ...wish, event: other, verdict: { ...verdict, event: other } });
  };
  const fails = (comment: string) => async (write: { readonly comment: string }) => {
    if (write.comment === comment) throw new Error("The stores are closed.");
  };

  it.each([
    ["when it is asked whether it may be written", "isClear", 0],
    ["when pages are told", "onChange", 0],
    ["when the log is to note it", "onOutcome", 1],
  ] as const)("%s, is made again later, and holds up no other", async (_, where, written) => {
    const site = fakeSite();
    const beside = fakeSite();
    const transportOf = () => (request: SiteRequest) =>
      (request.path.startsWith("wp/v2/comments/8?") ? beside : site).transport(request);
    let nowMs = Date.now();
    const fail = fails("7");
    const broken = newWriter(site, {
      transportOf,
      now: () => nowMs,
      [where]: async (write: { readonly comment: string }) => {
        await fail(write);
        return "clear";
      },
    });
    await wantBoth(broken);
    for (const [attempts, leastMs] of [
      [1, 5_000],
      [2, 10_000],
      [3, 20_000],
    ] as const) {
      await broken.drain();
      const failed = await readSiteWrite("n.example", "7");
      expect(failed).toMatchObject({ state: "waiting", attempts, cause: event.id });
      expect(failed?.dueMs).toBeGreaterThanOrEqual(nowMs + leastMs);
      // Not before its time.
      await broken.drain();
      expect(await readSiteWrite("n.example", "7")).toEqual(failed);
      nowMs = failed?.dueMs ?? 0;
    }
    expect(await readSiteWrite("n.example", "8")).toMatchObject({ state: "done" });
    expect(beside.status).toBe("spam");
    expect(site.requests.filter(isPost)).toHaveLength(written);
    const onOutcome = vi.fn(async () => {});
    const writer = newWriter(site, { now: () => nowMs, onOutcome });
    await writer.drain();
    expect(site.requests.filter(isPost)).toHaveLength(1);
    expect(onOutcome.mock.calls).toMatchObject([[{ cause: event.id }, { isNew: true }]]);
    expect(await readSiteWrite("n.example", "7")).toMatchObject({ state: "done" });
  });

  it("stays due where that cannot even be stored", async () => {
    const site = fakeSite();
    const writer = newWriter(site);
    await wantBoth(writer);
    const refused = vi.spyOn(keptRecords, "put").mockRejectedValue(new Error("full"));
    await writer.drain();
    expect(site.requests.filter(isPost)).toEqual([]);
    refused.mockRestore();
    await writer.drain();
    expect(await readSiteWrite("n.example", "7")).toMatchObject({ state: "done", status: "spam" });
    expect(site.requests.filter(isPost).length).toBeGreaterThan(0);
  });

  it("does not come back over a later wish", async () => {
    const site = fakeSite();
    const writer = newWriter(site, {
      async isClear() {
        await takeBack(writer);
        throw new Error("The stores are closed.");
      },
    });
    await wantSpam(writer);
    await writer.drain();
    expect(await readSiteWrite("n.example", "7")).toBeUndefined();
  });
});
