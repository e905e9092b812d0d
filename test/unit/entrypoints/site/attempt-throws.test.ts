import { beforeEach, describe, expect, it, vi } from "vitest";
import type { SiteWriter } from "@/entrypoints/background/site/write-to-site";
import type { DecisionEvent } from "@/utils/core/decision";
import { keptRecords } from "@/utils/storage/kept-records";
import { readSiteWrite } from "@/utils/storage/site-writes";
import type { SiteRequest } from "@/utils/wordpress/site-request";
import { newProfile } from "../../storage/small-profile";
import { fakeSite } from "../../wordpress/fake-site";
import { event, isPost, newWriter, takeBack, verdict, wantSpam, wish } from "./some-writer";

vi.mock("@/entrypoints/background/team/author", () => ({ hashKeyFor: vi.fn() }));

beforeEach(() => {
  newProfile();
  vi.restoreAllMocks();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
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
