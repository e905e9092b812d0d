import "fake-indexeddb/auto";
import { fakeBrowser } from "@webext-core/fake-browser";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import type { DecisionEvent } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import type { EventDatabase } from "@/utils/storage/event-database";
import { packEvents, unpackEvents } from "@/utils/storage/pack-events";
import { listQuarantined } from "@/utils/storage/quarantine";
import { journalLimit, segmentLength } from "@/utils/storage/segments";
import {
  author,
  endSession,
  holdings,
  newProfile,
  request,
  type Worker,
  wake,
} from "./small-profile";

beforeEach(newProfile);

const page = pagePrefix(author.site, "4821");

/** Enough decisions for one segment, on a handful of comments; the first is a note. */
async function decideMany({ store }: Worker): Promise<DecisionEvent[]> {
  const asked = Array.from({ length: journalLimit + 1 }, (_, at) =>
    at === 0
      ? request({ comment: "0", facet: "note", value: "call Bradley Perkins" })
      : request({ comment: String(at % 400), value: at % 2 === 0 ? "spam" : "approve" }),
  );
  const recorded = await store.recordMany(asked, author);
  return recorded.map((one) => {
    if (!one.ok) throw new Error(one.error);
    return one.event;
  });
}

async function tidyAll({ log }: Worker): Promise<void> {
  while (await log.tidy());
}

async function wipeEvents(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const gone = indexedDB.deleteDatabase("threadkeeper");
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(gone.error);
  });
}

async function loseSegment(name: string): Promise<void> {
  const opened = await openDB("threadkeeper");
  await opened.delete("segments", name);
  opened.close();
}

async function packed(): Promise<Worker> {
  const worker = await wake();
  await decideMany(worker);
  await tidyAll(worker);
  return worker;
}

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

describe("a log with segments", () => {
  it("fills a wiped database from segments and journal", async () => {
    const before = await packed();
    const shown = await before.store.page(author.site, "4821", author.actor);
    before.database.close();
    await endSession();
    await wipeEvents();
    const after = await wake();
    expect((await after.log.reconciled)?.repairedDatabase).toBe(journalLimit + 1);
    expect(await after.store.page(author.site, "4821", author.actor)).toEqual(shown);
    expect(await after.database.segmentNames()).toHaveLength(1);
  });

  it("keeps both copies when numbers begin anew in a database that was made anew", async () => {
    const before = await packed();
    before.database.close();
    await endSession();
    await wipeEvents();
    const after = await wake();
    await after.log.reconciled;
    await tidyAll(after);
    const names = await after.journal.segmentNames();
    const inSegments = await Promise.all(
      names.map(async (name) => (await unpackEvents(await after.journal.segment(name))) ?? []),
    );
    const { database, journal } = await holdings();
    const copies = new Set([...journal, ...inSegments.flat().map(([id]) => id)]);
    expect(database).toHaveLength(journalLimit + 1);
    expect(database.filter((id) => !copies.has(id))).toEqual([]);
  });

  it("puts nothing into the journal once more after a database was made anew", async () => {
    const before = await packed();
    before.database.close();
    const { journal } = await holdings();
    await endSession();
    await wipeEvents();
    const mended = await wake();
    await mended.log.reconciled;
    const later = await mended.store.record(request({ comment: "after it" }), author);
    if (!later.ok) throw new Error(later.error);
    mended.database.close();
    await endSession();
    const after = await wake();
    expect((await after.log.reconciled)?.repairedJournal).toBe(0);
    expect((await holdings()).journal).toEqual([...journal, later.event.id].sort());
  });

  it("still puts back what the journal lost after a database was made anew", async () => {
    const before = await packed();
    before.database.close();
    await endSession();
    await wipeEvents();
    const mended = await wake();
    await mended.log.reconciled;
    await mended.store.page(author.site, "4821", author.actor);
    mended.database.close();
    const { journal } = await holdings();
    await fakeBrowser.storage.local.remove(`j:${journal[0]}`);
    await endSession();
    const after = await wake();
    expect((await after.log.reconciled)?.repairedJournal).toBe(1);
    expect((await holdings()).journal).toEqual(journal);
  });

  it("fills a wiped journal from the database, segments included", async () => {
    const before = await packed();
    before.database.close();
    await endSession();
    await fakeBrowser.storage.local.clear();
    const after = await wake();
    await after.log.reconciled;
    expect(await after.journal.segmentNames()).toHaveLength(1);
    expect((await holdings()).journal).toHaveLength(journalLimit + 1 - segmentLength);
  });

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
    const ids = (await (await wake()).log.read(page)).map(({ id }) => id);
    expect(ids).toContain(entry[0]);
  });
});

