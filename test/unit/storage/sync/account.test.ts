import { fakeBrowser } from "@webext-core/fake-browser";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { isReopened } from "@/utils/core/comment-view";
import { createDecisionStore } from "@/utils/storage/decision-store";
import { openAccount } from "@/utils/storage/sync/account";
import { costOf, deviceOfKey, quota } from "@/utils/storage/sync/generations";
import {
  chromiumRules,
  type FakeSyncArea,
  fakeSyncArea,
  firefoxRules,
} from "../../../sync-area/fake-sync-area";
import { author, newProfile, request, wake } from "../small-profile";

const subject = { textHash: "t", normHash: "n", linksHash: "l", check: "0a1b" };
let nowMs = 1_800_000_000_000;

/** One profile's account and store; profiles follow one another, for the fakes are global. */
async function open(area: FakeSyncArea, device: string) {
  const { log } = await wake({ now: () => nowMs });
  const account = openAccount({ area, device, log, now: () => nowMs });
  const store = createDecisionStore(log, () => nowMs, account.observed);
  const decide = async (over: Parameters<typeof request>[0]) => {
    nowMs += 3_600_000;
    const recorded = await store.record(request({ subject, ...over }), { ...author, device });
    if (!recorded.ok) throw new Error(recorded.error);
  };
  const page = () => store.page(author.site, "4821", author.actor);
  return { account, decide, page };
}

