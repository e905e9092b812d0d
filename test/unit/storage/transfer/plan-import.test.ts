import { beforeEach, describe, expect, it } from "vitest";
import type { DecisionEvent } from "@/utils/core/decision";
import { nameEvent, type UnnamedEvent } from "@/utils/core/decision-event";
import { isUnusual, planImport } from "@/utils/storage/transfer/plan-import";
import {
  articlePrefix,
  author,
  holdings,
  newProfile,
  request,
  type Worker,
  wake,
} from "../small-profile";

const other = { ...author, actor: "ben45678", device: "device02" };

/** Decisions on these comments, as another device would have made them. */
async function decideElsewhere(comments: readonly string[], value = "spam") {
  newProfile();
  const { store, log, database } = await wake();
  for (const comment of comments) await store.record(request({ comment, value }), other);
  const events = await log.read(articlePrefix);
  database.close();
  newProfile();
  return events;
}

async function plan(events: readonly unknown[], { database, log }: Worker) {
  const ids = new Set(await database.ids());
  return planImport(
    events,
    (id) => ids.has(id),
    (prefix) => log.read(prefix),
  );
}

beforeEach(newProfile);

describe("planImport", () => {
  it("counts what is new, changes nothing, and finds nothing new once it is stored", async () => {
    const events = await decideElsewhere(["1", "2", "3"]);
    const worker = await wake();
    const first = await plan(events, worker);
    expect([first.added.length, first.known, first.broken, first.changed]).toEqual([3, 0, 0, 0]);
    expect((await holdings()).database).toEqual([]);
    expect(await worker.store.adopt(first.added.map(([, raw]) => raw))).toBe(3);
    const second = await plan(events, worker);
    expect([second.added.length, second.known]).toEqual([0, 3]);
    const { database, journal } = await holdings();
    expect(database).toEqual(journal);
    const page = await worker.store.page(author.site, "4821", author.actor);
    expect(page.comments["2"]?.facets.verdict?.value).toBe("spam");
  });

  it("leaves out what was forged, torn, or named by something that is not its content", async () => {
    const [event] = await decideElsewhere(["1"]);
    const forged = [
      { ...event, value: "approve" },
      { ...event, id: `${event?.id}0` },
      { id: event?.id, torn: true },
      { ...event, __proto__: { value: "approve" } },
      null,
      "text",
      { id: 7 },
    ];
    const worker = await wake();
    const planned = await plan(forged, worker);
    // A prototype is no content: the fourth is the event itself.
    expect([planned.added.length, planned.broken]).toEqual([1, 6]);
    expect(await worker.store.adopt(forged)).toBe(1);
  });

  it("keeps events of a newer version as they are, without applying them", async () => {
    const worker = await wake();
    const content = { v: 2, site: author.site, post: "4821", shape: "unknown" };
    const newer = await nameEvent(content as unknown as UnnamedEvent);
    expect((await plan([{ ...newer, id: `${articlePrefix}ff` }], worker)).broken).toBe(1);
    expect((await plan([newer], worker)).added).toEqual([[newer.id, newer]]);
    await worker.store.adopt([newer]);
    expect(await worker.database.get(newer.id)).toEqual(newer);
    expect((await worker.store.page(author.site, "4821", author.actor)).comments).toEqual({});
  });

  it("says how many standing decisions would change, and that many of them are unusual", async () => {
    const events = await decideElsewhere(["1", "2", "9"]);
    const worker = await wake();
    for (const comment of ["1", "2", "3", "4"]) {
      await worker.store.record(request({ comment, value: "approve" }), author);
    }
    const planned = await plan(events, worker);
    // Two decided differently without seeing each other: those two become disputed.
    expect([planned.changed, planned.standing]).toEqual([2, 4]);
    expect(isUnusual(planned)).toBe(true);
    expect(isUnusual({ ...planned, changed: 1, standing: 10 })).toBe(false);
    expect(isUnusual({ ...planned, changed: 0, standing: 0 })).toBe(false);
  });

  it("does not take one event twice where a file names it twice", async () => {
    const events = await decideElsewhere(["1"]);
    const planned = await plan([...events, ...events] as readonly DecisionEvent[], await wake());
    expect([planned.added.length, planned.known]).toEqual([1, 1]);
  });
});
