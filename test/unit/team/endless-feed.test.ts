import { expect, test } from "vitest";
import { MemoryStore } from "@/scripts/team/memory-store";
import { nameEvent } from "@/utils/core/decision-event";
import { verifyEvent } from "@/utils/storage/check-event";
import { createTeamSync } from "@/utils/team/sync";
import { fakeServer, json, login } from "./fake-server";
import { teamEvent } from "./team-event";

const event = await nameEvent(teamEvent());
const row = { id: event.id, changes: [], doc: { _id: event.id, _rev: "1-a", ...event } };

/** A server with so many changes, one an answer; what it is asked is counted. */
function device(changes: number) {
  const store = new MemoryStore();
  let told = 0;
  const { couch, asked } = fakeServer(() => {
    if (told >= changes) return json(200, { results: [], last_seq: `${told}-a` });
    told += 1;
    return json(200, { results: [row], last_seq: `${told}-a` });
  });
  const sync = createTeamSync({
    ...{ couch, login, name: "anna", store, verify: verifyEvent },
    now: Date.now,
  });
  return { sync, store, asked };
}

test("a feed that never ends is left after a while, and the next round goes on from there", async () => {
  const { sync, store, asked } = device(Number.POSITIVE_INFINITY);
  expect(await sync.pull()).toEqual({ kind: "behind", detail: "" });
  const { length } = asked;
  expect(length).toBeLessThanOrEqual(300);
  expect(await store.readSince()).toBe(`${length}-a`);
  expect(await sync.pull({ waitMs: 20_000 })).toEqual({ kind: "behind", detail: "" });
  expect(asked[length]?.url).toContain(`since=${length}-a`);
});

test("a long history is heard in a few rounds, and then all is", async () => {
  const { sync, store } = device(600);
  const rounds = [await sync.pull(), await sync.pull(), await sync.pull()];
  expect(rounds.map((trouble) => trouble?.kind)).toEqual(["behind", "behind", undefined]);
  expect(await store.readSince()).toBe("600-a");
});

test("what one round can take is no trouble", async () => {
  const { sync } = device(200);
  expect(await sync.pull()).toBeUndefined();
});