describe.each([
  ["Chromium", chromiumRules],
  ["Firefox", firefoxRules],
])("the browser account in %s", (_, rules) => {
  let area: FakeSyncArea;

  beforeEach(() => {
    newProfile();
    area = fakeSyncArea(rules, () => nowMs);
  });

  /** What the first device leaves in the account, with a fresh second profile afterwards. */
  async function fromFirst(...decisions: Parameters<typeof request>[0][]) {
    const first = await open(area, "device01");
    for (const one of decisions) await first.decide(one);
    await first.account.switchOn();
    newProfile();
    return open(area, "device02");
  }

  it("is told nothing until it is switched on", async () => {
    const { account, decide } = await open(area, "device01");
    await decide({ value: "spam" });
    await account.tell();
    await account.hear();
    expect(area.snapshot()).toEqual({});
  });

  it("shows a second profile the same decisions and pins, as seen elsewhere", async () => {
    const second = await fromFirst({ value: "approve" }, { facet: "pin", value: "pin" });
    expect((await second.page()).comments).toEqual({});
    expect([...(await second.account.switchOn())]).toEqual([author.site]);
    const facets = (await second.page()).comments["2215"]?.facets ?? {};
    expect(facets.verdict).toMatchObject({ value: "approve", isObserved: true });
    expect(facets.pin).toMatchObject({ value: "pin", isObserved: true });
    const judged = facets.pin?.event.subject ?? subject;
    expect(isReopened(judged, { ...subject, normHash: "of another key" })).toBe(false);
    expect(isReopened(judged, { ...subject, check: "ffff" })).toBe(true);
  });

  it("is told of no pin with an end: there it would never come off", async () => {
    const expires = nowMs + 7 * 86_400_000;
    const second = await fromFirst({ value: "approve" }, { facet: "pin", value: "pin", expires });
    await second.account.switchOn();
    expect(Object.keys((await second.page()).comments["2215"]?.facets ?? {})).toEqual(["verdict"]);
  });

  it("never supersedes what was decided here, and tells it beside that", async () => {
    const second = await fromFirst({ value: "spam" });
    await second.decide({ value: "approve" });
    await second.account.switchOn();
    const state = (await second.page()).comments["2215"]?.facets.verdict;
    expect(state).toMatchObject({ value: "approve", isDisputed: false });
    expect(state?.observed).toBeUndefined();
    newProfile();
    nowMs += 7_200_000;
    const third = await fromFirst({ value: "hold" });
    await third.decide({ value: "approve" });
    expect((await third.page()).comments["2215"]?.facets.verdict?.value).toBe("approve");
  });

  it("holds no words, no names and no keys of notes and lines", async () => {
    const first = await open(area, "device01");
    await first.decide({ facet: "note", value: "call Bradley Perkins" });
    await first.decide({ facet: "claim", value: "claim" });
    await first.account.switchOn();
    expect((await first.account.state()).told).toBe(0);
  });

  it("writes one generation and takes the old one away; nothing where nothing changed", async () => {
    const first = await open(area, "device01");
    await first.decide({ value: "spam" });
    await first.account.switchOn();
    await first.decide({ comment: "2216", value: "spam" });
    await first.account.tell();
    const keys = Object.keys(area.snapshot());
    expect(keys.filter((key) => key.includes(".2."))).toHaveLength(1);
    expect(keys.filter((key) => key.includes(".1."))).toHaveLength(0);
    const before = (await area.changes()).length;
    await first.account.tell();
    expect((await area.changes()).length).toBe(before);
  });

  it("keeps what it last read in full while a generation is not whole", async () => {
    const second = await fromFirst({ value: "spam" });
    await second.account.switchOn();
    const part = Object.keys(area.snapshot()).find((key) => key.endsWith(".1.0")) ?? "";
    area.arrive({ [part]: "AAAA" });
    await second.account.hear();
    expect((await second.page()).comments["2215"]?.facets.verdict?.value).toBe("spam");
    area.arrive({}, [part]);
    await second.account.hear();
    expect((await second.page()).comments["2215"]?.facets.verdict?.value).toBe("spam");
  });

  it("tells again what the browser deleted of its own", async () => {
    const first = await open(area, "device01");
    await first.decide({ value: "spam" });
    await first.account.switchOn();
    const before = area.snapshot();
    area.arrive({}, Object.keys(before));
    await first.account.hear();
    expect(Object.keys(area.snapshot())).toHaveLength(Object.keys(before).length);
  });

  it("leaves other devices' keys alone, and takes its own away when it is switched off", async () => {
    const second = await fromFirst({ value: "spam" });
    await second.decide({ comment: "9", value: "approve" });
    await second.account.switchOn();
    expect([...(await second.account.switchOff())]).toEqual([author.site]);
    expect([...(await second.account.switchOff())]).toEqual([]);
    const devices = Object.keys(area.snapshot()).map(deviceOfKey);
    expect(new Set(devices)).toEqual(new Set(["device01"]));
    expect(Object.keys((await second.page()).comments)).toEqual(["9"]);
  });

  it("says what does not fit instead of dropping it silently, and says why it waits", async () => {
    const first = await open(area, "device01");
    await first.decide({ value: "spam" });
    area.arrive(
      Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`other${at}`, "x".repeat(8_180)])),
    );
    await first.account.switchOn();
    area.arrive({ last: "x".repeat(3_800) });
    await first.decide({ comment: "2216", value: "spam" });
    const { leftOut, told, problem } = await first.account.tell();
    expect([told, leftOut, problem]).toEqual([0, 2, "full"]);
    expect(costOf(area.snapshot())).toBeLessThanOrEqual(quota.total);
  });

  it("notes a refusal, since when it waits, and tells it later", async () => {
    const first = await open(area, "device01");
    await first.decide({ value: "spam" });
    await first.account.switchOn();
    await first.decide({ comment: "2216", value: "spam" });
    const error = vi.spyOn(console, "error").mockReturnValue();
    const set = vi
      .spyOn(area, "set")
      .mockRejectedValueOnce(new Error(rules.words.writes || "disk"));
    const refused = await first.account.tell();
    expect(refused).toMatchObject({
      waitingMs: nowMs,
      problem: rules.words.writes ? "busy" : "refused",
    });
    set.mockRestore();
    error.mockRestore();
    expect(await first.account.tell()).not.toHaveProperty("problem");
    expect((await first.account.state()).told).toBe(2);
  });

  it("begins anew where the database was made anew", async () => {
    const first = await open(area, "device01");
    await first.decide({ value: "spam" });
    await first.decide({ comment: "2216", value: "spam" });
    await first.account.switchOn();
    await fakeBrowser.storage.session.clear();
    globalThis.indexedDB = new IDBFactory();
    const again = await open(area, "device01");
    await again.decide({ comment: "2217", value: "spam" });
    expect((await again.account.tell()).told).toBe(3);
  });
});
