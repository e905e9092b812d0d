import { beforeEach, describe, expect, it } from "vitest";
import { openOutbox } from "@/entrypoints/background/team/outbox";
import type { TeamRecord } from "@/entrypoints/background/team/team-record";
import { maxDriftMs } from "@/utils/core/clock";
import { nameEvent, pagePrefix } from "@/utils/core/decision-event";
import {
  author,
  endSession,
  newProfile,
  request,
  wake,
  wipeDatabase,
} from "../../storage/small-profile";
import { teamEvent } from "../../team/team-event";

beforeEach(newProfile);

const team: TeamRecord = {
  v: 1,
  database: "https://couch.test/team",
  login: { kind: "basic", name: "anna", password: "secret" },
  name: "anna",
  roles: ["moderator"],
  team: "The Example",
  sites: ["news.example"],
  key: `${"A".repeat(43)}=`,
  isPaused: false,
};
const anna = { ...author, actor: "anna" };

/** A worker that wakes: what the last one had in memory is gone. */
async function open(record: TeamRecord = team, now?: () => number) {
  const worker = await wake(now === undefined ? {} : { now });
  const { database, log } = worker;
  const outbox = openOutbox(
    {
      arrivedSince: (n, limit) => log.arrivedSince(n, limit),
      raw: (id) => log.raw(id),
      readMeta: (key) => database.readMeta(key),
      writeMeta: (key, value) => database.write({ meta: { [key]: value } }),
    },
    record,
  );
  const ids = async (limit = 100) =>
    (await outbox.queued(limit, Date.now())).map(({ comment }) => comment);
  return { ...worker, outbox, ids };
}

async function decide(
  { store }: Awaited<ReturnType<typeof open>>,
  comment: string,
  by: typeof author | typeof anna = anna,
) {
  const recorded = await store.record(request({ comment }), by);
  if (!recorded.ok) throw new Error(recorded.error);
  return recorded.event;
}

describe("the team's outbox", () => {
  it("has what this person decided for the team, in the order in which they did", async () => {
    const worker = await open();
    await decide(worker, "9");
    await decide(worker, "1");
    await decide(worker, "5");
    expect(await worker.ids()).toEqual(["9", "1", "5"]);
    expect(await worker.ids(2)).toEqual(["9", "1"]);
    expect(await worker.outbox.count()).toBe(3);
  });

  it("has nothing that others decided, that came from the team, of other sites, or of a reader", async () => {
    const worker = await open();
    await decide(worker, "pseudonym", author);
    await worker.store.record(request(), { ...anna, site: "blog.example" });
    await worker.store.record(request(), { ...anna, role: "reader" });
    const heard = await nameEvent(teamEvent({ actor: "anna", comment: "heard" }));
    await worker.log.adopt([[heard.id, heard]], "team");
    await decide(worker, "mine");
    expect(await worker.ids()).toEqual(["mine"]);
  });

  it("forgets what was acknowledged, in whatever order, and sends the rest after a worker's death", async () => {
    const worker = await open();
    const [a, b, c] = [
      await decide(worker, "a"),
      await decide(worker, "b"),
      await decide(worker, "c"),
    ];
    await worker.ids();
    await worker.outbox.acknowledge([c.id]);
    expect(await worker.ids()).toEqual(["a", "b"]);
    await worker.outbox.acknowledge([a.id]);
    expect(await worker.ids()).toEqual(["b"]);
    // What was acknowledged out of turn is sent once more, which changes nothing; nothing is left out.
    const next = await open();
    expect(await next.ids()).toEqual(["b", "c"]);
    await next.outbox.acknowledge([b.id, c.id]);
    expect(await next.ids()).toEqual([]);
    expect(await (await open()).ids()).toEqual([]);
  });

  it("keeps what was refused apart, through a worker's death, until it is sent again", async () => {
    const worker = await open();
    const a = await decide(worker, "a");
    await decide(worker, "b");
    await worker.ids();
    await worker.outbox.refuse([{ id: a.id, code: "role-not-granted" }]);
    const next = await open();
    expect(await next.ids()).toEqual(["b"]);
    expect(await next.outbox.refused()).toEqual([{ id: a.id, code: "role-not-granted" }]);
    expect(await next.outbox.unshared(pagePrefix("news.example", "4821"))).toContain(a.id);
    await next.outbox.retry();
    expect((await next.ids()).toSorted()).toEqual(["a", "b"]);
    await next.outbox.acknowledge([a.id]);
    expect(await (await open()).outbox.refused()).toEqual([]);
  });

  it("sends what was refused for its clock when the time has come, by itself", async () => {
    const tomorrow = () => Date.now() + 86_400_000;
    const worker = await open(team, tomorrow);
    const a = await decide(worker, "a");
    await worker.ids();
    await worker.outbox.refuse([{ id: a.id, code: "clock-ahead" }]);
    expect(await worker.outbox.queued(10, Date.now())).toEqual([]);
    const due = await worker.outbox.queued(10, tomorrow() - maxDriftMs + 10_000);
    expect(due.map(({ id }) => id)).toEqual([a.id]);
  });

  it("begins anew with another server, which has heard nothing yet", async () => {
    const worker = await open();
    const a = await decide(worker, "a");
    await worker.ids();
    await worker.outbox.acknowledge([a.id]);
    expect(await worker.ids()).toEqual([]);
    const moved = await open({ ...team, database: "https://elsewhere.test/team" });
    expect(await moved.ids()).toEqual(["a"]);
  });

  it("loses nothing with the database: what the journal still has is sent again", async () => {
    const worker = await open();
    const a = await decide(worker, "a");
    await worker.ids();
    await worker.outbox.acknowledge([a.id]);
    await worker.ids();
    await decide(worker, "b");
    worker.database.close();
    await wipeDatabase();
    await endSession();
    const next = await open();
    await next.log.reconciled;
    expect((await next.ids()).toSorted()).toEqual(["a", "b"]);
  });
});
