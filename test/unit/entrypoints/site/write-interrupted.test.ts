import { beforeEach, describe, expect, it, vi } from "vitest";
import { readSiteWrite } from "@/utils/storage/site-writes";
import { newProfile } from "../../storage/small-profile";
import { fakeSite } from "../../wordpress/fake-site";
import { event, isPost, newWriter, verdict, wantSpam, wish } from "./some-writer";

vi.mock("@/entrypoints/background/team/author", () => ({ hashKeyFor: vi.fn() }));

beforeEach(() => {
  newProfile();
  vi.restoreAllMocks();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
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
