import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it } from "vitest";
import { unpackEvents } from "@/utils/storage/pack-events";
import { journalLimit, segmentLength } from "@/utils/storage/segments";
import { packed } from "./segmented-log";
import {
  author,
  endSession,
  holdings,
  newProfile,
  request,
  tidyAll,
  wake,
  wipeDatabase,
} from "./small-profile";

beforeEach(newProfile);

describe("a log with segments", () => {
  it("fills a wiped database from segments and journal", async () => {
    const before = await packed();
    const shown = await before.store.page(author.site, "4821", author.actor);
    before.database.close();
    await endSession();
    await wipeDatabase();
    const after = await wake();
    expect((await after.log.reconciled)?.repairedDatabase).toBe(journalLimit + 1);
    expect(await after.store.page(author.site, "4821", author.actor)).toEqual(shown);
    expect(await after.database.segmentNames()).toHaveLength(1);
  });

  it("keeps both copies when numbers begin anew in a database that was made anew", async () => {
    const before = await packed();
    before.database.close();
    await endSession();
    await wipeDatabase();
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
    await wipeDatabase();
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
    await wipeDatabase();
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
});
