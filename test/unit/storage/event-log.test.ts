import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { nameEvent, pagePrefix } from "@/utils/core/decision-event";
import { closedDatabase } from "@/utils/storage/closed-database";
import { openEventDatabase } from "@/utils/storage/event-database";
import { openEventJournal } from "@/utils/storage/event-journal";
import { openEventLog } from "@/utils/storage/event-log";
import { listQuarantined, quarantine } from "@/utils/storage/quarantine";
import {
  articlePrefix,
  author,
  holdings,
  newProfile,
  record,
  request,
  wake,
  writeDatabase,
} from "./small-profile";

beforeEach(newProfile);

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
    expect(await log.read(articlePrefix)).toEqual([event]);
  });

  it("never touch the browser's account storage", async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, "set");
    await record();
    expect(set).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

describe("reading", () => {
  it("mends a record that the database spoilt, and keeps the spoilt one aside", async () => {
    const event = await record();
    await writeDatabase([[event.id, { ...event, value: "spam" }]]);
    expect(await (await wake()).log.read(articlePrefix)).toEqual([event]);
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
    const id = `${articlePrefix}zzzz`;
    await writeDatabase([[id, raw]]);
    await fakeBrowser.storage.local.set({ [`j:${id}`]: JSON.stringify(raw) });
    expect(await (await wake()).log.read(articlePrefix)).toEqual([event]);
    expect((await listQuarantined()).length).toBeGreaterThan(0);
  });

  it("still reads when a broken record cannot be set aside", async () => {
    const event = await record();
    await writeDatabase([[`${articlePrefix}zzzz`, "torn"]]);
    const error = vi.spyOn(console, "error").mockReturnValue();
    const database = await openEventDatabase();
    const full = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
    const log = openEventLog(database, openEventJournal(), full, author.device);
    expect(await log.read(articlePrefix)).toEqual([event]);
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
    expect(await log.read(articlePrefix)).toEqual([event]);
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
