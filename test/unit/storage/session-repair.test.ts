import { fakeBrowser } from "@webext-core/fake-browser";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { openEventJournal } from "@/utils/storage/event-journal";
import { listQuarantined } from "@/utils/storage/quarantine";
import {
  articlePrefix,
  endSession,
  holdings,
  newProfile,
  record,
  wake,
  wipeDatabase,
  writeDatabase,
} from "./small-profile";

beforeEach(newProfile);

const journalKey = (id: string) => `j:${id}`;

describe("repair at the start of a session", () => {
  it("fills a wiped database from the journal, with the writer's clock and count", async () => {
    const first = await record();
    const second = await record({ comment: "2216" });
    await endSession();
    await wipeDatabase();
    const { log } = await wake();
    expect((await log.reconciled)?.repairedDatabase).toBe(2);
    expect((await log.read(articlePrefix)).map(({ id }) => id).sort()).toEqual(
      [first.id, second.id].sort(),
    );
    expect(await log.writer()).toEqual({ hlc: second.hlc, seq: second.seq });
  });

  it("keeps nobody waiting to see a page, and shows what was lost once it is back", async () => {
    const first = await record();
    const second = await record({ comment: "2216" });
    await endSession();
    const opened = await openDB("threadkeeper");
    const lost = opened.transaction(["events", "states"], "readwrite");
    await lost.objectStore("events").delete(second.id);
    await lost.objectStore("states").delete(`${articlePrefix}2216`);
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
    expect(await log.read(articlePrefix)).toEqual([event]);
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
    const id = `${articlePrefix}0000`;
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
    const id = `${articlePrefix}newer`;
    await writeDatabase([[id, { v: 2, id, marvel: true }]]);
    const { log } = await wake();
    await log.reconciled;
    expect(await log.read(articlePrefix)).toEqual([]);
    expect(await holdings()).toEqual({ database: [id], journal: [id] });
    expect(await listQuarantined()).toEqual([]);
  });
});
