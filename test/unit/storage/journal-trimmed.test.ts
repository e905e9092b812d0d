import { beforeEach, describe, expect, it } from "vitest";
import type { EventDatabase } from "@/utils/storage/event-database";
import { unpackEvents } from "@/utils/storage/pack-events";
import { journalLimit, segmentLength } from "@/utils/storage/segments";
import { decideMany } from "./segmented-log";
import { author, holdings, newProfile, request, tidyAll, wake } from "./small-profile";

beforeEach(newProfile);

describe("the journal", () => {
  it("is trimmed of what a segment holds in both stores, and of nothing else", async () => {
    const worker = await wake();
    const events = await decideMany(worker);
    expect((await holdings()).journal).toHaveLength(journalLimit + 1);
    await tidyAll(worker);
    const { database, journal } = await holdings();
    expect(database).toHaveLength(journalLimit + 1);
    expect(journal).toHaveLength(journalLimit + 1 - segmentLength);
    const [name = ""] = await worker.database.segmentNames();
    expect(await worker.journal.segmentNames()).toEqual([name]);
    const entries = await unpackEvents(await worker.journal.segment(name));
    expect(entries).toEqual(events.slice(0, segmentLength).map((event) => [event.id, event]));
  });

  it("is not trimmed where a store gives a segment back other than it was written", async () => {
    const worker = await wake({
      database: (real): EventDatabase => ({
        ...real,
        segment: async (name) => ({ ...((await real.segment(name)) as object), data: "AAAA" }),
      }),
    });
    await decideMany(worker);
    await expect(worker.log.tidy()).rejects.toThrow("did not come back");
    expect((await holdings()).journal).toHaveLength(journalLimit + 1);
  });

  it("keeps what differs between the stores one by one", async () => {
    const worker = await wake();
    const [, second] = await decideMany(worker);
    if (second === undefined) throw new Error("nothing was decided");
    await worker.database.write({ entries: [[second.id, { ...second, value: "hold" }]] });
    await tidyAll(worker);
    expect((await holdings()).journal).toContain(second.id);
  });
});

/** A worker whose events can be read only once `open` was called; one by one, as packing does. */
async function wakeBehindGate() {
  const gate = Promise.withResolvers<void>();
  const worker = await wake({
    database: (real): EventDatabase => ({
      ...real,
      get: (id) => gate.promise.then(() => real.get(id)),
    }),
  });
  return { worker, open: gate.resolve };
}

describe("while events are looked at for a segment", () => {
  it("a decision is stored, and stays in the journal", async () => {
    const { worker, open } = await wakeBehindGate();
    await decideMany(worker);
    const packing = worker.log.tidy();
    const recorded = await worker.store.record(request({ comment: "meanwhile" }), author);
    if (!recorded.ok) throw new Error(recorded.error);
    expect(await worker.database.segmentNames()).toEqual([]);
    open();
    await packing;
    const { journal } = await holdings();
    expect(await worker.database.segmentNames()).toHaveLength(1);
    expect(journal).toHaveLength(journalLimit + 2 - segmentLength);
    expect(journal).toContain(recorded.event.id);
  });

  it("words that are taken away are taken out of it as well", async () => {
    const { worker, open } = await wakeBehindGate();
    const [note] = await decideMany(worker);
    const packing = worker.log.tidy();
    const redaction = { facet: "note", value: "redact", target: note?.id ?? "" } as const;
    expect(
      await worker.store.record(request({ comment: "0", ...redaction }), author),
    ).toMatchObject({
      ok: true,
    });
    open();
    await packing;
    await tidyAll(worker);
    const [name = ""] = await worker.database.segmentNames();
    for (const kept of [await worker.database.segment(name), await worker.journal.segment(name)]) {
      const text = JSON.stringify(await unpackEvents(kept));
      expect(text).toContain(note?.id);
      expect(text).not.toContain("Bradley Perkins");
    }
  });
});