/** What both stores' segments hold. */
async function inSegments(): Promise<unknown[]> {
  const { database, journal } = await wake();
  const names = await database.segmentNames();
  const packs = await Promise.all(
    names.flatMap((name) => [journal.segment(name), database.segment(name)]),
  );
  return Promise.all(packs.map(unpackEvents));
}

describe("a redaction", () => {
  it("takes the words out of both stores and out of segments, and survives an import of them", async () => {
    const worker = await wake();
    const [note] = await decideMany(worker);
    if (note === undefined) throw new Error("nothing was decided");
    await tidyAll(worker);
    const { id, comment, facet } = note;
    const redacted = await worker.store.record(
      request({ comment, facet, value: "redact", target: id }),
      author,
    );
    expect(redacted.ok).toBe(true);
    await worker.store.adopt([note]);
    await tidyAll(worker);
    const everything = [
      await worker.database.range(""),
      await fakeBrowser.storage.local.get(null),
      ...(await Promise.all(
        (
          await worker.journal.segmentNames()
        ).flatMap((name) => [
          worker.journal.segment(name).then(unpackEvents),
          worker.database.segment(name).then(unpackEvents),
        ]),
      )),
    ];
    expect(JSON.stringify(everything)).not.toContain("Bradley");
    const shown = await (await wake()).store.page(author.site, "4821", author.actor);
    expect(JSON.stringify(shown)).not.toContain("Bradley");
    expect(await listQuarantined()).toEqual([]);
  });

  it("goes on in the next worker where one died before it came to the segments", async () => {
    const before = await packed();
    const [note] = (await before.log.read(page)).filter(({ facet }) => facet === "note");
    if (note === undefined) throw new Error("nothing was decided");
    const worker = await wake({
      database: (real) => ({
        ...real,
        segment: () => Promise.reject(new Error("The worker is dead.")),
      }),
    });
    const { comment, facet, id } = note;
    const asked = request({ comment, facet, value: "redact", target: id });
    expect((await worker.store.record(asked, author)).ok).toBe(true);
    expect(JSON.stringify(await inSegments())).toContain("Bradley");
    await expect(tidyAll(worker)).rejects.toThrow("dead");
    const next = await wake();
    await tidyAll(next);
    expect(JSON.stringify(await inSegments())).not.toContain("Bradley");
    expect(await next.database.readMeta("sealing")).toEqual([]);
  });

  it("holds where the database was lost before the segments were sealed", async () => {
    const worker = await packed();
    const [note] = (await worker.log.read(page)).filter(({ facet }) => facet === "note");
    if (note === undefined) throw new Error("nothing was decided");
    const { comment, facet, id } = note;
    await worker.store.record(request({ comment, facet, value: "redact", target: id }), author);
    worker.database.close();
    await endSession();
    await wipeEvents();
    const next = await wake();
    await next.log.reconciled;
    await tidyAll(next);
    expect(JSON.stringify(await next.database.range(""))).not.toContain("Bradley");
    expect(JSON.stringify(await inSegments())).not.toContain("Bradley");
  });

  it("also holds for words that arrive after it", async () => {
    const worker = await wake();
    const [note] = await decideMany(worker);
    if (note === undefined) throw new Error("nothing was decided");
    const redact = await worker.store.record(
      request({ comment: note.comment, facet: "note", value: "redact", target: note.id }),
      author,
    );
    if (!redact.ok) throw new Error(redact.error);
    newProfile();
    const other = await wake();
    await other.store.adopt([redact.event]);
    await other.store.adopt([note]);
    expect(JSON.stringify(await other.database.range(""))).not.toContain("Bradley");
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
