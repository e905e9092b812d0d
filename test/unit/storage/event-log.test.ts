import "fake-indexeddb/auto";
import { fakeBrowser } from "@webext-core/fake-browser";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DecisionEvent } from "@/utils/core/decision";
import { nameEvent, pagePrefix } from "@/utils/core/decision-event";
import { closedDatabase } from "@/utils/storage/closed-database";
import { type Entry, openEventDatabase } from "@/utils/storage/event-database";
import { openEventJournal } from "@/utils/storage/event-journal";
import { openEventLog } from "@/utils/storage/event-log";
import { listQuarantined, quarantine } from "@/utils/storage/quarantine";
import { author, endSession, holdings, newProfile, request, wake } from "./small-profile";

beforeEach(newProfile);

const page = pagePrefix(author.site, "4821");

/** Stores one decision and answers its event. */
async function record(over: Parameters<typeof request>[0] = {}): Promise<DecisionEvent> {
  const { store, database } = await wake();
  const recorded = await store.record(request(over), author);
  database.close();
  if (!recorded.ok) throw new Error(recorded.error);
  return recorded.event;
}

async function wipeDatabase(): Promise<void> {
  const database = await openEventDatabase();
  database.close();
  await new Promise<void>((resolve, reject) => {
    const gone = indexedDB.deleteDatabase("threadkeeper");
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(gone.error);
  });
}

async function writeDatabase(entries: readonly Entry[]): Promise<void> {
  const database = await openEventDatabase();
  await database.write({ entries });
  database.close();
}

const journalKey = (id: string) => `j:${id}`;

