import { beforeEach, describe, expect, it, vi } from "vitest";
import { pagePrefix } from "@/utils/core/decision-event";
import { foldPage } from "@/utils/core/decision-log";
import { stateKey } from "@/utils/storage/state-record";
import { author, newProfile, request, tidyAll, wake } from "./small-profile";

beforeEach(newProfile);

const place = { site: author.site, post: "4821" };
const prefix = pagePrefix(place.site, place.post);

async function replayed() {
  const { log } = await wake();
  return foldPage(place, await log.read(prefix), [], author.actor);
}

async function found() {
  return (await wake()).store.page(place.site, place.post, author.actor);
}

async function decideSome() {
  const { store } = await wake();
  for (const comment of ["1", "2", "__proto__", "a/b", "ü"]) {
    for (const value of ["spam", "approve"])
      await store.record(request({ comment, value }), author);
  }
}

describe("what stands on a page", () => {
  it("is found without reading an event, and is what a replay of the log gives", async () => {
    await decideSome();
    const never = () => Promise.reject(new Error("An event was read."));
    const { store } = await wake({
      database: (real) => ({ ...real, range: never, ofComment: never, get: never, ids: never }),
    });
    const page = await store.page(place.site, place.post, author.actor);
    expect(page).toEqual(await replayed());
    expect(Object.keys(page.comments)).toHaveLength(5);
  });

  it.each<[string, unknown]>([
    ["torn", { v: 1, sum: 7, text: "{}" }],
    ["of older rules", { v: 0, sum: 0, text: "" }],
    ["no record at all", "torn"],
  ])("is made anew where its record is %s", async (_, record) => {
    await decideSome();
    const { database } = await wake();
    await database.write({ states: [[stateKey(place.site, place.post, "1"), record]] });
    expect(await found()).toEqual(await replayed());
    expect((await database.states(prefix)).records.map(([, one]) => one)).not.toContainEqual(
      record,
    );
  });

  it("is made anew where events came from elsewhere", async () => {
    const { store, log } = await wake();
    await store.record(request({ comment: "1", value: "spam" }), author);
    const events = await log.read(prefix);
    newProfile();
    await decideSome();
    await (await wake()).store.adopt(events, "team");
    const page = await found();
    expect(page.comments["1"]?.facets.verdict?.isDisputed).toBe(true);
    expect(page).toEqual(await replayed());
  });

  it("is read first, and what it was made of is looked at afterwards and mended", async () => {
    await decideSome();
    const { database, log, store } = await wake();
    const [[id, raw] = ["", undefined]] = await database.range(prefix);
    await database.write({ entries: [[id, "torn"]] });
    await store.page(place.site, place.post, author.actor);
    await tidyAll({ log });
    expect(await database.get(id)).toEqual(raw);
    expect(await found()).toEqual(await replayed());
  });

  it("is right after more pages were looked at than stay in memory", async () => {
    await decideSome();
    const worker = await wake();
    const asked = request({ comment: "1", value: "spam" });
    await worker.store.record(asked, author);
    for (let at = 0; at < 501; at += 1) await worker.store.page(place.site, `other-${at}`, "");
    await tidyAll(worker);
    await worker.store.record(request({ comment: "1", value: "approve" }), author);
    expect((await worker.store.record(asked, author)).ok).toBe(true);
    expect(await worker.store.page(place.site, place.post, author.actor)).toEqual(await replayed());
  });

  it("never runs ahead of a write that failed", async () => {
    const { store } = await wake({
      database: (real) => ({
        ...real,
        write: () => Promise.reject(new Error("QuotaExceededError")),
      }),
    });
    const error = vi.spyOn(console, "error").mockReturnValue();
    expect(await store.record(request({ comment: "1" }), author)).toMatchObject({ ok: false });
    error.mockRestore();
    expect((await found()).comments).toEqual({});
  });
});

describe("five hundred decisions at once", () => {
  it("are one write to each store, answered one by one", async () => {
    let writes = 0;
    let puts = 0;
    const { store } = await wake({
      database: (real) => ({
        ...real,
        write: (change) => {
          if ((change.entries?.length ?? 0) > 0) writes += 1;
          return real.write(change);
        },
      }),
      journal: (real) => ({
        ...real,
        put: (entries) => {
          puts += 1;
          return real.put(entries);
        },
      }),
    });
    const asked = Array.from({ length: 500 }, (_, at) => request({ comment: String(at) }));
    const missing = request({ comment: "1", value: "undo", target: `${prefix}0` });
    const answers = await store.recordMany([...asked, missing], author);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(500);
    expect(answers.at(-1)).toEqual({ ok: false, error: "not-found" });
    expect([writes, puts]).toEqual([1, 1]);
    expect((await store.recordMany(asked, author)).every(({ ok }) => ok)).toBe(true);
    expect(await store.count()).toBe(500);
  });

  it("see one another where they are about one comment", async () => {
    const { store } = await wake();
    const asked = ["spam", "hold", "approve"].map((value) => request({ comment: "1", value }));
    await store.recordMany(asked, author);
    expect((await found()).comments["1"]?.facets.verdict).toMatchObject({
      value: "approve",
      isDisputed: false,
    });
  });
});
