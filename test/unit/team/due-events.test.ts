import { expect, test } from "vitest";
import { MemoryStore } from "@/scripts/team/memory-store";
import { maxDriftMs } from "@/utils/core/clock";
import { nameEvent } from "@/utils/core/decision-event";
import { verifyEvent } from "@/utils/storage/check-event";
import { createTeamSync } from "@/utils/team/sync";
import { fakeServer, json, login, type Reply } from "./fake-server";
import { clockAt, teamEvent } from "./team-event";

const nowMs = Date.now();
const dayMs = 86_400_000;
const early = await nameEvent(teamEvent({ hlc: clockAt(nowMs + dayMs) }));
const row = { id: early.id, doc: { _id: early.id, _rev: "1-a", ...early } };
const told = json(200, { results: [{ ...row, changes: [] }], last_seq: "1-a" });
const nothing = json(200, { results: [], last_seq: "1-a" });

/** A device that has heard of tomorrow's event, and what the server says to it tomorrow. */
async function tomorrow(...replies: readonly Reply[]) {
  const clock = { ms: nowMs };
  const store = new MemoryStore();
  const { couch, asked } = fakeServer(told, nothing, nothing, ...replies);
  const options = { couch, login, name: "anna", store, verify: verifyEvent, now: () => clock.ms };
  const sync = createTeamSync(options);
  await sync.pull();
  expect([...store.events.keys()]).toEqual([]);
  clock.ms += dayMs - maxDriftMs + 1;
  return { sync, store, asked, clock };
}

test("an event from the future is taken in once its time has come, and asked for no more", async () => {
  const { sync, store, asked } = await tomorrow(json(200, { rows: [row] }), nothing);
  expect(await sync.pull()).toBeUndefined();
  expect([...store.events.keys()]).toEqual([early.id]);
  expect([...store.distrusted.keys()]).toEqual([]);
  await sync.pull();
  const named = asked.filter(({ url }) => url.includes("_all_docs"));
  expect(named.map(({ body }) => body)).toEqual([{ keys: [early.id] }]);
});

test.each<[string, Reply, string]>([
  ["the server has an error", json(500, { error: "x" }), "server-error"],
  ["nobody answers", new TypeError("Failed to fetch"), "unreachable"],
  ["a page answers", json(200, "<html>"), "not-couchdb"],
])("it is not lost where %s at that moment, and that is told", async (_name, reply, kind) => {
  const { sync, store } = await tomorrow(reply, nothing, json(200, { rows: [row] }));
  expect(await sync.pull()).toMatchObject({ kind });
  expect([...store.distrusted.keys()]).toEqual([early.id]);
  expect(await sync.pull()).toBeUndefined();
  expect([...store.events.keys()]).toEqual([early.id]);
});

test("one that is early still, by a clock that was set back, waits on", async () => {
  const { sync, store, clock } = await tomorrow(nothing, json(200, { rows: [row] }));
  clock.ms -= 1;
  await sync.pull();
  expect([...store.events.keys()]).toEqual([]);
  expect([...store.distrusted.keys()]).toEqual([early.id]);
});

test("one that the server does not have any more is not asked for again", async () => {
  const gone = json(200, { rows: [{ key: early.id, error: "not_found" }] });
  const { sync, store } = await tomorrow(gone);
  expect(await sync.pull()).toBeUndefined();
  expect([...store.distrusted.keys()]).toEqual([]);
});