describe("two stores", () => {
  it("hold the same event, byte for byte, once it is acknowledged", async () => {
    const event = await record();
    expect(await holdings()).toEqual({ database: [event.id], journal: [event.id] });
    const { database, journal } = await wake();
    expect(await database.get(event.id)).toEqual(event);
    expect(await journal.read([event.id])).toEqual([[event.id, event]]);
  });

  it("wake without reading the journal while the browser runs", async () => {
    const event = await record();
    const get = vi.spyOn(fakeBrowser.storage.local, "get");
    const { log } = await wake();
    expect(await log.reconciled).toBeUndefined();
    expect(get.mock.calls.flat()).not.toContain(null);
    expect(await log.read(page)).toEqual([event]);
  });

  it("never touch the browser's account storage", async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, "set");
    await record();
    expect(set).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

describe("repair at the start of a session", () => {
  it("fills a wiped database from the journal, with the writer's clock and count", async () => {
    const first = await record();
    const second = await record({ comment: "2216" });
    await endSession();
    await wipeDatabase();
    const { log } = await wake();
    expect((await log.reconciled)?.repairedDatabase).toBe(2);
    expect((await log.read(page)).map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    expect(await log.writer()).toEqual({ hlc: second.hlc, seq: second.seq });
  });

  it("keeps nobody waiting to see a page, and shows what was lost once it is back", async () => {
    const first = await record();
    const second = await record({ comment: "2216" });
    await endSession();
    const opened = await openDB("threadkeeper");
    const lost = opened.transaction(["events", "states"], "readwrite");
    await lost.objectStore("events").delete(second.id);
    await lost.objectStore("states").delete(`${page}2216`);
    await lost.done;
    opened.close();
    const held = Promise.withResolvers<void>();
    const { log } = await wake({
      journal: (real) => ({ ...real, ids: () => held.promise.then(() => real.ids()) }),
    });
    const idsOf = async () =>
      (await log.states("news.example", "4821")).map(({ facets }) => facets.verdict?.event.id);
    expect(await idsOf()).toEqual([first.id]);
    held.resolve();
    expect((await log.reconciled)?.recovered).toEqual([second]);
    expect((await idsOf()).sort()).toEqual([first.id, second.id].sort());
  });

  it("waits for the comparison where one store is not the other's partner", async () => {
    const event = await record();
    await endSession();
    await wipeDatabase();
    const { log } = await wake();
    const [state] = await log.states("news.example", "4821");
    expect(state?.facets.verdict?.event).toEqual(event);
  });

  it("notices a database wiped within the session by its missing mark", async () => {
    const event = await record();
    await wipeDatabase();
    const { log } = await wake();
    expect(await log.read(page)).toEqual([event]);
  });

  it("fills a journal that lost single records, or all of them", async () => {
    const first = await record();
    const second = await record({ comment: "2216" });
    await endSession();
    await fakeBrowser.storage.local.remove(journalKey(first.id));
    expect((await (await wake()).log.reconciled)?.repairedJournal).toBe(1);
    await endSession();
    await fakeBrowser.storage.local.clear();
    expect((await (await wake()).log.reconciled)?.repairedJournal).toBe(2);
    expect((await holdings()).journal).toEqual([first.id, second.id].sort());
  });

  it("takes the union where each store lacks what the other has", async () => {
    const first = await record();
    const second = await record({ comment: "2216" });
    await endSession();
    await wipeDatabase();
    await writeDatabase([[first.id, first]]);
    await fakeBrowser.storage.local.remove(journalKey(first.id));
    expect(await (await wake()).log.reconciled).toMatchObject({
      repairedDatabase: 1,
      repairedJournal: 1,
      broken: 0,
    });
    const both = [first.id, second.id].sort();
    expect(await holdings()).toEqual({ database: both, journal: both });
  });

  it("does not spread a broken record, and keeps its bytes with the reason", async () => {
    const event = await record();
    await endSession();
    const id = `${page}0000`;
    await openEventJournal().put([[id, event]]);
    await fakeBrowser.storage.local.set({ [journalKey(id)]: '{"v":1,"torn' });
    const { log } = await wake();
    expect((await log.reconciled)?.broken).toBe(1);
    expect((await holdings()).database).toEqual([event.id]);
    expect(await listQuarantined()).toMatchObject([
      { origin: `journal:${id}`, raw: '{"v":1,"torn' },
    ]);
    // Setting aside copies: what could not be read stays where it was.
    expect((await holdings()).journal).toContain(id);
  });

  it("keeps what a newer version wrote in both stores, and does not apply it", async () => {
    const id = `${page}newer`;
    await writeDatabase([[id, { v: 2, id, marvel: true }]]);
    const { log } = await wake();
    await log.reconciled;
    expect(await log.read(page)).toEqual([]);
    expect(await holdings()).toEqual({ database: [id], journal: [id] });
    expect(await listQuarantined()).toEqual([]);
  });
});

describe("reading", () => {
  it("mends a record that the database spoilt, and keeps the spoilt one aside", async () => {
    const event = await record();
    await writeDatabase([[event.id, { ...event, value: "spam" }]]);
    expect(await (await wake()).log.read(page)).toEqual([event]);
    expect(await (await wake()).database.get(event.id)).toEqual(event);
    expect(await listQuarantined()).toMatchObject([
      { origin: `database:${event.id}`, reason: "The content does not match its name." },
    ]);
  });

  it.each<[string, unknown]>([
    ["undefined members", { v: 1 }],
    ["a text", "torn"],
    ["nothing", null],
    ["an array", []],
    ["an unknown member", { polluted: true }],
  ])("leaves out %s and still reads the rest", async (_, raw) => {
    const event = await record();
    const id = `${page}zzzz`;
    await writeDatabase([[id, raw]]);
    await fakeBrowser.storage.local.set({ [journalKey(id)]: JSON.stringify(raw) });
    expect(await (await wake()).log.read(page)).toEqual([event]);
    expect((await listQuarantined()).length).toBeGreaterThan(0);
  });

  it("still reads when a broken record cannot be set aside", async () => {
    const event = await record();
    await writeDatabase([[`${page}zzzz`, "torn"]]);
    const error = vi.spyOn(console, "error").mockReturnValue();
    const database = await openEventDatabase();
    const full = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
    const log = openEventLog(database, openEventJournal(), full, author.device);
    expect(await log.read(page)).toEqual([event]);
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });

  it("keeps pages apart whose names begin alike or hold slashes", async () => {
    const posts = ["4", "48", "4/8", "4821", "", "__proto__", "*", "/年/"];
    for (const post of posts) await record({ post });
    const { log } = await wake();
    for (const post of posts) {
      expect((await log.read(pagePrefix(author.site, post))).map((one) => one.post)).toEqual([
        post,
      ]);
    }
    expect(await log.count()).toBe(posts.length);
  });

  it("answers from the journal alone where the database does not open", async () => {
    const event = await record();
    const error = vi.spyOn(console, "error").mockReturnValue();
    const closed = closedDatabase(new Error("Internal error opening backing store"));
    const log = openEventLog(closed, openEventJournal(), quarantine, author.device);
    expect(await log.read(page)).toEqual([event]);
    await expect(log.append([event])).rejects.toThrow("refused");
    error.mockRestore();
  });
});

describe("append", () => {
  it("refuses what it could not read back", async () => {
    const { log } = await wake();
    const event = await record();
    const long = await nameEvent({ ...event, reasons: ["x".repeat(65)] });
    await expect(log.append([long])).rejects.toThrow("Not a decision");
    await expect(log.append([{ ...event, value: "spam" }])).rejects.toThrow("Not a decision");
    expect((await holdings()).journal).toEqual([event.id]);
  });

  it("lists each site once, however many events it has", async () => {
    const { store, log } = await wake();
    for (const site of ["b.example", "a.example", "a.example", "[::1]", "a.example.org"]) {
      await store.record(request(), { ...author, site });
    }
    expect((await log.sites()).sort()).toEqual([
      "%5B%3A%3A1%5D",
      "a.example",
      "a.example.org",
      "b.example",
    ]);
  });
});
