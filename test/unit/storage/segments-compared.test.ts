import { fakeBrowser } from "@webext-core/fake-browser";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { packEvents, unpackEvents } from "@/utils/storage/pack-events";
import { listQuarantined } from "@/utils/storage/quarantine";
import { segmentLength } from "@/utils/storage/segments";
import { packed } from "./segmented-log";
import { articlePrefix, endSession, newProfile, tidyAll, wake } from "./small-profile";

beforeEach(newProfile);

async function loseSegment(name: string): Promise<void> {
  const opened = await openDB("threadkeeper");
  await opened.delete("segments", name);
  opened.close();
}

describe("a log with segments", () => {
  it("does not read segments at the start of a session while both stores are partners", async () => {
    (await packed()).database.close();
    await endSession();
    let opened = 0;
    const { log } = await wake({
      database: (real) => ({
        ...real,
        ids: () => Promise.reject(new Error("The whole log was listed.")),
        segment: (name) => {
          opened += 1;
          return real.segment(name);
        },
      }),
    });
    expect(await log.reconciled).toMatchObject({ repairedDatabase: 0, repairedJournal: 0 });
    expect(opened).toBe(0);
  });

  it.each(["database", "journal"] as const)(
    "brings a segment back that came in the last session and that the %s has lost",
    async (store) => {
      const before = await packed();
      const [name = ""] = await before.database.segmentNames();
      before.database.close();
      await endSession();
      if (store === "database") await loseSegment(name);
      else await fakeBrowser.storage.local.remove(`s:${name}`);
      const after = await wake();
      await after.log.reconciled;
      expect(await after.database.segmentNames()).toEqual([name]);
      expect(await after.journal.segmentNames()).toEqual([name]);
    },
  );

  it("looks at no segment at a start that was in both stores at the start before", async () => {
    (await packed()).database.close();
    for (const isFirst of [true, false]) {
      await endSession();
      const asked: string[] = [];
      const { log, database } = await wake({
        database: (real) => ({
          ...real,
          segmentNames: () => Promise.reject(new Error("All segments were listed.")),
          hasSegment: (name) => {
            asked.push(name);
            return real.hasSegment(name);
          },
        }),
      });
      await log.reconciled;
      database.close();
      expect(asked).toHaveLength(isFirst ? 1 : 0);
    }
  });

  it("compares all segments where an earlier version did not note which are new", async () => {
    const before = await packed();
    const [name = ""] = await before.database.segmentNames();
    await before.database.write({ meta: { uncompared: null } });
    before.database.close();
    await endSession();
    await fakeBrowser.storage.local.remove([`s:${name}`, "uncompared"]);
    const after = await wake();
    await after.log.reconciled;
    expect(await after.journal.segmentNames()).toEqual([name]);
    expect(await after.database.readMeta("uncompared")).toEqual([]);
    expect(await after.journal.uncompared()).toEqual([]);
  });

  it("mends events and segments that one store has spoilt, once in a session", async () => {
    const before = await packed();
    const [name = ""] = await before.database.segmentNames();
    const [entry] = (await unpackEvents(await before.database.segment(name))) ?? [];
    if (entry === undefined) throw new Error("an empty segment");
    await before.database.write({ entries: [[entry[0], { torn: true }]] });
    await before.database.write({ segment: [name, { v: 1, count: 1, sha256: "", data: "AAAA" }] });
    await endSession();
    const after = await wake();
    await tidyAll(after);
    expect(await after.database.get(entry[0])).toEqual(entry[1]);
    expect(await unpackEvents(await after.database.segment(name))).toHaveLength(segmentLength);
    expect((await listQuarantined()).map(({ raw }) => raw)).toEqual([{ torn: true }]);
  });

  it("mends a spoilt event that only a segment still holds when its page is opened", async () => {
    const before = await packed();
    const [name = ""] = await before.database.segmentNames();
    const [entry] = (await unpackEvents(await before.database.segment(name))) ?? [];
    if (entry === undefined) throw new Error("an empty segment");
    await before.database.write({ entries: [[entry[0], "torn"]] });
    const ids = (await (await wake()).log.read(articlePrefix)).map(({ id }) => id);
    expect(ids).toContain(entry[0]);
  });
});

describe("packed events", () => {
  it("are refused where a single bit of them has turned over", async () => {
    const whole = await packEvents([["a", { v: 1 }]]);
    expect(await unpackEvents(whole)).toEqual([["a", { v: 1 }]]);
    const { data } = whole;
    for (const at of [16, 20, data.length - 8]) {
      const turned = data.slice(0, at) + (data[at] === "A" ? "B" : "A") + data.slice(at + 1);
      expect(await unpackEvents({ ...whole, data: turned })).toBeUndefined();
    }
    expect(await unpackEvents({ ...whole, count: 2 })).toBeUndefined();
    expect(await unpackEvents("torn")).toBeUndefined();
  });
});
